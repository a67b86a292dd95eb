"""An id names one record."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.problems import Problem
from loaders.reading import Location
from loaders.records.fields import Model, pieces
from loaders.records.instruments import Context, Holder, Instrument
from loaders.records.practices import Practice
from loaders.records.self_checks import Dimension, Tool


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every id, and every place in an order, that is taken twice."""
    taken: dict[tuple[str, str], str] = {}
    for entry in collection.entries:
        for scope, identity, place in _identities(entry):
            here = f"{entry.document.file}:{entry.document.line((*entry.location, *place))}"
            first = taken.setdefault((scope, identity), here)
            if first != here:
                found = f"'{identity}' again, first at {first}"
                yield entry.problem(place, found, f"a {scope} that no other record has")


def _identities(entry: Entry[Model]) -> Iterator[tuple[str, str, Location]]:
    """Return what must be unique in an entry: within which scope, the id and its place."""
    record = entry.record
    yield f"{_words(record.table)} id", entry.id, ("id",)
    for place, piece in pieces(record):
        match piece:
            case Context():
                yield "instrument context id", piece.id, (*place, "id")
            case Dimension():
                yield "self check dimension id", piece.id, (*place, "id")
            case Holder():
                holder = f"{entry.id}/{piece.municipality}/{piece.award or ''}"
                yield "holder of the instrument", holder, (*place, "municipality")
    if isinstance(record, Practice):
        yield "short id (municipality and number)", record.short_id, ("number",)
    if isinstance(record, Instrument):
        yield "instrument order", str(record.order), ("order",)
    if isinstance(record, Tool):
        yield from _parts(record)


def _parts(tool: Tool) -> Iterator[tuple[str, str, Location]]:
    lists = {
        "step": ["steps"],
        "area": ["areas"],
        "participant": ["municipalities", "participants_named"],
        "value": ["published_values", "country_values"],
    }
    for word, names in lists.items():
        for name in names:
            for number, part in enumerate(getattr(tool, name)):
                yield f"{word} id of the tool", f"{tool.id}/{part.id}", (name, number, "id")


def _words(table: str) -> str:
    return table.replace("_", " ")
