"""How many practices ran in each year, as far as the sources say.

Three answers are kept apart. A practice *ran* in the years that its sources state: from its first
to its last year, to the present if they say that it is running, else in its first year only. After
that year it *may have run* if no source says whether it ended. One that ended in an unknown year
counts for its first year only, as in the filter's period. One without a first year, that is only
planned or that ran in other years has no place on the line and is counted beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.patterns import LIFE, Counts, Patterns, patterns

ALL = "all"
"""The line of all practices together."""


@dataclass
class Line:
    """Practices by year: ``stated`` ran, ``open`` may have run besides."""

    stated: dict[int, int] = field(default_factory=dict)
    open: dict[int, int] = field(default_factory=dict)

    def most(self, year: int) -> int:
        """Return how many practices may have run in a year at most."""
        return self.stated.get(year, 0) + self.open.get(year, 0)


@dataclass(frozen=True)
class Timeline:
    """Practices by year for each value of an axis, from ``first`` to ``last`` year."""

    first: int
    last: int
    lines: Mapping[str, Line]
    undated: int = 0
    planned: int = 0
    earlier: int = 0
    """Practices of stated years that all lie before the first one shown."""

    @property
    def years(self) -> range:
        """The years shown."""
        return range(self.first, self.last + 1)


def timeline(
    db: Catalogue, axis: str, chosen: PracticeFilter, present: int, earliest: int
) -> Timeline:
    """Return the years of the practices that a filter leaves, by an axis or :data:`ALL`.

    ``present`` is the year up to which is known what runs: that of the last check. Years before
    ``earliest`` are not shown; the filter's period narrows the years further.
    """
    last = min(chosen.last_year or present, present)
    first = chosen.first_year or min(earliest, last)
    shown = range(first, last + 1)
    found = _patterns(db, axis, chosen)
    stated, possible = (np.zeros((len(found.counts), len(shown))) for _ in range(2))
    undated = planned = earlier = 0
    for (start, end, status), counts in zip(found.values[1], found.counts.T, strict=True):
        if status == "planned" or (start is not None and start > present):
            planned += int(counts.sum())
        elif start is None:
            undated += int(counts.sum())
        else:
            stated_to, open_to = _ends(start, end, status, present)
            earlier += int(counts.sum()) if open_to < first else 0
            _add(stated, counts, start - first, stated_to - first)
            _add(possible, counts, stated_to + 1 - first, open_to - first)
    lines = _lines(found, stated, possible, shown)
    begun = [year for line in lines.values() for year in (*line.stated, *line.open)]
    return Timeline(min(begun, default=last), last, lines, undated, planned, earlier)


def _patterns(db: Catalogue, axis: str, chosen: PracticeFilter) -> Patterns:
    """Count practices by an axis and by what is known of their years."""
    if axis != ALL:
        return patterns(db, (axis, LIFE), chosen)
    found = patterns(db, (LIFE,), chosen)
    return Patterns((((ALL,),), found.values[0]), found.counts[np.newaxis])


def _add(years: Counts, counts: Counts, first: int, last: int) -> None:
    """Add practices to the years from one place to another, as far as they are shown."""
    years[:, max(first, 0) : max(last + 1, 0)] += counts[:, np.newaxis]


def _lines(found: Patterns, stated: Counts, possible: Counts, shown: range) -> dict[str, Line]:
    """Return the years of each value from those of each pattern."""
    values = list(found.sums())
    members = found.members(0, {value: place for place, value in enumerate(values)}).T

    def counted(row: Counts) -> dict[int, int]:
        return {year: int(n) for year, n in zip(shown, row, strict=True) if n}

    lines = {
        value: Line(counted(ran), counted(may))
        for value, ran, may in zip(values, members @ stated, members @ possible, strict=True)
    }
    return {value: line for value, line in lines.items() if line.stated or line.open}


def _ends(start: int, end: int | None, status: str, present: int) -> tuple[int, int]:
    """Return the last year in which a practice ran, and the last in which it may have."""
    if end is not None:
        return end, end
    if status == "running":
        return present, present
    return (start, start) if status == "ended" else (start, present)
