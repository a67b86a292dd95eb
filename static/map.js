// What Plotly leaves undone for the map of partners.
(() => {
  "use strict";

  const MAP = ".st-key-network_map";

  // 1. Names are placed by the server for a desktop; on a smaller screen, or after the map was
  //    dragged, some would lie on each other. The first of two stays; the table has them all.
  const overlap = (a, b) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const tidy = () => {
    const ground = document.querySelector(`${MAP} .js-plotly-plot`);
    if (!ground) return;
    const frame = ground.getBoundingClientRect();
    const names = [...ground.querySelectorAll(".scattergeo text")].filter((name) => name.textContent);
    // Our own town is written in bold and stays before all others.
    names.sort((a, b) => (b.style.fontWeight === "bold") - (a.style.fontWeight === "bold"));
    const taken = [];
    for (const name of names) {
      const box = name.getBoundingClientRect();
      const inside = box.left >= frame.left && box.right <= frame.right;
      const free = inside && !taken.some((other) => overlap(box, other));
      if (free) taken.push(box);
      const shown = free ? "" : "hidden";
      if (name.style.visibility !== shown) name.style.visibility = shown;
    }
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      tidy();
    });
  };
  const inMap = (change) => change.target.closest?.(MAP);
  new MutationObserver((changes) => {
    if (changes.some(inMap)) later();
  }).observe(document.documentElement, {
    attributeFilter: ["transform", "x", "y"],
    childList: true,
    subtree: true,
  });
  window.addEventListener("resize", later);

  // 2. The address says which part of the world is shown, so nothing drags it away; Streamlit asks
  //    for dragging wherever points can be chosen. A drag is no click on the town where it began.
  const FAR = 6;
  let down = null;
  const begin = (event) => {
    if (!event.target.closest?.(`${MAP} .js-plotly-plot`)) return;
    down = [event.clientX, event.clientY];
    event.stopPropagation();
  };
  for (const kind of ["mousedown", "touchstart"]) {
    window.addEventListener(kind, begin, { capture: true, passive: true });
  }
  window.addEventListener(
    "click",
    (event) => {
      if (!down || !event.target.closest?.(MAP)) return;
      const moved = Math.hypot(event.clientX - down[0], event.clientY - down[1]) > FAR;
      if (moved) event.stopPropagation();
    },
    true,
  );
})();
