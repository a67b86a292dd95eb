// What Streamlit's own page leaves undone for links, languages and shortcuts.
(() => {
  "use strict";

  // 0. A reader who comes by a link to a page (/practices) would have Streamlit look for its
  //    server below that page first, fail, and try again one level up.
  const root = new URL("../../", document.currentScript.src).href;
  window.__streamlit = { BACKEND_BASE_URL: root };

  // 1. A screen reader must know the language after it was switched without a reload.
  //    The address names it (?lang=), else the browser; the server set it for the first view.
  const languages = ["de", "fr", "en"];
  const ours = (found) => found.find((language) => languages.includes(language));
  const wished = (navigator.languages ?? []).map((tag) => tag.toLowerCase().split("-")[0]);
  const followAddress = () => {
    const asked = new URLSearchParams(window.location.search).getAll("lang");
    document.documentElement.lang = ours(asked) ?? ours(wished) ?? "de";
    // On a stage everything is larger and calmer (atlas.css); the address says that we are on one.
    const present = new URLSearchParams(window.location.search).getAll("present");
    const isPresenting = present.some((value) => ["1", "list"].includes(value));
    document.documentElement.toggleAttribute("data-present", isPresenting);
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
  followAddress();

  // 2. A click that closes a menu, or leaves a field in which something was typed, has Streamlit run
  // the page once more; a new address during that run would be lost, or what was typed. So links
  // wait until nothing has run for a moment, and are followed as they are then.
  const PATIENCE = 5000;
  const app = () => document.querySelector("[data-testid=stApp]");
  const QUIET = 250;
  const whenQuiet = (act) => {
    const end = performance.now() + PATIENCE;
    let since = performance.now();
    const look = () => {
      const now = performance.now();
      if (app()?.dataset.testScriptState !== "notRunning") since = now;
      if (now - since > QUIET || now > end) act();
      else window.setTimeout(look, 50);
    };
    look();
  };
  const isModified = (event) =>
    event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const LINKS = "[data-testid=stHtml] a[href]";
  const FIELD = "textarea, input:is([type=text], [type=number], [type=search]):not([role=combobox])";
  const placeOf = (link) => {
    const { list, item, does } = link.dataset;
    if (list) return [list, item, /^(add|remove)$/.test(does) ? "toggle" : does].join(" ");
    return `${link.lang || link.closest("nav")?.ariaLabel} ${link.textContent}`;
  };
  window.praxisatlas = { placeOf };
  const alike = (link) =>
    link.isConnected
      ? link
      : [...document.querySelectorAll(LINKS)].find((other) => placeOf(other) === placeOf(link));
  const held = [];
  let mustWait = false;
  const release = () => {
    mustWait = false;
    for (const link of held.splice(0)) {
      const drawn = alike(link);
      // A link that is not there any more would load everything anew if it was clicked.
      if (drawn) drawn.click();
      else if (!link.dataset.list) follow(link, carried(link));
    }
  };
  window.addEventListener(
    "pointerdown",
    (event) => {
      const field = document.activeElement;
      const leaves = field?.matches(FIELD) && !field.contains(event.target);
      mustWait = leaves || Boolean(document.querySelector("[data-testid=stPopoverBody]"));
    },
    true,
  );
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.(LINKS);
      if (!link || !event.isTrusted || isModified(event) || !(mustWait || held.length)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.detail > 1 && held.includes(link)) return;
      held.push(link);
      if (held.length > 1) return;
      // The click that an open menu waits for, to close.
      document.body.click();
      whenQuiet(release);
    },
    true,
  );

  // 3. A link in our own HTML would load everything anew. Within the dashboard the address changes
  //    and Streamlit is told as by the Back button; a modified click is the browser's.
  const isPage = (link) => {
    const rest = link.href.startsWith(root) ? link.pathname.slice(new URL(root).pathname.length) : ".";
    return /^[a-z]*$/.test(rest) && !link.hash && !link.target && !link.hasAttribute("download");
  };
  // A list is changed from what the address says now: the page may be older than a click. The
  // shortlist is one value with dots, prepared views are a value each (address/ordered.py). A
  // link says what it does, so the same link followed twice does it once. What is moved passes its
  // neighbour on the page: the address may name more than is shown.
  const DOTTED = "shortlist";
  const LISTS = [DOTTED, "step"];
  const idsOf = (list, address) => {
    const named = address.searchParams.getAll(list);
    const ids = list === DOTTED ? (named.pop() ?? "").split(".") : named;
    return [...new Set(ids.filter(Boolean))];
  };
  const write = (list, ids, address) => {
    address.searchParams.delete(list);
    const written = list === DOTTED ? [ids.join(".")] : ids;
    for (const value of written.filter(Boolean)) address.searchParams.append(list, value);
  };
  const moved = (ids, item, by, list) => {
    const drawn = [...document.querySelectorAll(`a[data-list="${list}"][data-does=remove]`)];
    const shown = ids.filter((id) => drawn.some((link) => link.dataset.item === id));
    const beside = shown[shown.indexOf(item) + by];
    if (!shown.includes(item) || !beside) return ids;
    const rest = ids.filter((id) => id !== item);
    rest.splice(rest.indexOf(beside) + (by > 0 ? 1 : 0), 0, item);
    return rest;
  };
  const DONE = {
    add: (ids, item, most) => (ids.includes(item) || ids.length >= most ? ids : [...ids, item]),
    remove: (ids, item) => ids.filter((id) => id !== item),
    up: (ids, item, most, list) => moved(ids, item, -1, list),
    down: (ids, item, most, list) => moved(ids, item, 1, list),
  };
  const changed = ({ list, item, does, most }) => {
    const address = new URL(window.location.href);
    write(list, DONE[does](idsOf(list, address), item, Number(most), list), address);
    return address.href;
  };
  // Until a page is redrawn after a list was changed, its links carry the list as it was. A link that
  // sets a list itself says so (data-sets).
  const carried = (link) => {
    const address = new URL(link.href);
    const here = new URL(window.location.href);
    for (const list of LISTS.filter((name) => name !== link.dataset.sets)) {
      const ids = idsOf(list, here);
      if (ids.join("\n") !== idsOf(list, address).join("\n")) write(list, ids, address);
    }
    return address.href;
  };
  // Another view or another town of the same page is a new thing to read from its beginning, where
  // the code to share it stands too.
  const elsewhere = (here, there) =>
    ["what", "home", "id", "share"].some(
      (name) =>
        new URLSearchParams(here.search).get(name) !== new URLSearchParams(there.search).get(name),
    );
  const follow = (link, href) => {
    const samePage = link.pathname === window.location.pathname && !elsewhere(window.location, link);
    window.history.pushState({}, "", href);
    window.dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    const startAgain = !samePage || link.closest(".atlas-paging, .atlas-presenting");
    if (startAgain) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
    // Without a connection nothing would happen: then the browser follows the link itself.
    window.setTimeout(() => {
      const waiting = app()?.dataset.testConnectionState !== "CONNECTED" && link.isConnected;
      if (waiting && window.location.href === href) window.location.reload();
    }, PATIENCE);
  };
  const stay = (event) => {
    const link = event.target.closest?.(LINKS);
    if (!link || event.defaultPrevented || isModified(event) || !isPage(link)) return;
    event.preventDefault();
    const { list } = link.dataset;
    // The second click of a double one would undo the first, or meet the row that came in its place.
    if (list && event.detail > 1) return;
    const href = list ? changed(link.dataset) : carried(link);
    if (href !== window.location.href) follow(link, href);
  };
  window.addEventListener("click", stay);

  // 4. A menu that opens near the lower edge of a phone would have no room: its button goes up.
  window.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-testid=stPopover] button");
    const isNarrow = window.matchMedia("(max-width: 40rem)").matches;
    if (isNarrow && button?.getAttribute("aria-expanded") !== "true") button?.scrollIntoView();
  });

  // 5. Streamlit reruns the page on the single key "r" and offers to clear its cache on "c".
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
