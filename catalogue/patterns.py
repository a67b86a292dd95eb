"""Practices counted by what they have in common: the one tally behind every comparison.

A pattern is the values that practices have on an axis, all of them together: those with exactly
"language" and "housing" share one. Practices are counted by their patterns on one axis or two.
Cells, sums and groups of values follow from that table, and each practice is counted once in
each of them, however many themes it has.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.facets import restriction
from catalogue.filters import LAST_YEAR, PERIOD, Condition, PracticeFilter
from catalogue.periods import spans, spans_of

Values: TypeAlias = tuple[str, ...]
Counts: TypeAlias = NDArray[np.float64]
"""Whole numbers; as floats they are multiplied many times faster and stay exact."""

COMPARED = (*AXES, PERIOD)
"""The axes that can be compared: those of the filter, and the period."""
LIFE = "life"
"""Another axis to count by: first year, last year and status, each as far as known."""

Life: TypeAlias = tuple[int | None, int | None, str]

_YEARS = 10_000
_STATUSES = 10
# Two codes are fetched as one number, which takes half the time.
_PAIR = 1 << 31


@dataclass(frozen=True)
class Patterns:
    """How many practices have each pattern, on one axis or on two.

    ``values`` are the patterns by axis; ``counts`` has a dimension for each axis.
    """

    values: tuple[tuple[Any, ...], ...]
    counts: Counts

    @property
    def total(self) -> int:
        """The number of practices."""
        return int(self.counts.sum())

    def along(self, axis: int) -> Counts:
        """Return how many practices have each pattern of an axis."""
        other = tuple(place for place in range(self.counts.ndim) if place != axis)
        return self.counts.sum(axis=other) if other else self.counts

    def sums(self, axis: int = 0) -> dict[str, int]:
        """Return how many practices have each value of an axis."""
        counted: dict[str, int] = {}
        for values, count in zip(self.values[axis], self.along(axis).tolist(), strict=True):
            for value in values:
                counted[value] = counted.get(value, 0) + int(count)
        return counted

    def members(self, axis: int, lines: Mapping[str, int]) -> Counts:
        """Return which patterns have a value of each line, as ones in a table patterns × lines.

        ``lines`` are the places of lines by value; several values may share one.
        """
        table = np.zeros((len(self.values[axis]), max(lines.values(), default=-1) + 1))
        for place, values in enumerate(self.values[axis]):
            for value in values:
                if value in lines:
                    table[place, lines[value]] = 1
        return table


def patterns(db: Catalogue, axes: Sequence[str], chosen: PracticeFilter) -> Patterns:
    """Count the practices that a filter leaves by one or two of :data:`COMPARED` and ``LIFE``.

    On an axis that is filtered only the values chosen belong to a pattern.
    """
    fetched, times = _codes(db, axes, chosen)
    split = [fetched] if len(axes) == 1 else list(np.divmod(fetched, _PAIR))
    found = [np.unique(codes, return_inverse=True) for codes in split]
    shape = tuple(len(unique) for unique, _ in found)
    places = np.ravel_multi_index([place for _, place in found], shape) if len(fetched) else fetched
    counted = np.bincount(places, times, int(np.prod(shape))).astype(np.float64, copy=False)
    values = tuple(
        tuple(map(_reading(db, axis, chosen), unique.tolist()))
        for axis, (unique, _) in zip(axes, found, strict=True)
    )
    return Patterns(values, counted.reshape(shape))


def _codes(
    db: Catalogue, axes: Sequence[str], chosen: PracticeFilter
) -> tuple[NDArray[np.int64], Counts]:
    """Return codes on the axis, or on two axes together, and how many practices each stands for.

    On one axis SQLite counts along an index. On two it is faster to fetch one number for each
    practice.
    """
    condition = restriction(db, chosen)
    codes = f" * {_PAIR} + ".join(f"({_expression(axis)})" for axis in axes)
    practices = f"FROM practice WHERE {condition.sql}"
    if len(axes) > 1:
        single = _numbers(db, f"SELECT {codes} {practices}", condition)
        return single, np.ones(len(single))
    found = _numbers(db, f"SELECT {codes}, COUNT(*) {practices} GROUP BY 1", condition)
    return found[::2], found[1::2].astype(np.float64)


def _numbers(db: Catalogue, sql: str, condition: Condition) -> NDArray[np.int64]:
    rows = db.execute(sql, condition.parameters)
    return np.fromiter(chain.from_iterable(rows), dtype=np.int64)


def _expression(axis: str) -> str:
    if axis == PERIOD:
        return f"COALESCE(practice.start_year * {_YEARS} + {LAST_YEAR}, 0)"
    if axis == LIFE:
        years = f"COALESCE(start_year, 0) * {_YEARS} + COALESCE(end_year, 0)"
        return f"({years}) * {_STATUSES} + status_code"
    return AXES[axis].column


def _reading(db: Catalogue, axis: str, chosen: PracticeFilter) -> Callable[[int], Any]:
    """Return what reads a code of an axis."""
    if axis == PERIOD:
        return partial(_period, among=spans(chosen.first_year, chosen.last_year))
    if axis == LIFE:
        return partial(_life, statuses=_meanings(db, "status"))
    meanings = _meanings(db, AXES[axis].coded)
    wanted = set(chosen.chosen.get(axis, ()))
    if axis in _OF_TOWN:
        found = dict(db.execute(f"SELECT id, {_OF_TOWN[axis]} FROM municipality").fetchall())
        meanings = {code: (found[town],) for code, (town,) in meanings.items()}
    if not wanted:
        return meanings.__getitem__
    return lambda code: tuple(value for value in meanings[code] if value in wanted)


_OF_TOWN = {"country": "country_id", "size": f"COALESCE(size_class_id, '{UNKNOWN}')"}


def _meanings(db: Catalogue, coded: str) -> dict[int, Values]:
    sql = "SELECT code, value_ids FROM practice_code WHERE axis = ?"
    return {code: tuple(ids.split(" ")) for code, ids in db.execute(sql, (coded,))}


def _period(code: int, among: Sequence[Any]) -> Values:
    start, last = divmod(code, _YEARS)
    return spans_of(start or None, last, list(among))


def _life(code: int, statuses: Mapping[int, Values]) -> Life:
    years, status = divmod(code, _STATUSES)
    start, end = divmod(years, _YEARS)
    return start or None, end or None, statuses[status][0]
