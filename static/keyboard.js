// What Streamlit leaves undone for those who work without a mouse.
(() => {
  "use strict";

  const FOCUSABLE = "a[href], button:not([disabled]), input:not([disabled]), [tabindex='0']";
  const focusHere = (element) => {
    if (!element.matches(FOCUSABLE)) element.tabIndex = -1;
    element.focus();
  };
  // While the focus moves from one element to the next it is on neither: whoever moves on is not
  // called back, only whoever stood on something that is gone.
  let stood = null;
  window.addEventListener("focusin", (event) => (stood = event.target), true);
  const isNowhere = () => document.activeElement === document.body && !stood?.isConnected;

  // 1. "Skip to main content" leads to a box that begins with the navigation: go to the heading.
  window.addEventListener(
    "click",
    (event) => {
      const heading = document.querySelector("h1");
      if (!heading || !event.target.closest?.("a[href='#stMain']")) return;
      event.preventDefault();
      event.stopPropagation();
      focusHere(heading);
    },
    true,
  );

  // 2. An open menu stands at the end of the page: the Tab key goes into it, and out again.
  const opener = () => document.querySelector("[data-testid=stPopover] button[aria-expanded=true]");
  const inMenu = () => {
    const menu = document.querySelector("[data-testid=stPopoverBody]");
    return menu ? [...menu.querySelectorAll(FOCUSABLE)].filter((one) => one.offsetParent) : [];
  };
  window.addEventListener(
    "keydown",
    (event) => {
      const button = opener();
      if (event.key !== "Tab" || !button) return;
      const entries = inMenu();
      const here = document.activeElement;
      const first = entries[0];
      const last = entries[entries.length - 1];
      if (here === button && !event.shiftKey && first) first.focus();
      else if (here === first && event.shiftKey) button.focus();
      else if (here === last && !event.shiftKey) {
        button.click();
        button.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );

  // 3. Whoever presses a button that is gone afterwards stands nowhere: after a filter was removed
  //    go to the next one, or to the heading of what is found now; else to that of the page.
  const WORDS = ".st-key-filter_words button";
  window.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("[data-testid=stButton] button");
    if (!pressed) return;
    const isFilter = pressed.matches(WORDS);
    stood = pressed;
    const watch = new MutationObserver(() => {
      if (pressed.isConnected) return;
      watch.disconnect();
      const found = isFilter ? (document.querySelector(WORDS) ?? document.querySelector("main h2")) : null;
      const next = found ?? document.querySelector("h1");
      if (next && isNowhere()) focusHere(next);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    window.setTimeout(() => watch.disconnect(), 5000);
  });

  // 4. A link in our own HTML is drawn anew with the page that it leads to, and whoever followed it
  //    would stand nowhere: go to the same link, or on another page to its heading.
  const LINKS = "[data-testid=stHtml] a[href]";
  let watching = null;
  window.addEventListener(
    "click",
    (event) => {
      const followed = event.target.closest?.(LINKS);
      if (!followed || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { list, item } = followed.dataset;
      const { placeOf } = window.praxisatlas;
      const alike = () => [...document.querySelectorAll(LINKS)].filter((link) => placeOf(link) === words);
      const words = placeOf(followed);
      const number = alike().indexOf(followed);
      // What moved to an end has one way less, what was removed has none: then the other way of
      // the same item, or the item that took its place.
      const ofList = () => [...document.querySelectorAll(`a[data-list="${list}"][data-does=remove]`)];
      const row = ofList().findIndex((link) => link.dataset.item === item);
      const isIdle = () => document.querySelector("[data-test-script-state=notRunning]");
      const instead = () => {
        if (!list || !isIdle()) return null;
        const left = ofList();
        return left.find((link) => link.dataset.item === item) ?? left[row] ?? left.at(-1);
      };
      const page = window.location.pathname;
      // A table that leads to another view or town leads to its heading; a tab stays where it is.
      const said = (name) => new URLSearchParams(followed.search).get(name);
      const before = new URLSearchParams(window.location.search);
      const turned = ["what", "home", "id"].some((name) => before.get(name) !== said(name));
      const away = turned && !followed.closest("nav");
      let calm = 0;
      let seen = false;
      // Where the keyboard stands is said by the last link that was followed.
      stood = followed;
      watching?.disconnect();
      const watch = new MutationObserver(() => {
        if (followed.isConnected) return;
        const heading = () => document.querySelector("h1");
        const isShared = followed.closest(".atlas-share");
        const stays = page === window.location.pathname && !away;
        let target = stays ? (alike()[number] ?? instead()) : heading();
        if (!target && isShared) target = document.querySelector(".atlas-share h2");
        if (!target && isIdle()) target = heading();
        // A new page of a list is read from its beginning.
        if (followed.closest(".atlas-paging")) target = document.querySelector("main h2") ?? heading();
        if (followed.closest(".atlas-presenting")) target = heading();
        if (!target) return;
        // What was found may be drawn once more while the page is not done: watch until it is.
        if (isNowhere()) focusHere(target);
        window.clearTimeout(calm);
        if (isIdle()) calm = window.setTimeout(() => watch.disconnect(), 300);
        if (seen) return;
        seen = true;
        // On a phone what was chosen in a table stands below it.
        const below = document.querySelector("div.atlas-models");
        if (followed.closest(".atlas-gaps") && window.innerWidth < 640) below?.scrollIntoView();
      });
      watching = watch;
      watch.observe(document.body, {
        attributeFilter: ["data-test-script-state"],
        childList: true,
        subtree: true,
      });
      window.setTimeout(() => watch.disconnect(), 5000);
    },
    true,
  );

  // 5. Links that name keys (aria-keyshortcuts) are followed by them while the focus is on one of
  //    their group, so that a map is moved by its arrows without a key being a trap elsewhere.
  window.addEventListener("keydown", (event) => {
    const group = event.target.closest?.("nav:not(.atlas-presenting):has([aria-keyshortcuts])");
    if (!group || event.ctrlKey || event.metaKey || event.altKey) return;
    const link = [...group.querySelectorAll("[aria-keyshortcuts]")].find(
      (one) => one.getAttribute("aria-keyshortcuts") === (event.key === "+" ? "Plus" : event.key),
    );
    if (!link) return;
    event.preventDefault();
    link.focus();
    link.click();
  });
})();
