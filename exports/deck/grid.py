"""Lays a table out for a slide: what it says, how wide its columns are and how many rows fit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from numbers import Number

import pandas as pd

from answers.document import Table
from exports.deck.shorten import to_words
from exports.deck.text import line_count
from exports.measure import LINE, width
from exports.texts import plain
from words.translator import Translator

EDGE = 6
"""Room at each side of a cell, points."""
_SIZES = (22, 18, 16, 14)
_SIZE_OF_PART = 16
"""When rows are left out, the largest type in which the others are shown."""
_MOST_COLUMNS = 8
_MOST_LINES = 3
_SPARE = 4
"""Room that a column has beyond its longest word, because programs round."""

Rows = list[list[str]]


@dataclass(frozen=True)
class Grid:
    """A table as it stands on a slide, its heads first; ``cut`` if a cell is shortened."""

    rows: Rows
    widths: list[float]
    heights: list[float]
    size: int
    numeric: list[bool]
    cut: bool


def cells(table: Table, t: Translator) -> Rows:
    """Return what the cells say, heads first; whole numbers as they are, for they may be years."""
    frame = table.frame
    heads = [_said(head, t) for head in frame.columns]
    return [heads, *([_said(value, t) for value in row] for row in frame.itertuples(index=False))]


def grid(table: Table, room: float, high: float, t: Translator) -> Grid | None:
    """Return the table with as many rows as fit, or None if it is too wide to be read.

    A table that fits whole is as large as it may be.
    """
    whole = cells(table, t)
    if len(whole[0]) > _MOST_COLUMNS:
        return None
    found = None
    for size in _SIZES:
        if widths := _widths(whole, size, room):
            found = _filled(table, whole, widths, size, high)
            if found.rows == whole or size == _SIZE_OF_PART:
                break
    return found


def _filled(table: Table, whole: Rows, widths: list[float], size: int, high: float) -> Grid:
    shown: Rows = []
    heights: list[float] = []
    for row in whole:
        short = [
            _cut(cell, size, wide, bold=not shown) for cell, wide in zip(row, widths, strict=True)
        ]
        needed = _height(short, size, widths, bold=not shown)
        if sum(heights) + needed > high:
            break
        shown.append(short)
        heights.append(needed)
    numeric = [_numeric(table.frame.iloc[:, place]) for place in range(len(widths))]
    return Grid(shown, widths, heights, size, numeric, cut=shown != whole[: len(shown)])


def _widths(whole: Rows, size: int, room: float) -> list[float] | None:
    """Return widths between the longest word and the longest cell of each column."""
    columns = list(zip(*whole, strict=True))
    least = [
        _widest((word for cell in column for word in cell.split(" ")), size) for column in columns
    ]
    most = [_widest(column, size) for column in columns]
    if sum(least) > room:
        return None
    spare = sum(most) - sum(least)
    part = min(1, (room - sum(least)) / spare) if spare else 0
    return [low + (top - low) * part for low, top in zip(least, most, strict=True)]


def _widest(texts: Iterator[str] | Sequence[str], size: int) -> float:
    longest = max(width(text, size, bold=True) for text in texts)
    return longest + 2 * EDGE + _SPARE


def _height(row: Sequence[str], size: int, widths: Sequence[float], *, bold: bool) -> float:
    most = max(
        _line_count(cell, size, wide, bold=bold) for cell, wide in zip(row, widths, strict=True)
    )
    return most * size * LINE + EDGE


def _cut(text: str, size: int, wide: float, *, bold: bool) -> str:
    return to_words(text, lambda cut: _line_count(cut, size, wide, bold=bold) <= _MOST_LINES)


def _line_count(text: str, size: int, wide: float, *, bold: bool) -> int:
    return line_count(text, size, wide - 2 * EDGE, bold=bold)


def _said(value: object, t: Translator) -> str:
    if isinstance(value, str):
        return plain(value)
    if pd.isna(value):  # type: ignore[call-overload]  # cells are single values
        return ""
    return t.number(value) if isinstance(value, float) else str(value)


def _numeric(column: Iterable[object]) -> bool:
    known = [value for value in column if not pd.isna(value)]  # type: ignore[call-overload]
    return bool(known) and all(isinstance(value, Number) for value in known)
