"""Partnerships, their members, what sources say of their first year, and the network they form."""

from collections.abc import Iterable, Iterator, Mapping

from catalogue.terms import fold, words
from loaders.collection import Collection
from loaders.records.fields import LANGUAGES
from loaders.records.partnerships import Partnership
from loaders.records.places import Municipality
from loaders.rows.network import places
from loaders.rows.sources import source_ids
from loaders.rows.tables import Row, Tables, in_order, links, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of partnerships."""
    filled = tables()
    towns = {entry.id: entry.record for entry in collection.of(Municipality)}
    for entry in collection.of(Partnership):
        partnership = entry.record
        filled["partnership"].append(_partnership(partnership, towns))
        filled["partnership_text"] += texts(
            "partnership_id", entry.id, name=partnership.name, note=partnership.note
        )
        filled["partnership_member"] += in_order(
            links("partnership_id", entry.id, "municipality_id", partnership.members)
        )
        filled["partnership_theme"] += links(
            "partnership_id", entry.id, "theme_id", partnership.topics
        )
        filled["partnership_since_statement"] += _statements(partnership)
    in_force = (entry.record for entry in collection.of(Partnership) if entry.record.until is None)
    filled["network_place"] += places({one.id: one.members for one in in_force})
    return filled


def _partnership(partnership: Partnership, towns: Mapping[str, Municipality]) -> Row:
    return {
        "id": partnership.id,
        "kind": partnership.kind,
        "since_year": partnership.since,
        "until_year": partnership.until,
        "original_language": partnership.original_language,
        "search_words": _search_words(_names(partnership, towns)),
    }


def _search_words(names: Iterable[str]) -> str:
    """Return the words of names, each after a space, so that a search finds their beginnings."""
    found = dict.fromkeys(fold(word) for name in names for word in words(name))
    return "".join(f" {word}" for word in found)


def _names(partnership: Partnership, towns: Mapping[str, Municipality]) -> Iterator[str]:
    """Yield every name by which a reader may look for a partnership."""
    yield from (getattr(partnership.name, language) for language in partnership.name.languages)
    for member in partnership.members:
        name = towns[member].name
        yield from dict.fromkeys([*(getattr(name, spoken) for spoken in LANGUAGES), name.native])


def _statements(partnership: Partnership) -> list[Row]:
    ids = source_ids(partnership.sources)
    return [
        {"partnership_id": partnership.id, "year": statement.year, "source_id": ids[url]}
        for statement in partnership.since_statements
        for url in statement.urls
    ]
