// Copying the link of a view, and the keys of a presentation.
(() => {
  "use strict";

  // 1. Copy a link. Where the browser offers no clipboard (a page without https), the old way.
  const oldWay = (text) => {
    const before = document.activeElement;
    const field = document.createElement("textarea");
    field.value = text;
    field.style.position = "fixed";
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    before?.focus();
    return copied ? Promise.resolve() : Promise.reject(new Error("not copied"));
  };
  const copy = (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => oldWay(text)) : oldWay(text);
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.("a.atlas-copy");
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      const status = link.parentElement.querySelector("[role=status]");
      copy(link.href).then(
        () => (status.textContent = link.dataset.copied),
        () => (status.textContent = link.dataset.failed),
      );
    },
    true,
  );

  // 2. The keys of a presenter and of the clicker in a hand: next, back, leave. Fields and whatever
  //    else needs arrows keep them. Who presses twice wants two views: until the bar of the first one
  //    is drawn, its links still lead on from the view before, so keys wait for it, but not for ever.
  //    What the bar says is compared, for the same bar may be mounted anew while a view is drawn.
  const NEEDS_KEYS = "input, textarea, select, [contenteditable], [role=slider], [role=radio]";
  const PATIENCE = 10000;
  const pressed = [];
  let left = { saying: "", at: 0 };
  const bar = () => document.querySelector(".atlas-presenting");
  const isDrawn = () => bar().outerHTML !== left.saying || performance.now() - left.at > PATIENCE;
  const wayOf = (key) =>
    [...bar().querySelectorAll("[aria-keyshortcuts]")].find((way) =>
      way.getAttribute("aria-keyshortcuts").split(" ").includes(key),
    );
  const follow = () => {
    if (!bar()) pressed.length = 0;
    while (bar() && pressed.length && isDrawn()) {
      const way = wayOf(pressed.shift());
      if (!way) continue;
      left = { saying: bar().outerHTML, at: performance.now() };
      way.click();
    }
  };
  new MutationObserver(follow).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
  // A view that is longer than the screen is read to its end before the next one comes.
  const MUCH = 0.15;
  const scrolled = (key) => {
    const main = document.querySelector("[data-testid=stMain]");
    if (!main || !/^Page/.test(key)) return false;
    const rest = key === "PageDown" ? main.scrollHeight - main.clientHeight - main.scrollTop : main.scrollTop;
    if (rest < main.clientHeight * MUCH) return false;
    const most = main.clientHeight - (bar()?.offsetHeight ?? 0);
    main.scrollBy({ top: (key === "PageDown" ? 0.9 : -0.9) * most });
    return true;
  };
  window.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !bar()) return;
    if (!(event.target instanceof Element) || event.target.closest(NEEDS_KEYS)) return;
    if (event.target.closest("nav:not(.atlas-presenting):has([aria-keyshortcuts])")) return;
    if (!/^(Arrow(Left|Right)|Page(Up|Down)|Escape)$/.test(event.key)) return;
    event.preventDefault();
    // A key held down is no wish for forty views; leaving is never waited for.
    if (event.repeat) return;
    if (event.key === "Escape") {
      pressed.length = 0;
      wayOf("Escape")?.click();
      return;
    }
    if (!pressed.length && isDrawn() && scrolled(event.key)) return;
    pressed.push(event.key);
    follow();
    window.setTimeout(follow, PATIENCE);
  });
})();
