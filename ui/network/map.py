"""A town and its partners on a map: a pure function from places and ties to a figure.

Drawn as SVG on the outlines that the server ships, without WebGL and without any other server.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from plotly import graph_objects as go

from catalogue.municipalities import Place
from ui.theme import Colours

TOPOJSON = "./app/static/topojson/"
HEIGHT = 560
_DASHES = {"twinning": "solid", "friendship": "dash", "cooperation": "dot", "network": "dashdot"}
_MARGIN = 0.35
_LEAST_DEGREES = 4
_TYPE = 15
# How much of the map a letter takes across, and a line of type down.
_CHARACTER, _LINE = 0.011, 0.045
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


@dataclass(frozen=True)
class Line:
    """Two points that a partnership of a kind joins, each latitude and longitude in degrees."""

    kind: str
    start: tuple[float, float]
    end: tuple[float, float]


def hub(places: Iterable[Place]) -> tuple[float, float]:
    """Return the middle of a network's members: its lines meet there instead of tangling."""
    points = [(place.latitude, place.longitude) for place in places]
    return (
        sum(latitude for latitude, _ in points) / len(points),
        sum(longitude for _, longitude in points) / len(points),
    )


@dataclass(frozen=True)
class Extent:
    """The part of the world that is shown, in degrees."""

    west: float
    east: float
    south: float
    north: float

    def holds(self, place: Place) -> bool:
        """Say whether a place lies within."""
        inside = self.west <= place.longitude <= self.east
        return inside and self.south <= place.latitude <= self.north


WORLD = Extent(-180, 180, -60, 80)
EUROPE = Extent(-25, 45, 34, 72)


def near(towns: Sequence[Place]) -> Extent:
    """Return the part of Europe that holds the towns in it; the world if the first is elsewhere."""
    inside = [town for town in towns if EUROPE.holds(town)]
    if not EUROPE.holds(towns[0]):
        return WORLD
    west, east = _range([town.longitude for town in inside])
    south, north = _range([town.latitude for town in inside])
    return Extent(west, east, south, north)


def partner_map(
    towns: Sequence[Place],
    lines: Sequence[Line],
    kinds: Mapping[str, str],
    extent: Extent,
    colours: Colours,
) -> go.Figure:
    """Return the map of a town, the first one, and its partners.

    ``kinds`` are what people read for the kinds of partnership. A kind is told by the dashes of its
    lines as well as by colour; a town with practices is a full circle, larger with more of them,
    one without a ring.
    """
    figure = go.Figure()
    for number, (kind, label) in enumerate(kinds.items()):
        of_kind = [line for line in lines if line.kind == kind]
        if of_kind:
            look = {"dash": _DASHES[kind], "width": 2.5, "color": colours.categories[number]}
            figure.add_scattergeo(
                **_path(of_kind), mode="lines", line=look, name=label, hoverinfo="skip"
            )
    figure.add_trace(_towns(towns, extent, colours))
    figure.update_geos(**_view(extent), **_GROUND)
    figure.update_layout(
        height=HEIGHT,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        legend={"x": 0, "y": 0, "bgcolor": "rgba(0,0,0,0)", "font": {"size": _TYPE}},
        font={"color": colours.text, "size": _TYPE},
        dragmode="pan",
    )
    return figure


def _path(lines: Sequence[Line]) -> dict[str, list[float | None]]:
    """Return all lines of a kind as one, with a gap between two of them."""
    latitudes = [point for line in lines for point in (line.start[0], line.end[0], None)]
    longitudes = [point for line in lines for point in (line.start[1], line.end[1], None)]
    return {"lat": latitudes, "lon": longitudes}


def _towns(towns: Sequence[Place], extent: Extent, colours: Colours) -> go.Scattergeo:
    named = labels(towns, extent)
    return go.Scattergeo(
        lat=[town.latitude for town in towns],
        lon=[town.longitude for town in towns],
        text=[town.name if town.id in named else "" for town in towns],
        hovertext=[town.name for town in towns],
        customdata=[town.id for town in towns],
        mode="markers+text",
        textposition=[named.get(town.id, "top center") for town in towns],
        textfont={"size": _TYPE, "color": colours.text},
        marker={
            "size": [9 + 2.5 * sqrt(town.practices) for town in towns],
            "symbol": ["circle" if town.practices else "circle-open" for town in towns],
            "color": colours.accent,
            "line": {"width": 2, "color": colours.accent},
            "opacity": 1,
        },
        hovertemplate="%{hovertext}<extra></extra>",
        showlegend=False,
    )


def labels(towns: Sequence[Place], extent: Extent) -> dict[str, str]:
    """Return on which side each name stands that has room, by town.

    The first town is named before all, then those with the most practices; a name that would lie
    on another is left out and told by the list below the map.
    """
    across = (extent.east - extent.west) * _CHARACTER
    down = (extent.north - extent.south) * _LINE
    taken: list[tuple[float, float, float, float]] = []
    found: dict[str, str] = {}
    for town in sorted(towns, key=lambda town: (town is not towns[0], -town.practices, town.id)):
        for side, (x, y) in _SIDES.items():
            width = across * len(town.name)
            left = town.longitude + x * (width / 2 + 1.5 * across) - width / 2
            bottom = town.latitude + y * down - down / 2
            box = (left, bottom, left + width, bottom + down)
            inside = left > extent.west and box[2] < extent.east
            if extent.holds(town) and inside and not any(_overlap(box, each) for each in taken):
                taken.append(box)
                found[town.id] = side
                break
    return found


def _overlap(
    first: tuple[float, float, float, float], second: tuple[float, float, float, float]
) -> bool:
    return (
        first[0] < second[2]
        and second[0] < first[2]
        and first[1] < second[3]
        and second[1] < first[3]
    )


def _view(extent: Extent) -> dict[str, object]:
    shown = {
        "resolution": 50,
        "lataxis": {"range": [extent.south, extent.north]},
        "lonaxis": {"range": [extent.west, extent.east]},
    }
    if extent == WORLD:
        return {"scope": "world", "projection": {"type": "natural earth"}, **shown}
    return {"scope": "europe", "projection": {"type": "mercator"}, **shown}


def _range(values: Sequence[float]) -> tuple[float, float]:
    middle = (min(values) + max(values)) / 2
    half = max(max(values) - min(values), _LEAST_DEGREES) * (1 / 2 + _MARGIN)
    return middle - half, middle + half
