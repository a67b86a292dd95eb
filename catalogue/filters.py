"""The one filter of practices: what a reader chose, and the SQL condition that says it.

*Or* within an axis, *and* between axes, the words searched for and the period.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from catalogue.axes import AXES

QUERY = "q"
PERIOD = "period"

LAST_YEAR = """CASE WHEN practice.start_year IS NULL THEN NULL
    WHEN practice.end_year IS NOT NULL THEN practice.end_year
    WHEN practice.status = 'ended' THEN practice.start_year
    ELSE 9999 END"""
"""The last year in which a practice may have run: its end as far as known, else no end."""


@dataclass(frozen=True)
class Condition:
    """An SQL condition on the table ``practice`` and its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


ALWAYS = Condition("1")


def both(first: Condition, second: Condition) -> Condition:
    """Return the condition that holds where both hold."""
    return Condition(f"({first.sql}) AND ({second.sql})", (*first.parameters, *second.parameters))


@dataclass(frozen=True)
class PracticeFilter:
    """What a reader chose. An axis that is missing or empty does not restrict.

    ``first_year`` and ``last_year`` keep the practices that ran at some time between them as
    far as years are known: a practice whose first year is unknown is left out, one that is said
    to have ended in an unknown year counts for its first year only. ``undated`` keeps those whose
    first year is unknown, and only them.
    """

    query: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    first_year: int | None = None
    last_year: int | None = None
    undated: bool = False

    def parts(self) -> list[str]:
        """Return what restricts: ``q``, ids of axes, ``period``."""
        axes = [axis for axis in AXES if self.chosen.get(axis)]
        period = self.undated or self.first_year is not None or self.last_year is not None
        return [QUERY] * bool(self.query) + axes + [PERIOD] * period

    def without(self, part: str) -> "PracticeFilter":
        """Return the filter loosened by one of its :meth:`parts`."""
        if part == QUERY:
            return replace(self, query="")
        if part == PERIOD:
            return replace(self, first_year=None, last_year=None, undated=False)
        return replace(self, chosen={k: v for k, v in self.chosen.items() if k != part})

    def with_values(self, axis: str, values: Iterable[str]) -> "PracticeFilter":
        """Return the filter with other values on an axis."""
        return replace(self, chosen={**self.chosen, axis: tuple(values)})

    def condition(self) -> Condition:
        """Return the condition of axes and period; the words are :mod:`catalogue.search`'s."""
        result = self._period()
        for axis in AXES:
            if self.chosen.get(axis):
                result = both(result, self._axis(axis))
        return result

    def _axis(self, axis: str) -> Condition:
        values = self.chosen[axis]
        marks = ", ".join("?" * len(values))
        found = AXES[axis]
        return Condition(
            f"{found.column} IN (SELECT code FROM ({found.relation}) WHERE value IN ({marks}))",
            tuple(values),
        )

    def _period(self) -> Condition:
        result = Condition("practice.start_year IS NULL") if self.undated else ALWAYS
        if self.last_year is not None:
            result = both(result, Condition("practice.start_year <= ?", (self.last_year,)))
        if self.first_year is not None:
            result = both(result, Condition(f"{LAST_YEAR} >= ?", (self.first_year,)))
        return result
