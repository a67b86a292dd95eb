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
  //    else needs arrows keep them.
  const NEEDS_KEYS = "input, textarea, select, [contenteditable], [role=slider], [role=radio]";
  window.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!(event.target instanceof Element) || event.target.closest(NEEDS_KEYS)) return;
    if (event.target.closest("nav:not(.atlas-presenting):has([aria-keyshortcuts])")) return;
    const ways = [...document.querySelectorAll(".atlas-presenting [aria-keyshortcuts]")];
    const way = ways.find((one) => one.getAttribute("aria-keyshortcuts").split(" ").includes(event.key));
    if (!way) return;
    event.preventDefault();
    way.click();
  });
})();
