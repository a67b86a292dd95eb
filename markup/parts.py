"""Parts that pages are made of: findings, notes, headings, ways, and parts one below the other."""

from collections.abc import Iterable
from html import escape

from address.visit import Visit
from markup.texts import navigation
from words.labels import RESEARCHED


def flow(*parts: str) -> str:
    """Return the parts that there are, one below the other, as one block."""
    said = "".join(part for part in parts if part)
    return f'<div class="atlas-flow">{said}</div>' if said else ""


def beside(wide: str, narrow: str) -> str:
    """Return a wide part and a narrow one beside it; on a phone it stands below."""
    return f'<div class="atlas-beside"><div>{wide}</div><div>{narrow}</div></div>'


def finding_html(said: str) -> str:
    """Return what a figure says, in a sentence."""
    return f'<p class="atlas-finding">{escape(said)}</p>' if said else ""


def note_html(said: str) -> str:
    """Return small print."""
    return f'<p class="atlas-note">{escape(said)}</p>' if said else ""


def caveat_html(visit: Visit) -> str:
    """Return what all counts of practices depend on."""
    return note_html(visit(RESEARCHED))


def heading_html(title: str, explained: str = "") -> str:
    """Return the heading of a part, and what its figures mean."""
    more = f"<p>{escape(explained)}</p>" if explained else ""
    return f'<div class="atlas-text"><h2>{escape(title)}</h2>{more}</div>'


def ways_html(said: str, name: str, ways: Iterable[tuple[str, str, bool]]) -> str:
    """Return a named group of links after a few words; nothing without links."""
    found = list(ways)
    if not found:
        return ""
    links = navigation(name, found)
    return f'<div class="atlas-ways"><p>{escape(said)}</p>{links}</div>'
