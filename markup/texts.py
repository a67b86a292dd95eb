"""Pieces of HTML made safely; whoever makes more escapes what comes from the catalogue."""

from collections.abc import Iterable
from html import escape

from address.address import href, link
from address.kept import always
from address.visit import Visit
from catalogue.search import Question
from words.translator import Translator


def marked_html(text: str, language: str, asked: Question) -> str:
    """Return a text as HTML with the words that a question finds marked."""
    return "".join(
        f"<mark>{escape(piece)}</mark>" if found else escape(piece)
        for piece, found in asked.marked(text, language)
    )


def paragraph(html: str, shown: str, t: Translator) -> str:
    """Return a paragraph of content written in the language ``shown``, marked if foreign."""
    return f'<p lang="{escape(shown)}">{html}{foreign_note(shown, t)}</p>'


def anchor(
    address: str,
    text: str,
    *,
    language: str = "",
    name: str = "",
    current: bool = False,
    keys: str = "",
    expanded: bool | None = None,
    sets: str = "",
) -> str:
    """Return a link as HTML; ``language`` is the one of its text if that may differ.

    ``name`` is what is heard instead of a text that says too little by itself; ``keys`` are keys
    that do the same (``static/keyboard.js``); ``expanded`` says whether it opened a panel. ``sets``
    is the list of the address that the link changes; of all others it carries what is there then.

    Within the dashboard it is followed without loading the page anew (``static/shell.js``).
    """
    spoken = f' lang="{escape(language)}"' if language else ""
    here = ' aria-current="true"' if current else ""
    if expanded is not None:
        here = f' aria-expanded="{str(expanded).lower()}"'
    heard = f' aria-label="{escape(name)}"' if name else ""
    changed = f' data-sets="{escape(sets)}"' if sets else ""
    short = f' aria-keyshortcuts="{escape(keys)}"' if keys else ""
    return f'<a href="{escape(address)}"{spoken}{heard}{short}{here}{changed}>{escape(text)}</a>'


def navigation(name: str, ways: Iterable[tuple[str, str, bool]]) -> str:
    """Return a named group of links: address, words, and whether one is there already."""
    found = "".join(anchor(address, text, current=current) for address, text, current in ways)
    return f'<nav class="atlas-navigation" aria-label="{escape(name)}">{found}</nav>'


def foreign_note(shown: str, t: Translator) -> str:
    """Return a small label that a content is in another language than the page, or nothing."""
    if shown == t.language:
        return ""
    said = t("in {language}", language=t.language_name(shown))
    return f' <small lang="{t.language}">({escape(said)})</small>'


def excerpt(text: str, language: str, asked: Question, longest: int) -> str:
    """Cut a text to whole words, from its beginning or where the first word asked for stands."""
    if len(text) <= longest:
        return text
    start = _first_mark(text, language, asked)
    start = 0 if start < longest * 0.8 else text.rfind(" ", 0, start - longest // 3) + 1
    cut = text[start : start + longest]
    if start + longest < len(text):
        cut = cut.rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
    return f"… {cut}" if start else cut


def _first_mark(text: str, language: str, asked: Question) -> int:
    """Return where the first word asked for stands, 0 if nowhere."""
    position = 0
    for piece, found in asked.marked(text, language):
        if found:
            return position
        position += len(piece)
    return 0


def website_link(address: str, town: str, t: Translator) -> str:
    """Return a link to the website of an administration as HTML."""
    said = escape(t("Website of {town}", town=town))
    return f'<a href="{escape(address)}" rel="noopener">{said}</a>'


def practice_anchor(visit: Visit, practice_id: str, title: str, language: str) -> str:
    """Return a link to a practice as HTML, its title in the language it is written in."""
    target = href("practice", link(always(visit.address), id=practice_id))
    return anchor(target, title, language=language)
