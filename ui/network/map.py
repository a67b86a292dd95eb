"""A town and its partners on a map: a pure function from places and ties to a figure.

Drawn as SVG on the outlines that the server ships, without WebGL and without any other server.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from plotly import graph_objects as go

from catalogue.municipalities import Place
from ui.network.lens import Lens, Point
from ui.theme import Colours

TOPOJSON = "./app/static/topojson/"
_DASHES = {"twinning": "solid", "friendship": "dash", "cooperation": "dot", "network": "dashdot"}
_TYPE = 15
# Pixels that a letter takes across, a line of type down, and the gap between a point and its name.
_LETTER, _LINE, _BESIDE = 8.0, 20.0, 12.0
_SIDES = {
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "top center": (0, 1),
    "bottom center": (0, -1),
}
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
Box = tuple[float, float, float, float]


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
    """What a map shows: towns, the first of them ours, lines between them, middles of networks."""

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


def partner_map(drawn: Drawn, kinds: Mapping[str, str], lens: Lens, colours: Colours) -> go.Figure:
    """Return the map as it is seen through a lens.

    ``kinds`` are what people read for the kinds of partnership. A kind is told by the dashes of its
    lines as well as by colour; a town with practices is a full circle, larger with more of them,
    one without a ring.
    """
    figure = go.Figure()
    for number, (kind, label) in enumerate(kinds.items()):
        of_kind = [line for line in drawn.lines if line.kind == kind]
        if of_kind:
            look = {"dash": _DASHES[kind], "width": 2.5, "color": colours.categories[number]}
            figure.add_scattergeo(
                **_path(of_kind), mode="lines", line=look, name=label, hoverinfo="skip"
            )
    sides = labels(drawn, lens)
    if drawn.hubs:
        figure.add_trace(_hubs(drawn.hubs, sides[len(drawn.towns) :], colours))
    figure.add_trace(_towns(drawn.towns, sides, colours))
    figure.update_geos(**lens.geo(), **_GROUND)
    figure.update_layout(
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        legend={"x": 0, "y": 0, "bgcolor": "rgba(0,0,0,0)", "font": {"size": _TYPE}},
        autosize=True,
        font={"color": colours.text, "size": _TYPE},
        dragmode="pan",
    )
    return figure


def _path(lines: Sequence[Line]) -> dict[str, list[float | None]]:
    """Return all lines of a kind as one, with a gap between two of them."""
    latitudes = [point for line in lines for point in (line.start[0], line.end[0], None)]
    longitudes = [point for line in lines for point in (line.start[1], line.end[1], None)]
    return {"lat": latitudes, "lon": longitudes}


def _towns(towns: Sequence[Place], sides: Sequence[str | None], colours: Colours) -> go.Scattergeo:
    ours = [town is towns[0] for town in towns]
    return go.Scattergeo(
        lat=[town.latitude for town in towns],
        lon=[town.longitude for town in towns],
        text=_shown([town.name for town in towns], sides),
        hovertext=[town.name for town in towns],
        customdata=[town.id for town in towns],
        mode="markers+text",
        textposition=_positions(sides, len(towns)),
        textfont={
            "size": _TYPE,
            "color": colours.text,
            "weight": ["bold" if own else "normal" for own in ours],
        },
        marker={
            "size": [9 + 2.5 * sqrt(town.practices) for town in towns],
            "symbol": ["circle" if town.practices else "circle-open" for town in towns],
            "color": colours.accent,
            "line": {
                "width": [1 if town.practices else 2 for town in towns],
                "color": [colours.page if town.practices else colours.accent for town in towns],
            },
            "opacity": 1,
        },
        hovertemplate="%{hovertext}<extra></extra>",
        showlegend=False,
    )


def _hubs(hubs: Sequence[Hub], sides: Sequence[str | None], colours: Colours) -> go.Scattergeo:
    return go.Scattergeo(
        lat=[hub.at[0] for hub in hubs],
        lon=[hub.at[1] for hub in hubs],
        text=_shown([hub.name for hub in hubs], sides),
        hovertext=[hub.name for hub in hubs],
        mode="markers+text",
        textposition=_positions(sides, len(hubs)),
        textfont={"size": _TYPE - 1, "color": colours.text, "style": "italic"},
        marker={"size": 7, "symbol": "diamond", "color": colours.text},
        hovertemplate="%{hovertext}<extra></extra>",
        showlegend=False,
    )


def _shown(names: Sequence[str], sides: Sequence[str | None]) -> list[str]:
    return [name if side else "" for name, side in zip(names, sides, strict=False)]


def _positions(sides: Sequence[str | None], count: int) -> list[str]:
    return [side or "top center" for side in sides[:count]]


def labels(drawn: Drawn, lens: Lens) -> list[str | None]:
    """Return for each town, then for each hub, on which side its name has room; None if on none.

    Our town is named before all, then networks, then the towns with the most practices. A name
    that would lie on another is left out and told by the list below the map.
    """
    names = [*((town.name, _at(town)) for town in drawn.towns)]
    names += [(hub.name, hub.at) for hub in drawn.hubs]
    first = len(drawn.towns)
    rank = [(place > 0, -town.practices, town.id) for place, town in enumerate(drawn.towns)]
    rank += [(True, -1_000_000, hub.name) for hub in drawn.hubs]
    taken = [_around(*lens.pixels(point), 7) for _, point in names[:first]]
    found: list[str | None] = [None] * len(names)
    for place in sorted(range(len(names)), key=rank.__getitem__):
        name, point = names[place]
        own = taken[place] if place < first else None
        found[place] = _side(name, lens.pixels(point), [box for box in taken if box is not own])
        # Our own town is named whatever it covers.
        found[place] = found[place] or (None if place else next(iter(_SIDES)))
        if found[place]:
            taken.append(_box(name, lens.pixels(point), _SIDES[found[place] or ""]))
    return found


def _at(town: Place) -> Point:
    return town.latitude, town.longitude


def _side(name: str, at: tuple[float, float], taken: Sequence[Box]) -> str | None:
    """Return the first side on which a name lies on nothing else."""
    for side, direction in _SIDES.items():
        box = _box(name, at, direction)
        if not any(_overlap(box, other) for other in taken):
            return side
    return None


def _box(name: str, at: tuple[float, float], direction: tuple[int, int]) -> Box:
    """Return where a name beside a point lies, in pixels: left, top, right, bottom."""
    width = _LETTER * len(name)
    across = at[0] + direction[0] * (width / 2 + _BESIDE)
    down = at[1] - direction[1] * (_LINE / 2 + _BESIDE)
    return across - width / 2, down - _LINE / 2, across + width / 2, down + _LINE / 2


def _around(x: float, y: float, radius: float) -> Box:
    return x - radius, y - radius, x + radius, y + radius


def _overlap(first: Box, second: Box) -> bool:
    return (
        first[0] < second[2]
        and second[0] < first[2]
        and first[1] < second[3]
        and second[1] < first[3]
    )
