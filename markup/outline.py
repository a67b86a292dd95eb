"""Coasts and borders as SVG paths, from the topojson that the large maps use too.

Projected to Lambert azimuthal equal-area around 10° E, 52° N, the projection of European
statistics (EPSG:3035): areas compare, and Europe looks as people know it.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from math import cos, hypot, radians, sin, sqrt
from pathlib import Path
from typing import Any

Point = tuple[float, float]
"""Kilometres east and south of 10° E, 52° N."""

_TOPOJSON = Path(__file__).parent.parent / "static" / "topojson" / "europe_50m.json"
_RADIUS = 6371.0
_CENTRE = (radians(52), radians(10))


def project(latitude: float, longitude: float) -> Point:
    """Return where a place (degrees, WGS 84) lies on the map."""
    phi, centre = radians(latitude), _CENTRE[0]
    turn = radians(longitude) - _CENTRE[1]
    cosine = sin(centre) * sin(phi) + cos(centre) * cos(phi) * cos(turn)
    scale = _RADIUS * sqrt(2 / (1 + cosine))
    north = cos(centre) * sin(phi) - sin(centre) * cos(phi) * cos(turn)
    return scale * cos(phi) * sin(turn), -scale * north


@cache
def _topology() -> dict[str, Any]:
    return dict(json.loads(_TOPOJSON.read_text(encoding="utf-8")))


@cache
def _arcs() -> list[list[Point]]:
    """Decode the arcs: whole numbers, each point relative to the one before."""
    topology = _topology()
    (scale_x, scale_y), (move_x, move_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    decoded = []
    for arc in topology["arcs"]:
        xs, ys = (list(accumulate(step[axis] for step in arc)) for axis in (0, 1))
        decoded.append(
            [
                project(y * scale_y + move_y, x * scale_x + move_x)
                for x, y in zip(xs, ys, strict=True)
            ]
        )
    return decoded


@cache
def land(detail: float) -> tuple[tuple[Point, ...], ...]:
    """Return the rings of the land; points nearer to the last than ``detail`` km are left out."""
    rings = _rings(_topology()["objects"]["land"]["geometries"])
    return tuple(line for ring in rings if len(line := _thinned(ring, detail)) > 3)  # noqa: PLR2004


@cache
def borders(detail: float) -> tuple[tuple[Point, ...], ...]:
    """Return the lines between countries, coasts left out."""
    used: dict[int, int] = {}
    for ring in _arc_rings(_topology()["objects"]["countries"]["geometries"]):
        for arc in ring:
            used[max(arc, ~arc)] = used.get(max(arc, ~arc), 0) + 1
    return tuple(_thinned(_arcs()[arc], detail) for arc, count in used.items() if count > 1)


def _rings(geometries: Iterable[dict[str, Any]]) -> list[list[Point]]:
    return [
        [point for arc in ring for point in (_arcs()[arc] if arc >= 0 else _arcs()[~arc][::-1])]
        for ring in _arc_rings(geometries)
    ]


def _arc_rings(geometries: Iterable[dict[str, Any]]) -> Iterable[list[int]]:
    for geometry in geometries:
        shapes = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for shape in shapes if geometry["type"] in {"Polygon", "MultiPolygon"} else ():
            yield from shape


def _thinned(line: Sequence[Point], detail: float) -> tuple[Point, ...]:
    kept = [line[0]]
    for point in line[1:-1]:
        if hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= detail:
            kept.append(point)
    return (*kept, line[-1])
