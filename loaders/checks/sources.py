"""One address has one publisher, title, date and language, wherever it is cited."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.problems import Problem, shown
from loaders.reading import Location
from loaders.records.fields import Model, Source, pieces

_TRANSCRIBED = ("publisher", "title", "date", "lang")


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every address that is described in two ways, or cited twice for one thing."""
    first: dict[str, tuple[Source, str]] = {}
    for entry in collection.entries:
        cited: set[tuple[Location, str, str]] = set()
        for place, piece in pieces(entry.record):
            if not isinstance(piece, Source):
                continue
            # Sources of one list support one thing: drop the list's name and the position.
            citation = (place[:-2], piece.url, piece.evidence.en)
            if citation in cited:
                allowed = "each address once, or with different evidence"
                yield entry.problem((*place, "url"), f"{shown(piece.url)} again", allowed)
            cited.add(citation)
            line = entry.document.line((*entry.location, *place))
            here = f"{entry.document.file}:{line}"
            known, there = first.setdefault(piece.url, (piece, here))
            yield from _differences(entry, place, piece, known, there)


def _differences(
    entry: Entry[Model], place: Location, source: Source, known: Source, there: str
) -> Iterator[Problem]:
    for name in _TRANSCRIBED:
        given, other = getattr(source, name), getattr(known, name)
        if given != other:
            allowed = f"{shown(other)}, as for the same address at {there}, or both changed"
            yield entry.problem((*place, name), shown(given), allowed)
