"""Small maps drawn as SVG on the server: there before any chart library loads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import sqrt

import streamlit as st

from ui.outline import Point, borders, land, project
from ui.theme import Colours, colours


@dataclass(frozen=True)
class Spot:
    """A place on a small map; ``weight`` sets the area of its point, a label is optional."""

    latitude: float
    longitude: float
    label: str
    weight: int = 1


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
_LABELS = 7
_POINTS_ACROSS = 250
"""Coast points are kept that lie at least this part of the width apart."""


def show_map(spots: Sequence[Spot], extent: Extent, alt: str) -> None:
    """Draw places on the outline of Europe. ``alt`` says what the picture shows."""
    st.image(map_svg(spots, extent, colours()), alt=alt, width="stretch")


def around(spot: Spot, kilometres: float) -> Extent:
    """Return the surroundings of a place, three fifths as high as wide."""
    x, y = project(spot.latitude, spot.longitude)
    return Extent(x - kilometres, y - kilometres * 0.6, 2 * kilometres, 1.2 * kilometres)


def map_svg(spots: Sequence[Spot], extent: Extent, colours: Colours) -> str:
    """Return the picture: land, borders, places and the names of the heaviest."""
    unit = extent.width / 450
    detail = extent.width / _POINTS_ACROSS
    ground = _path(_inside(land(detail), extent), closed=True)
    lines = _path(_inside(borders(detail), extent), closed=False)
    placed = [(spot, project(spot.latitude, spot.longitude)) for spot in spots]
    placed = [(spot, point) for spot, point in placed if extent.holds(point)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{extent.width:.0f}" '
        f'height="{extent.height:.0f}" font-family="sans-serif" color="{colours.text}" '
        f'viewBox="{extent.left:.0f} {extent.top:.0f} {extent.width:.0f} {extent.height:.0f}">'
        f'<path d="{ground}" fill="currentColor" fill-opacity="0.1" fill-rule="evenodd"/>'
        f'<path d="{lines}" fill="none" stroke="currentColor" stroke-opacity="0.3" '
        f'stroke-width="{unit:.2f}"/>'
        + "".join(_point(spot, point, unit, colours.accent) for spot, point in placed)
        + "".join(_label(*label, unit) for label in _labels(placed, unit))
        + "</svg>"
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


def _point(spot: Spot, point: Point, unit: float, colour: str) -> str:
    radius = unit * (2.5 + 1.3 * sqrt(spot.weight))
    return (
        f'<circle cx="{point[0]:.0f}" cy="{point[1]:.0f}" r="{radius:.1f}" fill="{colour}" '
        f'fill-opacity="0.75" stroke="{colour}" stroke-width="{unit * 0.6:.2f}"/>'
    )


def _labels(
    placed: Sequence[tuple[Spot, Point]], unit: float
) -> list[tuple[str, float, float, str]]:
    """Place names beside the heaviest points where nothing is written yet."""
    taken = [
        (x - unit * 4, y - unit * 4, x + unit * 4, y + unit * 4)
        for spot, (x, y) in placed
        if spot.weight > 1 or len(placed) == 1
    ]
    found: list[tuple[str, float, float, str]] = []
    for spot, (x, y) in sorted(placed, key=lambda place: -place[0].weight):
        width, height = unit * 8.5 * len(spot.label), unit * 17
        gap = unit * (5 + 1.3 * sqrt(spot.weight))
        for left, anchor in ((x + gap, "start"), (x - gap - width, "end")):
            box = (left, y - height / 2, left + width, y + height / 2)
            if not any(_overlap(box, other) for other in taken) and len(found) < _LABELS:
                taken.append(box)
                found.append((spot.label, left + (width if anchor == "end" else 0), y, anchor))
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


def _label(text: str, x: float, y: float, anchor: str, unit: float) -> str:
    return (
        f'<text x="{x:.0f}" y="{y + unit * 4:.0f}" text-anchor="{anchor}" fill="currentColor" '
        f'font-size="{unit * 13:.0f}">{escape(text)}</text>'
    )
