"""Widths of columns and heights of rows on a sheet, from what stands in them."""

from collections.abc import Iterable, Mapping, Sequence
from math import ceil

from exports.measure import lines, width

SIZE = 10
"""Size of the type in a cell, points."""
_PIXEL = 0.75
"""A pixel of a sheet in points."""
_NARROWEST, _WIDEST = 48, 150
_EDGE, _ARROW = 18, 18
"""Room at the sides of a cell, and for the arrow of a filter in a head, pixels."""
_LINE = 12.75
_HIGHEST = 409
"""Excel allows no higher row, points."""


def widths(
    heads: Sequence[str], rows: Sequence[Sequence[object]], wide: Mapping[int, int]
) -> list[int]:
    """Return the width of each column in pixels, as its content needs and no more than its cap.

    A head breaks between its words. ``wide`` are the caps of columns that need more.
    """
    found = []
    for column, head in enumerate(heads):
        words = max(width(word, SIZE, bold=True) for word in head.split(" ")) / _PIXEL + _ARROW
        content = _longest(row[column] for row in rows) / _PIXEL
        cap = wide.get(column, _WIDEST)
        needed = max(words, content) + _EDGE
        found.append(ceil(min(max(needed, _NARROWEST), cap)))
    return found


def heights(
    heads: Sequence[str], rows: Sequence[Sequence[object]], pixels: Sequence[int]
) -> list[float]:
    """Return the height of each row in points, that of the heads first."""
    room = [(wide - _EDGE) * _PIXEL for wide in pixels]
    head_room = [wide - _ARROW * _PIXEL for wide in room]
    most = [
        max(lines(head, SIZE, wide, bold=True) for head, wide in zip(heads, head_room, strict=True))
    ]
    most += [
        max(lines(_text(cell), SIZE, wide) for cell, wide in zip(row, room, strict=True))
        for row in rows
    ]
    return [min(count * _LINE + 2, _HIGHEST) for count in most]


def _longest(cells: Iterable[object]) -> float:
    return max(
        (width(line, SIZE) for cell in cells for line in _text(cell).split("\n")), default=0.0
    )


def _text(cell: object) -> str:
    """Return what is seen of a cell, near enough to measure it."""
    return "" if cell is None else str(cell)
