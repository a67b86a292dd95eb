"""The partners of a town as a picture for paper, which no script draws."""

from dataclasses import replace

from address.visit import Visit
from answers.document import Picture
from answers.network.lens import near
from answers.network.town import TownAnswer, town_answer, town_taken
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from markup.colours import Colours
from markup.maps import Spot, Stroke, fitted, map_svg
from markup.network.lines import PAPER_DASHES, in_order
from markup.network.map import drawn
from words.labels import capital, tie_kind
from words.translator import Translator

_PAPER = Colours(text="#22282b", accent="#0b5d66")
_MOST_NAMES = 40


def town_with_map_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return what is taken along of a town's network, with the map for paper."""
    picture = partner_picture(answered(town_answer, db, visit), visit)
    return replace(town_taken(db, visit), pictures=[picture] if picture else [])


def partner_picture(answer: TownAnswer, t: Translator) -> Picture | None:
    """Return the map of the partners in Europe, without the few that the page leaves out too.

    None if our town or all of them lie elsewhere.
    """
    home = answer.home
    held = near([home, *answer.shown])
    shown = [place for place in answer.shown if place in held]
    if not shown:
        return None
    map_ = drawn(home, answer.ties, shown)
    towns = [
        Spot(one.latitude, one.longitude, one.name, one.practices, is_ours=one.id == home.id)
        for one in map_.towns
    ]
    hubs = [Spot(*hub.at, hub.name, 0) for hub in map_.hubs]
    strokes = [Stroke(line.start, line.end, PAPER_DASHES[line.kind]) for line in map_.lines]
    key = {
        capital(tie_kind(kind, t)): PAPER_DASHES[kind]
        for kind in in_order(line.kind for line in map_.lines)
    }
    svg = map_svg([*towns, *hubs], fitted(towns), _PAPER, strokes, most_names=_MOST_NAMES, key=key)
    names = t.list(place.name for place in shown)
    alt = t("Map of the partners of {town} in Europe: {towns}", town=home.name, towns=names)
    return Picture(svg, alt)
