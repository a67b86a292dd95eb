"""Where a record comes from."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from catalogue.connection import Catalogue


@dataclass(frozen=True)
class Citation:
    """A source and what it supports of a record. Dates are ISO 8601, possibly partial."""

    publisher: str
    title: str
    published: str | None
    accessed: str
    language: str
    url: str
    evidence: tuple[str, ...]


def citations(db: Catalogue, record_type: str, record_id: str) -> list[Citation]:
    """Return the sources of a record, in the record's order, each with all it supports."""
    return list(citations_of(db, record_type, [record_id]).get(record_id, ()))


def citations_of(
    db: Catalogue, record_type: str, ids: Iterable[str]
) -> dict[str, tuple[Citation, ...]]:
    """Return the sources of several records of a type, by the id of the record."""
    sql = """SELECT record_id, publisher, title, published, accessed, language, url, evidence
        FROM citation JOIN source ON source.id = source_id
        WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))
        ORDER BY record_id, position"""
    found: dict[str, dict[str, Citation]] = {}
    for row in db.execute(sql, (record_type, json.dumps(list(ids)))):
        record, *source, url, evidence = row
        of_record = found.setdefault(record, {})
        known = of_record[url].evidence if url in of_record else ()
        of_record[url] = Citation(*(*source, url, (*known, evidence)))
    return {record: tuple(of_record.values()) for record, of_record in found.items()}
