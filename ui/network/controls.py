"""Which part of the world a map shows: from the address, and links that change it.

Links and not buttons: the part that is shown goes with the link, and the keys that are named
on them work from the keyboard (``static/keyboard.js``).
"""

from collections.abc import Sequence
from html import escape

import streamlit as st

from catalogue.municipalities import Place
from ui import url
from ui.filter_words import show_unknown
from ui.home import MAP_NAMES
from ui.network.lens import Lens, fitted, is_european, parse
from ui.texts import anchor
from ui.words import Translator

AT, EXTENT = MAP_NAMES
NEAR, WORLD = "near", "world"
_OPENING = 90.0
"""Span of the first step from the whole world towards a town."""


def lens_of(towns: Sequence[Place], t: Translator) -> Lens:
    """Return the lens that the address asks for, else the one with which a map opens.

    The first town is ours: if it lies in Europe, the map opens on its partners there.
    """
    stale = [(t("Part of the map"), v) for v in url.unknown(EXTENT, (NEAR, WORLD))]
    asked = parse(url.text(AT))
    if url.text(AT) and asked is None:
        stale.append((t("Part of the map"), url.text(AT)))
    show_unknown(stale, t)
    extent = NEAR if is_european(towns[0]) else WORLD
    whole = url.one(EXTENT, (NEAR, WORLD), extent) == WORLD
    return asked or (Lens.ALL if whole else fitted(towns))


def map_controls(lens: Lens, towns: Sequence[Place], t: Translator) -> None:
    """Draw the ways to another part of the map: nearer, further, aside, back, all."""
    point = (towns[0].latitude, towns[0].longitude)
    here = Lens(*point, _OPENING)
    whole = lens == Lens.ALL
    aside = here if whole else lens
    steps = (
        ("+", t("Zoom in"), "Plus", here if whole else lens.zoomed(1, point)),
        ("−", t("Zoom out"), "-", lens if whole else lens.zoomed(-1, point)),
        ("←", t("Move west"), "ArrowLeft", aside.moved(-1, 0)),
        ("→", t("Move east"), "ArrowRight", aside.moved(1, 0)),
        ("↑", t("Move north"), "ArrowUp", aside.moved(0, 1)),
        ("↓", t("Move south"), "ArrowDown", aside.moved(0, -1)),
    )
    parts = [
        anchor(_href(EXTENT, NEAR), t("Near"), current=lens == fitted(towns)),
        anchor(_href(EXTENT, WORLD), t("The whole world"), current=whole),
        *(anchor(_href(AT, to.id), sign, name=name, keys=keys) for sign, name, keys, to in steps),
    ]
    said = escape(t("Part of the map"))
    st.html(f'<nav class="atlas-map-controls" aria-label="{said}">{"".join(parts)}</nav>')


def _href(name: str, value: str) -> str:
    kept = {key: values for key, values in url.current().items() if key not in MAP_NAMES}
    return url.href("", url.link(kept, **{name: value}))
