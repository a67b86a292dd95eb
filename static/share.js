// Copying the link of a view, and the keys of a presentation.
(() => {
  "use strict";

  // 1. Copy a link. Where the browser offers no clipboard (a page without https), the old way.
  const oldWay = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    field.style.position = "fixed";
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
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
      copy(link.href).then(() => {
        const status = link.parentElement.querySelector("[role=status]");
        if (status) status.textContent = link.dataset.copied;
      });
    },
    true,
  );

  // 2. The keys of a presenter and of the clicker in a hand: next, back, leave. Fields and whatever
  //    else needs arrows keep them. Who presses twice wants two views: until the first one is drawn,
  //    the links still lead on from the one before, so keys wait for it.
  const NEEDS_KEYS = "input, textarea, select, [contenteditable], [role=slider], [role=radio]";
  const pressed = [];
  const bar = () => document.querySelector(".atlas-presenting");
  const isDrawn = () =>
    bar()?.dataset.slide === (new URLSearchParams(window.location.search).get("slide") ?? "");
  const wayOf = (key) =>
    [...bar().querySelectorAll("[aria-keyshortcuts]")].find((way) =>
      way.getAttribute("aria-keyshortcuts").split(" ").includes(key),
    );
  const follow = () => {
    if (pressed.length && isDrawn()) wayOf(pressed.shift())?.click();
  };
  new MutationObserver(follow).observe(document.documentElement, {
    attributeFilter: ["data-slide"],
    childList: true,
    subtree: true,
  });
  window.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !bar()) return;
    if (!(event.target instanceof Element) || event.target.closest(NEEDS_KEYS)) return;
    if (event.target.closest("nav:not(.atlas-presenting):has([aria-keyshortcuts])")) return;
    if (!/^(Arrow(Left|Right)|Page(Up|Down)|Escape)$/.test(event.key)) return;
    event.preventDefault();
    pressed.push(event.key);
    follow();
  });
})();
