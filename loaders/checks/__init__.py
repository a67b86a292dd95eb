"""Rules between records; each module holds one sort of rule and returns its problems."""

from collections.abc import Callable, Iterator

from loaders.checks import coordinates, dates, ids, languages, references, sources
from loaders.collection import Collection
from loaders.problems import Problem

_CHECKS: list[Callable[[Collection], Iterator[Problem]]] = [
    ids.problems,
    references.problems,
    dates.problems,
    coordinates.problems,
    languages.problems,
    sources.problems,
]


def problems(collection: Collection) -> Iterator[Problem]:
    """Return what every rule finds."""
    for check in _CHECKS:
        yield from check(collection)
