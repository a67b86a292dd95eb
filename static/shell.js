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
    const present = new URLSearchParams(window.location.search).get("present") === "1";
    document.documentElement.toggleAttribute("data-present", present);
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
  // The shortlist is changed from what the address says now: the page may be older than a click.
  const toggled = (id) => {
    const address = new URL(window.location.href);
    const ids = (address.searchParams.get("shortlist") ?? "").split(".").filter(Boolean);
    const changed = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    if (changed.length) address.searchParams.set("shortlist", changed.join("."));
    else address.searchParams.delete("shortlist");
    return address.href;
  };
  // Another view or another town of the same page is a new thing to read from its beginning, where
  // the code to share it stands too.
  const elsewhere = (here, there) =>
    ["what", "home", "id", "share"].some(
      (name) =>
        new URLSearchParams(here.search).get(name) !== new URLSearchParams(there.search).get(name),
    );
  const stay = (event) => {
    const link = event.target.closest?.("[data-testid=stHtml] a[href]");
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || event.defaultPrevented || event.button !== 0 || modified || !isPage(link)) return;
    event.preventDefault();
    const href = link.dataset.keep ? toggled(link.dataset.keep) : link.href;
    if (href === window.location.href) return;
    const samePage = link.pathname === window.location.pathname && !elsewhere(window.location, link);
    window.history.pushState({}, "", href);
    window.dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    const startAgain = !samePage || link.closest(".atlas-paging, .atlas-presenting");
    if (startAgain) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
    // Without a connection nothing would happen: then the browser follows the link itself.
    const app = () => document.querySelector("[data-testid=stApp]");
    window.setTimeout(() => {
      const waiting = app()?.dataset.testConnectionState !== "CONNECTED" && link.isConnected;
      if (waiting && window.location.href === href) window.location.reload();
    }, PATIENCE);
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
