"""What begins does so before it ends, and nothing was read before it was written."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.problems import Problem
from loaders.records.events import Event
from loaders.records.fields import Model, Source, pieces
from loaders.records.partnerships import Partnership
from loaders.records.places import Population
from loaders.records.practices import Practice
from loaders.records.self_checks import ModelProject, Pilot

_PERIODS: dict[type[Model], tuple[str, str]] = {
    Practice: ("start", "end"),
    Partnership: ("since", "until"),
    Event: ("start", "end"),
    Pilot: ("start", "end"),
    ModelProject: ("start", "end"),
}


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every date that cannot be right beside another one."""
    for entry in collection.entries:
        for place, piece in pieces(entry.record):
            if names := _PERIODS.get(type(piece)):
                first, last = (getattr(piece, name) for name in names)
                if first is not None and last is not None and _before(last, first):
                    allowed = f"the same as {names[0]} ({first}) or later"
                    yield entry.problem((*place, names[1]), str(last), allowed)
            if isinstance(piece, Source) and piece.date and _before(piece.accessed, piece.date):
                allowed = f"a day on or before the one it was read ({piece.accessed})"
                yield entry.problem((*place, "date"), piece.date, allowed)
        if isinstance(entry.record, Population):
            yield from _figures(entry, entry.record)


def _figures(entry: Entry[Model], figure: Population) -> Iterator[Problem]:
    read = max(source.accessed for source in figure.sources)
    if _before(read, figure.year):
        yield entry.problem(
            ("year",), str(figure.year), f"a year up to {read[:4]}, when it was read"
        )
    if figure.date and int(figure.date[:4]) != figure.year:
        yield entry.problem(
            ("date",), figure.date, f"a day in the year of the figure, {figure.year}"
        )


def _before(one: str | int, other: str | int) -> bool:
    """Compare as precisely as both dates allow."""
    left, right = str(one), str(other)
    length = min(len(left), len(right))
    return left[:length] < right[:length]
