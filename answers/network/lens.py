"""The part of the world that a map shows: where it opens, what zooming and moving make of it.

A lens has a centre and a span. Maps are four thirds as wide as high on every screen
(``static/atlas.css``), so the server knows what is seen although it does not know the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan, degrees, exp, hypot, log, pi, radians, tan
from typing import ClassVar

from address.address import Address
from address.home import MAP_NAMES
from catalogue.municipalities import Place

Point = tuple[float, float]
"""Latitude and longitude in degrees (WGS 84)."""

_HEIGHT = 600
"""Pixels that a map is high on a desktop; names are placed for it."""
_RATIO = 4 / 3
ROOM = (-_HEIGHT * _RATIO / 2, -_HEIGHT / 2, _HEIGHT * _RATIO / 2, _HEIGHT / 2)
"""What a map shows in pixels from its centre: left, top, right and bottom."""
_LEAST, _MOST = 0.5, 200.0
_MARGIN = 1.35
_LEAST_OPENING, _REGION = 4.0, 25.0
_FEW, _MUCH_BETTER = 6, 0.65
"""One in so many towns may be left out, if the span then is at most this part of the whole."""
_ZOOM = 1.5
_MOVE = 0.25
_WORLD = (-180.0, 180.0, -85.0, 85.0)
# Where a map opens if the town lies there, in degrees: west, east, south, north.
_EUROPE = (-25.0, 45.0, 34.0, 71.5)
# Plotly measures its scale by a box; this one has the map's ratio.
_BOX = 60.0
_LANDS = (-58.0, 85.0)
"""Latitudes that the map of all the world shows: those with land that people live on."""


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
            lands = {"lataxis": {"range": list(_LANDS)}}
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
        if self == Lens.ALL:
            return _natural_earth(point)
        unit = _HEIGHT / self.span
        down = _rise(self.latitude) - _rise(point[0])
        return (point[1] - self.longitude) * unit, down * unit

    def zoomed(self, steps: int, towards: Point) -> "Lens":
        """Return the lens some steps nearer to a point, or with a negative number further off.

        The point stays where it is on the map, so that zooming never loses our town.
        """
        span = min(max(self.span / _ZOOM**steps, _LEAST), _MOST)
        share = span / self.span
        rise = _rise(towards[0]) + (_rise(self.latitude) - _rise(towards[0])) * share
        return Lens(_fall(rise), towards[1] + (self.longitude - towards[1]) * share, span)

    def holds(self, point: Point) -> bool:
        """Say whether a point lies on the map."""
        right, down = self.pixels(point)
        return abs(right) <= ROOM[2] and abs(down) <= ROOM[3]

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


def is_european(town: Place) -> bool:
    """Say whether a town lies in the part of the world on which maps open."""
    west, east, south, north = _EUROPE
    return west <= town.longitude <= east and south <= town.latitude <= north


def fitted(towns: Sequence[Place]) -> Lens:
    """Return the lens that holds those of the towns that lie in Europe, as the first one does.

    A few that lie far from it are left out if the others are seen much better without them. Round a
    town elsewhere it holds the region.
    """
    held = near(towns)
    return _around(held) if held else Lens(towns[0].latitude, towns[0].longitude, _REGION)


def near(towns: Sequence[Place]) -> list[Place]:
    """Return the towns that :func:`fitted` holds, the nearest to the first one first.

    No town at all if the first one lies elsewhere than in Europe.
    """
    home = towns[0]
    inside = [town for town in towns if is_european(town)]
    if home not in inside:
        return []
    nearest = sorted(inside, key=lambda town: _apart(home, town))
    core = nearest[: len(inside) - len(inside) // _FEW]
    much_better = _around(core).span <= _around(inside).span * _MUCH_BETTER
    return core if much_better else nearest


def _apart(one: Place, other: Place) -> float:
    """Return how far two towns are apart on a map, in degrees of the equator."""
    return hypot(one.longitude - other.longitude, _rise(one.latitude) - _rise(other.latitude))


def _around(inside: Sequence[Place]) -> Lens:
    """Return the lens that holds some towns with a margin."""
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


def _natural_earth(point: Point) -> tuple[float, float]:
    """Return where the Natural Earth projection puts a point on the map of all the world.

    The polynomial is that of B. Šavrič, T. Patterson and B. Jenny (2011), as d3-geo draws it.
    """
    across, up = radians(point[1]), radians(point[0])
    square = up * up
    fourth = square * square
    wide = 0.8707 - 0.131979 * square
    wide += fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth))
    high = 1.007226
    high += square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth))
    unit = _HEIGHT * _RATIO / (2 * pi * 0.8707)
    middle = radians((_LANDS[0] + _LANDS[1]) / 2)
    return across * wide * unit, (middle - up * high) * unit


AT, EXTENT = MAP_NAMES
NEAR, WORLD = "near", "world"


def lens_of(address: Address, towns: Sequence[Place]) -> Lens:
    """Return the lens that an address asks for, else the one with which a map opens.

    The first town is ours: if it lies in Europe, the map opens on its partners there.
    """
    extent = NEAR if is_european(towns[0]) else WORLD
    whole = address.one(EXTENT, (NEAR, WORLD), extent) == WORLD
    return parse(address.text(AT)) or (Lens.ALL if whole else fitted(towns))


def unknown_lens(address: Address) -> list[str]:
    """Return what an address names as part of the map and is none."""
    stale = list(address.unknown(EXTENT, (NEAR, WORLD)))
    at = address.text(AT)
    return [*stale, at] if at and parse(at) is None else stale
