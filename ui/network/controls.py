"""Which part of the world a map shows: from the address, and links that change it.

Links and not buttons: the part that is shown goes with the link, and the keys that are named
on them work from the keyboard (``static/keyboard.js``).
"""

from collections.abc import Sequence
from html import escape

import streamlit as st

from catalogue.municipalities import Place
from ui import url
from ui.network.lens import Lens, fitted, parse
from ui.texts import anchor
from ui.words import Translator

AT, EXTENT = "at", "extent"
_WORLD = "world"
_OPENING = 90.0
"""Span of the first step from the whole world towards a town."""


def lens_of(towns: Sequence[Place]) -> Lens:
    """Return the lens that the address asks for, else the one that holds the towns."""
    asked = parse(url.text(AT))
    if asked:
        return asked
    return Lens.ALL if url.text(EXTENT) == _WORLD else fitted(towns)


def map_controls(lens: Lens, home: Place, t: Translator) -> None:
    """Draw the ways to another part of the map: nearer, further, aside, back, all."""
    here = Lens(home.latitude, home.longitude, _OPENING)
    nearer = here if lens == Lens.ALL else lens.zoomed(1)
    further = lens if lens == Lens.ALL else lens.zoomed(-1)
    aside = here if lens == Lens.ALL else lens
    steps = (
        ("+", t("Zoom in"), "+", nearer),
        ("−", t("Zoom out"), "-", further),
        ("←", t("Move west"), "ArrowLeft", aside.moved(-1, 0)),
        ("→", t("Move east"), "ArrowRight", aside.moved(1, 0)),
        ("↑", t("Move north"), "ArrowUp", aside.moved(0, 1)),
        ("↓", t("Move south"), "ArrowDown", aside.moved(0, -1)),
    )
    moves = "".join(
        anchor(_href(AT, target.id), sign, name=name, keys=keys)
        for sign, name, keys, target in steps
    )
    whole = (
        anchor(_href(), t("Near"), current=not url.current([AT, EXTENT])),
        anchor(_href(EXTENT, _WORLD), t("The whole world"), current=lens == Lens.ALL),
    )
    said = escape(t("Part of the map"))
    st.html(f'<nav class="atlas-map-controls" aria-label="{said}">{"".join(whole)}{moves}</nav>')


def _href(name: str = "", value: str = "") -> str:
    kept = {key: values for key, values in url.current().items() if key not in (AT, EXTENT)}
    return url.href("", url.link(kept, **({name: value} if name else {})))
