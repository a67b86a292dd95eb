// Three things that Streamlit's own page leaves undone.
(() => {
  "use strict";

  // 0. A reader who comes by a link to a page (/practices) would have Streamlit look for its
  //    server below that page first, fail, and try again one level up.
  const root = new URL("../../", document.currentScript.src).href;
  window.__streamlit = { BACKEND_BASE_URL: root };

  // 1. A screen reader must know the language after it was switched without a reload.
  //    The language is in the address (?lang=); the server set it for the first view.
  const languages = ["de", "fr", "en"];
  const followAddress = () => {
    const asked = new URLSearchParams(window.location.search).get("lang");
    if (languages.includes(asked)) document.documentElement.lang = asked;
  };
  for (const name of ["pushState", "replaceState"]) {
    const original = window.history[name];
    window.history[name] = function (...given) {
      const result = original.apply(this, given);
      followAddress();
      return result;
    };
  }
  window.addEventListener("popstate", followAddress);

  // 2. Streamlit reruns the page on the single key "r" and offers to clear its cache on "c".
  //    A key that does something without being asked is a trap for speech input (WCAG 2.1.4).
  const writes = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  const swallow = (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!modified && /^[rc]$/i.test(event.key) && !writes(event.target)) event.stopPropagation();
  };
  for (const kind of ["keydown", "keypress", "keyup"]) {
    window.addEventListener(kind, swallow, true);
  }
})();
