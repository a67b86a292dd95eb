"""How a table is laid out so that it fits on paper: turned, upright heads, type, widths.

Measured in letters, before any type is set, so that all formats that have pages decide alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from answers.document import Table
from answers.facts import cell_words, is_number
from words.translator import Translator

_PORTRAIT, _LANDSCAPE = 95, 150
"""Letters that stand in a line of normal type on A4, upright and turned."""
_TYPE, _SMALLEST_TYPE = 9.0, 6.0
_GAP = 2
"""Letters between two columns."""
_LONG_CELL, _LONG_WORD = 30, 16
"""Cells longer than this wrap; words longer than this are divided."""
_UPRIGHT_HEAD = 4
"""Letters beside each other that take the room of an upright head of two lines."""
_RAGGED = 3
"""Letters by which the first of two lines may be longer than half."""
_MOST_UNTURNED = 5
"""Columns of numbers whose heads stand upright only if there are more; rows that may be columns."""


@dataclass(frozen=True)
class Column:
    """A column: its head, whether it holds numbers, and the letters it wants in a line.

    ``digits`` are the letters of its longest number, or of its head where that lies beside it.
    """

    head: str
    number: bool
    wish: int
    digits: int = 0


@dataclass(frozen=True)
class Grid:
    """A table in words, and how it is laid out.

    ``landscape`` turns the page, ``upright`` the heads of numbers; ``full`` means that its lines
    wrap, so it takes the whole width. ``head`` is how many letters an upright head is high;
    ``size`` is that of the type, in points.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    landscape: bool
    upright: bool
    full: bool
    head: int
    size: float


def grid(table: Table, t: Translator) -> Grid:
    """Lay out a table."""
    frame = _turned(table.frame, t) if _reads_better_turned(table.frame, t) else table.frame
    upright = _upright(frame, t)
    columns = _columns(frame, t, upright=upright)
    wish = sum(column.wish + _GAP for column in columns)
    return Grid(
        caption=table.caption,
        columns=tuple(columns),
        rows=tuple(
            tuple(cell_words(cell, t) for cell in row)
            for row in frame.itertuples(index=False, name=None)
        ),
        landscape=wish > _PORTRAIT,
        upright=upright,
        full=wish > _PORTRAIT or _longest_line(frame, t) > _PORTRAIT,
        head=max((_height(column.head) for column in columns if column.number), default=0),
        size=max(_SMALLEST_TYPE, min(_TYPE, _TYPE * _LANDSCAPE / max(wish, 1))),
    )


def _reads_better_turned(frame: pd.DataFrame, t: Translator) -> bool:
    """Say whether a few records with many facts read better side by side."""
    few = len(frame) < len(frame.columns) and 0 < len(frame) <= _MOST_UNTURNED
    columns = _columns(frame, t, upright=True) if few else []
    return sum(column.wish + _GAP for column in columns) > _LANDSCAPE


def _turned(frame: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """Make rows of the columns; a column of numbers is now among texts, so all become words."""
    names, *facts = (
        [str(head), *(cell_words(cell, t) for cell in frame.iloc[:, place])]
        for place, head in enumerate(frame.columns)
    )
    return pd.DataFrame(facts, columns=names)


def _upright(frame: pd.DataFrame, t: Translator) -> bool:
    columns = _columns(frame, t, upright=False)
    many = sum(column.number for column in columns) > _MOST_UNTURNED
    return many and sum(column.wish + _GAP for column in columns) > _PORTRAIT


def _columns(frame: pd.DataFrame, t: Translator, *, upright: bool) -> list[Column]:
    found = []
    for place, head in enumerate(map(str, frame.columns)):
        cells = [cell for cell in frame.iloc[:, place] if not pd.isna(cell)]
        number = bool(place and cells) and all(is_number(cell) for cell in cells)
        words = [cell_words(cell, t) for cell in cells]
        stands = upright and number
        wish = max(_wish(words), _UPRIGHT_HEAD) if stands else _wish([*words, head])
        long = [*words, "" if stands else max(head.split(), key=len, default="")]
        found.append(Column(head, number, wish, max(map(len, long), default=0)))
    return found


def _height(head: str) -> int:
    """Return how high a head stands in two lines, which break between words."""
    return max([len(head) // 2 + _RAGGED, *(len(word) for word in head.split())])


def _wish(cells: Sequence[str]) -> int:
    longest = max(map(len, cells), default=1)
    word = max((len(word) for cell in cells for word in cell.split()), default=1)
    return max(min(longest, _LONG_CELL), min(word, _LONG_WORD))


def _longest_line(frame: pd.DataFrame, t: Translator) -> int:
    """Return the letters of a row if no cell were wrapped."""
    return sum(
        max(
            [len(str(frame.columns[place]))]
            + [len(cell_words(cell, t)) for cell in frame.iloc[:, place]]
        )
        + _GAP
        for place in range(len(frame.columns))
    )
