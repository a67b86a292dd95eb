"""The partners of a town as a picture for paper, which no script draws."""

from collections.abc import Mapping, Sequence

from catalogue.municipalities import Place
from catalogue.nearness import Tie
from exports.document import Picture
from ui.maps import Spot, Stroke, fitted, map_svg
from ui.network.lens import is_european
from ui.network.town_map import drawn
from ui.theme import Colours
from ui.words import Translator

_PAPER = Colours(text="#22282b", accent="#0b5d66")
_DASHES = {"twinning": "", "friendship": "6 3", "cooperation": "1.5 3", "network": "6 3 1.5 3"}
_MOST_NAMES = 40


def partner_picture(
    home: Place, ties: Mapping[str, Sequence[Tie]], partners: Sequence[Place], t: Translator
) -> Picture | None:
    """Return the map of the partners in Europe; None if our town or all of them lie elsewhere."""
    near = [place for place in partners if is_european(place)]
    if not near or not is_european(home):
        return None
    map_ = drawn(home, ties, near)
    towns = [
        Spot(one.latitude, one.longitude, one.name, one.practices, is_ours=one.id == home.id)
        for one in map_.towns
    ]
    hubs = [Spot(*hub.at, hub.name, 0) for hub in map_.hubs]
    strokes = [Stroke(line.start, line.end, _DASHES[line.kind]) for line in map_.lines]
    svg = map_svg([*towns, *hubs], fitted(towns), _PAPER, strokes, _MOST_NAMES)
    names = t.list(place.name for place in near)
    alt = t("Map of the partners of {town} in Europe: {towns}", town=home.name, towns=names)
    return Picture(svg, alt)
