"""Links that change which part of the world a map shows.

Links and not buttons: the part that is shown goes with the link, and the keys that are named
on them work from the keyboard (``static/keyboard.js``).
"""

from collections.abc import Sequence
from html import escape

from address.address import href, link
from address.home import MAP_NAMES
from address.visit import Visit
from answers.network.lens import AT, EXTENT, NEAR, WORLD, Lens, fitted
from catalogue.municipalities import Place
from markup.texts import anchor

_OPENING = 90.0
"""Span of the first step from the whole world towards a town."""


def map_controls_html(lens: Lens, towns: Sequence[Place], visit: Visit) -> str:
    """Return the ways to another part of the map: nearer, further, aside, back, all."""
    point = (towns[0].latitude, towns[0].longitude)
    here = Lens(*point, _OPENING)
    whole = lens == Lens.ALL
    aside = here if whole else lens
    steps = (
        ("+", visit("Zoom in"), "Plus", here if whole else lens.zoomed(1, point)),
        ("−", visit("Zoom out"), "-", lens if whole else lens.zoomed(-1, point)),
        ("←", visit("Move west"), "ArrowLeft", aside.moved(-1, 0)),
        ("→", visit("Move east"), "ArrowRight", aside.moved(1, 0)),
        ("↑", visit("Move north"), "ArrowUp", aside.moved(0, 1)),
        ("↓", visit("Move south"), "ArrowDown", aside.moved(0, -1)),
    )
    parts = [
        anchor(_href(visit, EXTENT, NEAR), visit("Near"), current=lens == fitted(towns)),
        anchor(_href(visit, EXTENT, WORLD), visit("The whole world"), current=whole),
        *(
            anchor(_href(visit, AT, to.id), sign, name=name, keys=keys)
            for sign, name, keys, to in steps
        ),
    ]
    said = escape(visit("Part of the map"))
    return f'<nav class="atlas-map-controls" aria-label="{said}">{"".join(parts)}</nav>'


def _href(visit: Visit, name: str, value: str) -> str:
    return href("", link(visit.address.without(*MAP_NAMES), **{name: value}))
