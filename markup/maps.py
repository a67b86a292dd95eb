"""Small maps drawn as SVG on the server: there before any chart library loads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, sqrt

from markup.colours import Colours
from markup.map_names import Name, sides
from markup.outline import Point, borders, land, project


@dataclass(frozen=True)
class Spot:
    """A place on a small map; ``weight`` sets the area of its point, nought makes it a ring.

    Our own is named before all others, and in bold.
    """

    latitude: float
    longitude: float
    label: str
    weight: int = 1
    is_ours: bool = False


@dataclass(frozen=True)
class Stroke:
    """A line between two places (latitude, longitude), told from others by its dashes."""

    start: tuple[float, float]
    end: tuple[float, float]
    dashes: str = ""


@dataclass(frozen=True)
class Extent:
    """A rectangle of the map, in kilometres."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, point: Point, margin: float = 0) -> bool:
        """Say whether a point lies within, or at most ``margin`` outside."""
        return (
            -margin <= point[0] - self.left <= self.width + margin
            and -margin <= point[1] - self.top <= self.height + margin
        )


EUROPE = Extent(-1650, -1500, 3150, 3050)
_MOST_NAMES = 7
_UNITS = 450
"""What points, lines and type are measured in: parts of the width."""
_TYPE = 13.0
_BOLD = ' font-weight="bold"'
_ROOM, _LEAST_WIDTH = 1.25, 300.0
_KEY_LINE, _KEY_COLUMNS, _KEY_SAMPLE = 1.6, 2, 34.0
_POINTS_ACROSS = 250
"""Coast points are kept that lie at least this part of the width apart."""


def around(spot: Spot, kilometres: float) -> Extent:
    """Return the surroundings of a place, three fifths as high as wide."""
    x, y = project(spot.latitude, spot.longitude)
    return Extent(x - kilometres, y - kilometres * 0.6, 2 * kilometres, 1.2 * kilometres)


def fitted(spots: Sequence[Spot]) -> Extent:
    """Return the rectangle, two thirds as high as wide, that holds places with room round them."""
    points = [project(spot.latitude, spot.longitude) for spot in spots]
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    across, down = max(xs) - min(xs), max(ys) - min(ys)
    width = max(across * _ROOM, down * _ROOM * 3 / 2, _LEAST_WIDTH)
    middle = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    return Extent(middle[0] - width / 2, middle[1] - width / 3, width, width * 2 / 3)


def map_svg(
    spots: Sequence[Spot],
    extent: Extent,
    colours: Colours,
    strokes: Sequence[Stroke] = (),
    *,
    most_names: int = _MOST_NAMES,
    key: Mapping[str, str] | None = None,
) -> str:
    """Return the picture: land, borders, lines, places and the names of the heaviest.

    ``key`` says below the map what dashes mean: words, and the dashes of :class:`Stroke`.
    """
    unit = extent.width / _UNITS
    type_ = _TYPE * colours.type_size / Colours.type_size
    detail = extent.width / _POINTS_ACROSS
    ground = _path(_inside(land(detail), extent), closed=True)
    lines = _path(_inside(borders(detail), extent), closed=False)
    placed = [(spot, project(spot.latitude, spot.longitude)) for spot in spots]
    placed = [(spot, point) for spot, point in placed if extent.holds(point)]
    # Large points lie below small ones, so that none is hidden.
    placed.sort(key=lambda place: -place[0].weight)
    key = key or {}
    height = extent.height + unit * _KEY_LINE * type_ * ceil(len(key) / _KEY_COLUMNS)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" color="{colours.text}" '
        f"{_box(extent, height)}>"
        # A picture in the picture, so that land ends where the key begins.
        f'<svg x="{extent.left:.0f}" y="{extent.top:.0f}" {_box(extent, extent.height)}>'
        f'<path d="{ground}" fill="currentColor" fill-opacity="0.1" fill-rule="evenodd"/>'
        f'<path d="{lines}" fill="none" stroke="currentColor" stroke-opacity="0.3" '
        f'stroke-width="{unit:.2f}"/>'
        + "".join(_stroke(each, unit, colours.accent) for each in strokes)
        + "".join(_point(spot, point, unit, colours.accent) for spot, point in placed)
        + "".join(_names(placed, extent, most_names, type_))
        + "</svg>"
        + "".join(_key(key, extent, type_, colours.accent))
        + "</svg>"
    )


def _box(extent: Extent, height: float) -> str:
    """Return size and view of a picture that begins where a map does."""
    return (
        f'width="{extent.width:.0f}" height="{height:.0f}" '
        f'viewBox="{extent.left:.0f} {extent.top:.0f} {extent.width:.0f} {height:.0f}"'
    )


def _stroke(stroke: Stroke, unit: float, colour: str) -> str:
    return _line(project(*stroke.start), project(*stroke.end), stroke.dashes, unit, colour)


def _line(start: Point, end: Point, dashes: str, unit: float, colour: str) -> str:
    scaled = " ".join(f"{float(part) * unit:.1f}" for part in dashes.split())
    dashed = f' stroke-dasharray="{scaled}"' if scaled else ""
    return (
        f'<path d="M{start[0]:.0f} {start[1]:.0f}L{end[0]:.0f} {end[1]:.0f}" fill="none" '
        f'stroke="{colour}" stroke-width="{unit * 1.3:.2f}"{dashed}/>'
    )


def _key(key: Mapping[str, str], extent: Extent, type_: float, colour: str) -> Iterator[str]:
    """Yield each entry of the key: a piece of line and what it means, two beside each other."""
    unit = extent.width / _UNITS
    for number, (said, dashes) in enumerate(key.items()):
        down, across = divmod(number, _KEY_COLUMNS)
        x = extent.left + extent.width * across / _KEY_COLUMNS
        y = extent.top + extent.height + unit * type_ * _KEY_LINE * (down + 0.55)
        yield _line((x, y), (x + unit * _KEY_SAMPLE, y), dashes, unit, colour)
        yield (
            f'<text x="{x + unit * (_KEY_SAMPLE + 8):.0f}" y="{y:.0f}" dy="0.35em" '
            f'font-size="{unit * type_:.1f}" fill="currentColor">{escape(said)}</text>'
        )


def _inside(lines: Iterable[Sequence[Point]], extent: Extent) -> Iterable[Sequence[Point]]:
    """Return the lines of which a part is seen; a ring round the whole view counts too."""
    for line in lines:
        xs, ys = [p[0] for p in line], [p[1] for p in line]
        if (
            min(xs) <= extent.left + extent.width
            and max(xs) >= extent.left
            and min(ys) <= extent.top + extent.height
            and max(ys) >= extent.top
        ):
            yield line


def _path(lines: Iterable[Sequence[Point]], *, closed: bool) -> str:
    end = "Z" if closed else ""
    return "".join("M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in line) + end for line in lines)


def _radius(spot: Spot) -> float:
    return 2.5 + 1.3 * sqrt(spot.weight)


def _point(spot: Spot, point: Point, unit: float, colour: str) -> str:
    full = 'fill-opacity="0.75"' if spot.weight else 'fill-opacity="0"'
    return (
        f'<circle cx="{point[0]:.0f}" cy="{point[1]:.0f}" r="{unit * _radius(spot):.1f}" '
        f'fill="{colour}" {full} stroke="{colour}" stroke-width="{unit * 0.6:.2f}"/>'
    )


def _names(
    placed: Sequence[tuple[Spot, Point]], extent: Extent, most: int, type_: float
) -> Iterator[str]:
    """Yield the names of the heaviest places where nothing is written yet."""
    unit = extent.width / _UNITS
    names = [
        Name(
            spot.label,
            x / unit,
            y / unit,
            _radius(spot),
            (not spot.is_ours, -spot.weight, place),
            must=spot.is_ours,
        )
        for place, (spot, (x, y)) in enumerate(placed)
    ]
    right, bottom = extent.left + extent.width, extent.top + extent.height
    room = (extent.left / unit, extent.top / unit, right / unit, bottom / unit)
    found = sides(names, type_, room)
    written = [(name, side) for name, side in zip(names, found, strict=True) if side]
    for name, side in sorted(written, key=lambda each: each[0].rank)[:most]:
        across, down, anchor = name.beside(side, type_)
        yield (
            f'<text x="{across * unit:.0f}" y="{(down + type_ / 3) * unit:.0f}" '
            f'text-anchor="{anchor}" fill="currentColor"{_BOLD if name.must else ""} '
            f'font-size="{unit * type_:.0f}">{escape(name.text)}</text>'
        )
