"""The part of the world that a map shows: where it opens, what zooming and moving make of it.

A lens has a centre and a span. Maps are four thirds as wide as high on every screen
(``static/atlas.css``), so the server knows what is seen although it does not know the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan, degrees, exp, log, pi, radians, tan
from typing import ClassVar

from catalogue.municipalities import Place

Point = tuple[float, float]
"""Latitude and longitude in degrees (WGS 84)."""

_HEIGHT = 600
"""Pixels that a map is high on a desktop; names are placed for it."""
_RATIO = 4 / 3
_LEAST, _MOST = 0.5, 200.0
_MARGIN = 1.35
_LEAST_OPENING = 4.0
_ZOOM = 1.5
_MOVE = 0.25
_WORLD = (-180.0, 180.0, -85.0, 85.0)
# Where a map opens if the town lies there, in degrees: west, east, south, north.
_EUROPE = (-25.0, 45.0, 34.0, 71.5)
# Plotly measures its scale by a box; this one has the map's ratio.
_BOX = 60.0


@dataclass(frozen=True)
class Lens:
    """What a map shows: its centre in degrees, and its span from south to north.

    The span is measured in degrees along the equator of Mercator's projection.
    """

    latitude: float
    longitude: float
    span: float

    ALL: ClassVar["Lens"]

    def geo(self) -> dict[str, object]:
        """Return the settings of a Plotly map."""
        shown = {"scope": "world", "resolution": 50, "fitbounds": False}
        if self == Lens.ALL:
            lands = {"lataxis": {"range": [-58, 85]}}
            return {**shown, **lands, "projection": {"type": "natural earth"}}
        across, up = _BOX * _RATIO / 2, _fall(_BOX / 2)
        return {
            **shown,
            "projection": {"type": "mercator", "scale": _BOX / self.span},
            "center": {"lat": self.latitude, "lon": self.longitude},
            "lonaxis": {"range": [-across, across]},
            "lataxis": {"range": [-up, up]},
        }

    def pixels(self, point: Point) -> tuple[float, float]:
        """Return how many pixels right of and below the centre a point lies on a desktop."""
        unit = _HEIGHT / self.span
        down = _rise(self.latitude) - _rise(point[0])
        return (point[1] - self.longitude) * unit, down * unit

    def zoomed(self, steps: int) -> "Lens":
        """Return the lens some steps nearer, or with a negative number further away."""
        span = min(max(self.span / _ZOOM**steps, _LEAST), _MOST)
        return Lens(self.latitude, self.longitude, span)

    def moved(self, east: int, north: int) -> "Lens":
        """Return the lens moved by some quarters of its span."""
        step = self.span * _MOVE
        latitude = _fall(_rise(self.latitude) + north * step)
        longitude = self.longitude + east * step
        return Lens(min(max(latitude, -60.0), 80.0), min(max(longitude, -180.0), 180.0), self.span)

    @property
    def id(self) -> str:
        """Return the lens as links carry it: latitude, longitude, span."""
        return f"{self.latitude:.2f},{self.longitude:.2f},{self.span:.1f}"


Lens.ALL = Lens(20.0, 0.0, _MOST)


def parse(text: str) -> Lens | None:
    """Read a lens from a link; None if it is none, or lies outside the world."""
    parts = text.split(",")
    try:
        latitude, longitude, span = (float(part) for part in parts)
    except ValueError:
        return None
    west, east, south, north = _WORLD
    inside = south <= latitude <= north and west <= longitude <= east and _LEAST <= span <= _MOST
    return Lens(latitude, longitude, span) if inside else None


def fitted(towns: Sequence[Place]) -> Lens:
    """Return the lens that holds the towns in Europe; all the world if the first is elsewhere."""
    west, east, south, north = _EUROPE
    inside = [
        town for town in towns if west <= town.longitude <= east and south <= town.latitude <= north
    ]
    if towns[0] not in inside:
        return Lens.ALL
    longitudes = [town.longitude for town in inside]
    rises = [_rise(town.latitude) for town in inside]
    across, up = max(longitudes) - min(longitudes), max(rises) - min(rises)
    span = max(across / _RATIO, up, _LEAST_OPENING) * _MARGIN
    return Lens(_fall((max(rises) + min(rises)) / 2), (max(longitudes) + min(longitudes)) / 2, span)


def _rise(latitude: float) -> float:
    """Return how far north Mercator's projection puts a latitude, in degrees of the equator."""
    return degrees(log(tan(pi / 4 + radians(latitude) / 2)))


def _fall(rise: float) -> float:
    """Return the latitude that Mercator's projection puts so far north."""
    return degrees(2 * atan(exp(radians(rise))) - pi / 2)
