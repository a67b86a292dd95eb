"""Two axes crossed: how many practices stand where a row meets a column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.filters import PERIOD, PracticeFilter
from catalogue.patterns import Patterns, Values, patterns
from catalogue.seriation import by_similarity
from catalogue.terms import sort_key

OTHERS = "others"
"""The row or column that holds all values beyond the first ones."""
BY_COUNT, BY_NAME, BY_SIMILARITY = "count", "name", "similar"
ORDERS = (BY_COUNT, BY_NAME, BY_SIMILARITY)
IN_ORDER = {"size", PERIOD}
"""Axes whose values have an order of their own that nothing else replaces."""
OPEN = {"city", "country"}
"""Axes with many values, of which only those with practices are shown."""


@dataclass(frozen=True)
class Line:
    """One side of a crossing: its axis, the labels by value in their natural order, how many."""

    axis: str
    labels: Mapping[str, str]
    most: int | None = None


@dataclass(frozen=True)
class Crossing:
    """Counts of practices by row and column.

    A practice with several values stands in several cells, but a sum counts it once: a row's
    sum are the practices that have the row's value, ``total`` all that the filter leaves.
    """

    rows: Values
    columns: Values
    counts: Mapping[tuple[str, str], int]
    row_sums: Mapping[str, int]
    column_sums: Mapping[str, int]
    total: int
    pooled: tuple[Values, Values] = ((), ())
    """The values that stand behind :data:`OTHERS` among rows and columns."""

    def count(self, row: str, column: str) -> int:
        """Return the practices in a cell, zero where there are none."""
        return self.counts.get((row, column), 0)


def crossing(
    db: Catalogue, rows: Line, columns: Line, chosen: PracticeFilter, order: str = BY_COUNT
) -> Crossing:
    """Cross two different axes of the practices that a filter leaves."""
    return crossed(patterns(db, (rows.axis, columns.axis), chosen), rows, columns, chosen, order)


def crossed(
    found: Patterns, rows: Line, columns: Line, chosen: PracticeFilter, order: str = BY_COUNT
) -> Crossing:
    """Cross two axes whose patterns under the filter are counted already.

    Beyond ``most`` values of a side the ones with the fewest practices are pooled as others.
    """
    lines = (rows, columns)
    sides = [_side(line, found.sums(at), chosen, order) for at, line in enumerate(lines)]
    cells = cross(found, sides[0][0], sides[1][0], pooled=(sides[0][1], sides[1][1]))
    return _similar(cells, lines) if order == BY_SIMILARITY else cells


def _side(
    line: Line, counted: Mapping[str, int], chosen: PracticeFilter, order: str
) -> tuple[Values, Values]:
    """Return the values that get a line of their own, in order, and those that are pooled."""
    asked = chosen.chosen.get(line.axis)
    if line.axis in IN_ORDER:
        shown = [v for v in line.labels if counted.get(v) or (v != UNKNOWN and not asked)]
        return tuple(shown), ()
    offered = [v for v in asked or line.labels if asked or counted.get(v) or line.axis not in OPEN]
    # Among equals no name decides, so that a link shows the same order in every language.
    natural = sorted(line.labels) if line.axis in OPEN else line.labels
    places = {value: place for place, value in enumerate(natural)}
    offered.sort(key=lambda value: (-counted.get(value, 0), places[value]))
    # A single value left over needs no more room than "others".
    limit = len(offered) if line.most is None or len(offered) <= line.most + 1 else line.most
    kept = offered[:limit]
    if order == BY_NAME:
        kept.sort(key=lambda value: sort_key(line.labels[value]))
    return tuple(kept), tuple(offered[limit:])


def cross(
    found: Patterns,
    rows: Values,
    columns: Values,
    pooled: tuple[Values, Values] = ((), ()),
) -> Crossing:
    """Count patterns of two axes in the cells of these rows and columns, the rest as others."""
    sides = tuple(
        (*values, OTHERS) if rest else values
        for values, rest in zip((rows, columns), pooled, strict=True)
    )
    members = [
        found.members(axis, _places(values, rest))
        for axis, (values, rest) in enumerate(zip((rows, columns), pooled, strict=True))
    ]
    cells = members[0].T @ found.counts @ members[1]
    counts = {
        (sides[0][row], sides[1][column]): int(cells[row, column])
        for row, column in zip(*cells.nonzero(), strict=True)
    }
    sums = [
        dict(zip(values, map(int, found.along(axis) @ members[axis]), strict=True))
        for axis, values in enumerate(sides)
    ]
    return Crossing(sides[0], sides[1], counts, sums[0], sums[1], found.total, pooled)


def _places(values: Values, pooled: Values) -> dict[str, int]:
    """Return the line of each value: its own, or for those pooled the last."""
    own = {value: place for place, value in enumerate(values)}
    return own | dict.fromkeys(pooled, len(values))


def _similar(cells: Crossing, lines: tuple[Line, Line]) -> Crossing:
    """Put alike rows, and alike columns, beside each other; others stay last."""
    rows = [row for row in cells.rows if row != OTHERS]
    columns = [column for column in cells.columns if column != OTHERS]
    if not rows:
        return cells
    across, down = by_similarity([[cells.count(row, c) for c in columns] for row in rows])
    return replace(
        cells,
        rows=_reordered(lines[0], cells.rows, across),
        columns=_reordered(lines[1], cells.columns, down),
    )


def _reordered(line: Line, values: Values, places: Sequence[int]) -> Values:
    if line.axis in IN_ORDER:
        return values
    return (*(values[place] for place in places), *values[len(places) :])
