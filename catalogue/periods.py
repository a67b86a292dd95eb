"""Spans of years: the period as an axis of comparison.

A practice belongs to every span in which it ran at some time, by the rule of the filter's
period. Spans are cut where the filter's period begins and ends, so that a span is itself a
period that the filter can ask for.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from catalogue.axes import UNKNOWN

_LIMITS = (1990, 2000, 2010, 2015, 2020, 2025)


@dataclass(frozen=True)
class Span:
    """Years from ``first`` to ``last``, both inclusive; None is open."""

    first: int | None
    last: int | None

    @property
    def id(self) -> str:
        """Return an id such as ``1990-1999``, ``-1989`` or ``2025-``."""
        return f"{self.first or ''}-{self.last or ''}"

    def holds(self, start: int, last: int) -> bool:
        """Say whether something that ran from ``start`` to ``last`` ran in the span."""
        return (self.last is None or start <= self.last) and (
            self.first is None or last >= self.first
        )


def spans(first: int | None = None, last: int | None = None) -> list[Span]:
    """Return the spans between two years, the outermost open where the period is."""
    return list(_spans(first, last))


def _spans(first: int | None, last: int | None) -> Iterator[Span]:
    begin = first
    for limit in _LIMITS:
        if first is not None and limit <= first:
            continue
        if last is not None and limit > last:
            break
        yield Span(begin, limit - 1)
        begin = limit
    yield Span(begin, last)


def spans_of(start: int | None, last: int, among: list[Span]) -> tuple[str, ...]:
    """Return the ids of the spans in which a practice ran; ``unknown`` without a first year."""
    if start is None:
        return (UNKNOWN,)
    return tuple(span.id for span in among if span.holds(start, last))
