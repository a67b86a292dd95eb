"""Themes side by side, and target groups: which towns, kinds and years, and what combines them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from address.links import WHAT
from address.visit import Visit
from answers.asked import Asked, Labels
from answers.chosen import Chosen, chosen_values
from answers.compare.matrix import Matrix, axis_labels, matrix_taken, with_others
from answers.compare.views import REPLACED, asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.crossing import Line, crossed
from catalogue.facets import facet_counts
from catalogue.filters import PERIOD
from catalogue.headlines import Headline, combining
from catalogue.patterns import Patterns, patterns
from words.findings.sides import combined_finding, sides_finding
from words.translator import N_

MOST_SIDES = 4
ALONG = {
    "theme": ("city", "kind", PERIOD, "country", "size", "status", "group"),
    "group": ("city", "kind", PERIOD, "country", "size", "status", "theme"),
}
"""What themes, or target groups, are compared by."""
LABELS = {"theme": N_("Themes compared"), "group": N_("Target groups compared")}
_PREFILLED = 2
_LONGEST_LIST = 30
_MOST_ROWS = 20


@dataclass(frozen=True)
class SidesAnswer:
    """Themes or target groups side by side, in the order in which they were chosen.

    ``combined`` are the newest practices that have several of them, ``combining`` how many there
    are.
    """

    axis: str
    chosen: Chosen
    matrix: Matrix
    finding: str
    combined: Sequence[Headline]
    combining: int
    combined_finding: str
    labels: Labels


def axis_of(visit: Visit) -> str:
    """Return what the view compares: ``theme`` or ``group``."""
    return REPLACED[visit.address.one(WHAT, ("themes", "groups"), "themes")]


def sides_chosen(db: Catalogue, axis: str, now: Asked, visit: Visit) -> Chosen:
    """Return what the address asks to compare; a first visit compares the most frequent values."""
    first = _most_frequent(db, axis, now)
    return chosen_values(visit.address, f"{axis}s", now.labels[axis], MOST_SIDES, first)


def _most_frequent(db: Catalogue, axis: str, now: Asked) -> Iterator[str]:
    """Yield the values that practices have most often, counted only if somebody takes one."""
    counts = facet_counts(db, axis, now.filter)
    yield from sorted(counts, key=lambda value: (-counts[value], value))[:_PREFILLED]


def sides_answer(db: Catalogue, visit: Visit) -> SidesAnswer:
    """Return the sides that the address asks to compare; it must name one or begin with some."""
    now, axis = asked_in_view(db, visit), axis_of(visit)
    chosen = sides_chosen(db, axis, now, visit)
    compared = now.with_values(axis, chosen.values)
    along = visit.address.one("rows", ALONG[axis], ALONG[axis][0])
    found = patterns(db, (along, axis), compared.filter)
    matrix = _matrix(found, (along, axis), compared, visit)
    combined = _combined(found)
    listed = combining(db, axis, compared.filter, language=visit.language, limit=_LONGEST_LIST)
    return SidesAnswer(
        axis,
        chosen,
        matrix,
        sides_finding(matrix.crossed, matrix.labels, visit),
        listed,
        combined.total(),
        combined_finding(combined, now.labels[axis], visit) if len(chosen.values) > 1 else "",
        now.labels,
    )


def _matrix(counted: Patterns, axes: tuple[str, str], now: Asked, visit: Visit) -> Matrix:
    """Cross what is compared, in the order in which it was chosen, with another axis."""
    along, axis = axes
    rows = axis_labels(along, now, visit)
    lines = (Line(along, rows, _MOST_ROWS), Line(axis, now.labels[axis]))
    found = crossed(counted, *lines, now.filter)
    named = with_others(rows, found.pooled[0], visit)
    shown = replace(found, columns=now.filter.chosen[axis])
    return Matrix(axes, shown, (named, now.labels[axis]), now.filter)


def _combined(found: Patterns) -> Counter[tuple[str, ...]]:
    """Return how many practices have which of the values compared, on the second axis, together."""
    combined = Counter[tuple[str, ...]]()
    for values, count in zip(found.values[1], found.along(1), strict=True):
        if len(values) > 1:
            combined[values] += int(count)
    return combined


def sides_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return what is taken along of them."""
    answer = answered(sides_answer, db, visit)
    return matrix_taken(answer.matrix, answer.finding, visit)
