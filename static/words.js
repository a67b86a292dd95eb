// Streamlit's own controls speak English only. This file says their words in the page's language,
// for those who see them and for those who hear them, and in English too where Streamlit speaks to
// its developers. tests/browser finds any word it misses.
(() => {
  "use strict";

  // In German, in French and, if Streamlit's own words are not for readers, in English.
  const WORDS = {
    "Choose an option": ["Bitte wählen", "Choisir"],
    "Clear all": ["Alle entfernen", "Tout effacer"],
    "Clear entry": ["Leeren", "Effacer"],
    "Clear value": ["Leeren", "Effacer"],
    "Close": ["Schließen", "Fermer"],
    "Close fullscreen": ["Vollbild beenden", "Quitter le plein écran"],
    "Connection closed": [
      "Die Verbindung ist unterbrochen. Bitte versuchen Sie es gleich noch einmal.",
      "La connexion est interrompue. Veuillez réessayer dans un instant.",
      "The connection is interrupted. Please try again in a moment.",
    ],
    "Connection error": ["Keine Verbindung", "Pas de connexion", "No connection"],
    "Decrement": ["Verringern", "Diminuer"],
    "Dismiss": ["Schließen", "Fermer"],
    "Failed to generate file for download": [
      "Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.",
      "Le fichier n’a pas pu être créé. Veuillez réessayer.",
      "The file could not be made. Please try again.",
    ],
    "Fullscreen": ["Vollbild", "Plein écran"],
    "Increment": ["Erhöhen", "Augmenter"],
    "Link to heading": ["Link zu dieser Überschrift", "Lien vers ce titre"],
    "No results": ["Nichts gefunden", "Aucun résultat"],
    "Open": ["Öffnen", "Ouvrir"],
    "Request timed out": [
      "Das hat zu lange gedauert. Bitte versuchen Sie es noch einmal.",
      "Cela a pris trop de temps. Veuillez réessayer.",
      "This took too long. Please try again.",
    ],
    "Selected values": ["Gewählt", "Sélection"],
    "Skip to main content": ["Zum Inhalt springen", "Aller au contenu"],
    // What follows a link, which atlas.css hides, in what is said of a refused connection.
    " settings.": ["", "", ""],
  };
  // Words with a name in them; $1 stands for the name.
  const PATTERNS = {
    "Fullscreen: $1": ["Vollbild: $1", "Plein écran\u00a0: $1"],
    "Remove $1": ["$1 entfernen", "Retirer $1"],
    "You can only select up to $1 options. Remove an option first.": [
      "Höchstens $1. Entfernen Sie zuerst etwas.",
      "$1 au plus. Retirez d’abord un élément.",
    ],
  };
  // Whatever the reason is, the reader can do the same about it: so begin the sentences of the
  // dialog that comes when the server does not answer.
  const NO_ANSWER = [
    "Cannot connect to Streamlit$1",
    "Connection failed with status $1",
    "Connection timed out$1",
    "Is Streamlit still running?$1",
    "Streamlit server is not responding$1",
  ];
  for (const beginning of NO_ANSWER) {
    PATTERNS[beginning] = [
      "Der Server antwortet gerade nicht. Diese Seite versucht es von selbst weiter; was Sie sehen, " +
        "bleibt stehen, und Sie müssen nichts neu laden. Dauert es länger als ein paar Minuten, " +
        "prüfen Sie Ihre Internetverbindung oder sagen Sie es denen, die diesen Server betreiben.",
      "Le serveur ne répond pas pour le moment. Cette page réessaie d’elle-même\u00a0; ce que vous " +
        "voyez reste affiché, et il n’y a rien à recharger. Si cela dure plus de quelques minutes, " +
        "vérifiez votre connexion à Internet ou signalez-le à qui gère ce serveur.",
      "The server does not answer at the moment. This page keeps trying by itself; what you see " +
        "stays, and there is no need to load it again. If it takes more than a few minutes, check " +
        "your connection to the internet, or tell whoever runs this server.",
    ];
  }
  const LANGUAGES = ["de", "fr", "en"];
  const ATTRIBUTES = ["aria-label", "title", "placeholder"];

  // Any language's word leads to its row, so that a change of language finds it again.
  const rows = new Map();
  for (const [english, translated] of Object.entries(WORDS)) {
    for (const word of [english, ...translated]) rows.set(word, [english, ...translated]);
  }
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const patterns = Object.entries(PATTERNS).map(([english, translated]) => {
    const row = [english, ...translated];
    const form = (words) => new RegExp("^" + escaped(words).replace("\\$1", "(.+)") + "$", "s");
    return { row, forms: row.map(form) };
  });

  const inLanguage = (row) => row[1 + LANGUAGES.indexOf(document.documentElement.lang)] ?? row[0];
  const said = (text) => {
    const row = rows.get(text);
    if (row) return inLanguage(row);
    for (const { row, forms } of patterns) {
      const found = forms.map((form) => form.exec(text)).find(Boolean);
      if (found) return inLanguage(row).replace("$1", () => found[1]);
    }
    return text;
  };

  // What the catalogue says is never touched: only Streamlit's controls carry these words.
  const ours = (node) => node.parentElement?.closest("[data-testid=stHtml],[data-testid=stMarkdown]");
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (ours(node)) return;
      const text = said(node.nodeValue);
      if (text !== node.nodeValue) node.nodeValue = text;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      for (const name of ATTRIBUTES) {
        const value = node.getAttribute(name);
        if (value === null) continue;
        const text = said(value);
        if (text !== value) node.setAttribute(name, text);
      }
    }
  };
  const translateAll = (root) => {
    translate(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) translate(walker.currentNode);
  };

  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.target === document.documentElement) translateAll(document.body);
      else if (change.type === "childList") change.addedNodes.forEach(translateAll);
      else translate(change.target);
    }
  });
  const begin = () => {
    translateAll(document.body);
    watch.observe(document.body, {
      attributeFilter: ATTRIBUTES,
      characterData: true,
      childList: true,
      subtree: true,
    });
    watch.observe(document.documentElement, { attributeFilter: ["lang"] });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
