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
    const present = new URLSearchParams(window.location.search).get("present");
    document.documentElement.toggleAttribute("data-present", ["1", "list"].includes(present));
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

  // 2. A link to another record of the same page: Streamlit shows it but leaves the address, so a
  //    copied link, a reload and the Back button were wrong. And it takes Ctrl + click for a click.
  const followLink = (event) => {
    const link = event.target.closest?.("a[data-testid=stPageLink-NavLink]");
    if (!link || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      event.stopPropagation();
      return;
    }
    const { pathname, search } = new URL(link.href);
    const same = pathname === window.location.pathname;
    if (same && search !== window.location.search) window.history.pushState({}, "", link.href);
  };
  window.addEventListener("click", followLink, true);

  // 3. A link in our own HTML would load everything anew. Within the dashboard the address changes
  //    and Streamlit is told as by the Back button; a modified click is the browser's.
  const PATIENCE = 5000;
  const isPage = (link) => {
    const rest = link.href.startsWith(root) ? link.pathname.slice(new URL(root).pathname.length) : ".";
    return /^[a-z]*$/.test(rest) && !link.hash && !link.target && !link.hasAttribute("download");
  };
  // A list is changed from what the address says now: the page may be older than a click. The
  // shortlist is one value with dots, prepared views are a value each (ui/meeting/ordering.py).
  const DOTTED = "shortlist";
  const changed = (link) => {
    const { list, item } = link.dataset;
    const [by, most] = [Number(link.dataset.by), Number(link.dataset.most)];
    const address = new URL(window.location.href);
    const named = address.searchParams.getAll(list);
    const ids = list === DOTTED ? (named.pop() ?? "").split(".").filter(Boolean) : named;
    const place = ids.indexOf(item);
    if (place < 0 && (by || list !== DOTTED)) return link.href;
    if (place < 0 && ids.length >= most) return address.href;
    if (place < 0) ids.push(item);
    else ids.splice(place, 1);
    if (by) ids.splice(Math.max(place + by, 0), 0, item);
    address.searchParams.delete(list);
    const written = list === DOTTED ? [ids.join(".")] : ids;
    for (const value of written.filter(Boolean)) address.searchParams.append(list, value);
    return address.href;
  };
  // Another view or another town of the same page is a new thing to read from its beginning, where
  // the code to share it stands too.
  const elsewhere = (here, there) =>
    ["what", "home", "id", "share"].some(
      (name) =>
        new URLSearchParams(here.search).get(name) !== new URLSearchParams(there.search).get(name),
    );
  // A click that closes a menu has Streamlit run the page once more; a new address during that run
  // would be lost. So the link waits until nothing has run for a moment.
  const QUIET = 250;
  let closedMenu = false;
  window.addEventListener(
    "pointerdown",
    () => (closedMenu = Boolean(document.querySelector("[data-testid=stPopoverBody]"))),
    true,
  );
  const app = () => document.querySelector("[data-testid=stApp]");
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
    const link = event.target.closest?.("[data-testid=stHtml] a[href]");
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || event.defaultPrevented || event.button !== 0 || modified || !isPage(link)) return;
    event.preventDefault();
    // The second click of a double one would undo the first.
    if (link.dataset.by === "0" && event.detail > 1) return;
    const href = link.dataset.list ? changed(link) : link.href;
    if (href === window.location.href) return;
    if (closedMenu) whenQuiet(() => follow(link, href));
    else follow(link, href);
    closedMenu = false;
  };
  window.addEventListener("click", stay);

  // 4. Streamlit reruns the page on the single key "r" and offers to clear its cache on "c".
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
