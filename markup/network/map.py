"""A town and its partners on a map: a pure function from places and ties to a figure.

Drawn as SVG on the outlines that the server ships, without WebGL and without any other server.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import sqrt

from answers.network.lens import ROOM, Lens, Point
from catalogue.municipalities import Place
from catalogue.nearness import Tie
from markup.colours import Colours
from markup.figures import Spec, figure
from markup.map_names import Name, sides
from markup.network.lines import DASHES, in_order, line_colour

TOPOJSON = "./app/static/topojson/"
_GROUND = {
    "bgcolor": "rgba(0,0,0,0)",
    "showland": True,
    "landcolor": "rgba(128,128,128,0.15)",
    "showcountries": True,
    "countrycolor": "rgba(128,128,128,0.6)",
    "showcoastlines": True,
    "coastlinecolor": "rgba(128,128,128,0.6)",
    "showframe": False,
    "showlakes": False,
}


@dataclass(frozen=True)
class Line:
    """Two points that a partnership of a kind joins."""

    kind: str
    start: Point
    end: Point


@dataclass(frozen=True)
class Hub:
    """The middle of a network, where the lines of its members meet instead of tangling."""

    name: str
    at: Point


@dataclass(frozen=True)
class Drawn:
    """What a map shows: towns, ours among them, lines between them, middles of networks."""

    home: str
    towns: Sequence[Place]
    lines: Sequence[Line] = ()
    hubs: Sequence[Hub] = ()


def middle(places: Iterable[Place]) -> Point:
    """Return the middle of a network's members."""
    points = [(place.latitude, place.longitude) for place in places]
    return (
        sum(latitude for latitude, _ in points) / len(points),
        sum(longitude for _, longitude in points) / len(points),
    )


def partner_map(drawn: Drawn, lens: Lens, colours: Colours) -> Spec:
    """Return the map as it is seen through a lens.

    The lines of a kind are one trace, named by it. A town with practices is a full circle, larger
    with more of them, one without a ring. Nothing can be dragged: the address says what is shown.
    """
    data = [_lines(kind, drawn, colours) for kind in in_order(one.kind for one in drawn.lines)]
    # Large circles lie below small ones, so that none is hidden.
    towns = sorted(drawn.towns, key=lambda town: (-town.practices, town.id))
    found = sides(_names(drawn, towns, lens), colours.type_size, ROOM)
    if drawn.hubs:
        data.append(_hubs(drawn.hubs, found[len(towns) :], colours))
    data.append(_towns(drawn.home, towns, found[: len(towns)], colours))
    layout = {
        "geo": {**lens.geo(), **_GROUND},
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "showlegend": False,
        "autosize": True,
        "font": {"color": colours.text, "size": colours.type_size},
        "dragmode": False,
    }
    return figure(data, layout)


def _lines(kind: str, drawn: Drawn, colours: Colours) -> Spec:
    of_kind = [line for line in drawn.lines if line.kind == kind]
    return {
        "type": "scattergeo",
        **_path(of_kind),
        "mode": "lines",
        "line": {"dash": DASHES[kind], "width": 2.5, "color": line_colour(kind, colours)},
        "name": kind,
        "hoverinfo": "skip",
    }


def drawn(home: Place, ties: Mapping[str, Sequence[Tie]], partners: Sequence[Place]) -> Drawn:
    """Return a line for each pair, and for each network lines from its middle to its members."""
    start = (home.latitude, home.longitude)
    lines: list[Line] = []
    networks: dict[str, tuple[Tie, list[Place]]] = {}
    for place in partners:
        for tie in ties[place.id]:
            if tie.kind == "network":
                networks.setdefault(tie.id, (tie, [home]))[1].append(place)
            else:
                lines.append(Line(tie.kind, start, (place.latitude, place.longitude)))
    hubs = []
    for tie, members in networks.values():
        hub = Hub(tie.name, middle(members))
        hubs.append(hub)
        lines += [Line("network", hub.at, (one.latitude, one.longitude)) for one in members]
    return Drawn(home.id, [home, *partners], lines, hubs)


def _diameter(town: Place) -> float:
    return 8 + 2 * sqrt(town.practices)


def _names(drawn: Drawn, towns: Sequence[Place], lens: Lens) -> list[Name]:
    """Return the names of towns, then of networks, each with its rank.

    Ours comes first, then towns with practices, networks, and towns without.
    """
    found = []
    for town in towns:
        own = town.id == drawn.home
        rank = (0 if own else 1 if town.practices else 3, -town.practices, town.id)
        at = lens.pixels((town.latitude, town.longitude))
        found.append(Name(town.name, *at, _diameter(town) / 2, rank, must=own))
    hubs = (Name(hub.name, *lens.pixels(hub.at), 4, (2, 0, hub.name)) for hub in drawn.hubs)
    return [*found, *hubs]


def _path(lines: Sequence[Line]) -> dict[str, list[float | None]]:
    """Return all lines of a kind as one, with a gap between two of them."""
    latitudes = [point for line in lines for point in (line.start[0], line.end[0], None)]
    longitudes = [point for line in lines for point in (line.start[1], line.end[1], None)]
    return {"lat": latitudes, "lon": longitudes}


def _towns(
    home: str, towns: Sequence[Place], found: Sequence[str | None], colours: Colours
) -> Spec:
    names = [escape(town.name) for town in towns]
    return {
        "type": "scattergeo",
        "lat": [town.latitude for town in towns],
        "lon": [town.longitude for town in towns],
        "text": _shown(names, found),
        "hovertext": names,
        "customdata": [town.id for town in towns],
        "mode": "markers+text",
        "textposition": _positions(found),
        "textfont": {
            "size": colours.type_size,
            "color": colours.text,
            "weight": ["bold" if town.id == home else "normal" for town in towns],
        },
        "marker": {
            "size": [_diameter(town) for town in towns],
            "symbol": ["circle" if town.practices else "circle-open" for town in towns],
            "color": colours.accent,
            "line": {
                "width": [1 if town.practices else 2 for town in towns],
                "color": [colours.page if town.practices else colours.accent for town in towns],
            },
            "opacity": 1,
        },
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _hubs(hubs: Sequence[Hub], found: Sequence[str | None], colours: Colours) -> Spec:
    names = [escape(hub.name) for hub in hubs]
    return {
        "type": "scattergeo",
        "lat": [hub.at[0] for hub in hubs],
        "lon": [hub.at[1] for hub in hubs],
        "text": _shown(names, found),
        "hovertext": names,
        "mode": "markers+text",
        "textposition": _positions(found),
        "textfont": {"size": colours.type_size - 1, "color": colours.text, "style": "italic"},
        "marker": {"size": 7, "symbol": "diamond", "color": colours.text},
        "hovertemplate": "%{hovertext}<extra></extra>",
    }


def _shown(names: Sequence[str], found: Sequence[str | None]) -> list[str]:
    return [name if side else "" for name, side in zip(names, found, strict=True)]


def _positions(found: Sequence[str | None]) -> list[str]:
    return [side or "top center" for side in found]
