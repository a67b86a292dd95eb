"""How the kinds of partnership are drawn: on the map, in chains, on paper, and the key to it.

A kind is told by the dashes of its line as well as by colour. What a browser draws itself is
dashed by ``static/atlas.css``, which reads the kind in ``data-kind``.
"""

from collections.abc import Iterable
from html import escape

from markup.colours import Colours
from words.labels import TIE_KINDS, capital, tie_kind
from words.translator import Translator

DASHES = {"twinning": "solid", "friendship": "dash", "cooperation": "dot", "network": "dashdot"}
"""Dashes by kind as Plotly names them."""
PAPER_DASHES = {
    "twinning": "",
    "friendship": "6 3",
    "cooperation": "1.5 3",
    "network": "6 3 1.5 3",
}
"""The same as lengths of dashes and gaps, as SVG has them."""


def line_colour(kind: str, colours: Colours) -> str:
    """Return the colour of a kind's lines."""
    return colours.categories[list(TIE_KINDS).index(kind)]


def in_order(kinds: Iterable[str]) -> list[str]:
    """Return kinds in the order of the filter, each once."""
    given = set(kinds)
    return [kind for kind in TIE_KINDS if kind in given]


def drawn_as(kind: str, colours: Colours) -> str:
    """Return the attributes of an element that is drawn as a line of a kind."""
    return f' data-kind="{kind}" style="--line: {line_colour(kind, colours)}"'


def line_key(kinds: Iterable[str], colours: Colours, t: Translator) -> str:
    """Return what the lines of a map mean, as HTML; nothing without lines."""
    items = "".join(
        f"<li{drawn_as(kind, colours)}>{escape(capital(tie_kind(kind, t)))}</li>"
        for kind in in_order(kinds)
    )
    said = escape(t("Kinds of partnership"))
    return f'<ul class="atlas-key" role="list" aria-label="{said}">{items}</ul>' if items else ""
