"""Partnerships, their members and what sources say of their first year."""

from loaders.collection import Collection
from loaders.records.partnerships import Partnership
from loaders.rows.sources import source_ids
from loaders.rows.tables import Row, Tables, in_order, links, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of partnerships."""
    filled = tables()
    for entry in collection.of(Partnership):
        partnership = entry.record
        filled["partnership"].append(_partnership(partnership))
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
    return filled


def _partnership(partnership: Partnership) -> Row:
    return {
        "id": partnership.id,
        "kind": partnership.kind,
        "since_year": partnership.since,
        "until_year": partnership.until,
        "original_language": partnership.original_language,
    }


def _statements(partnership: Partnership) -> list[Row]:
    ids = source_ids(partnership.sources)
    return [
        {"partnership_id": partnership.id, "year": statement.year, "source_id": ids[url]}
        for statement in partnership.since_statements
        for url in statement.urls
    ]
