"""Where a record comes from."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from catalogue.connection import Catalogue


@dataclass(frozen=True)
class Evidence:
    """What a source supports, and the language in which that is said."""

    text: str
    language: str


@dataclass(frozen=True)
class Citation:
    """A source and what it supports of a record. Dates are ISO 8601, possibly partial."""

    publisher: str
    title: str
    published: str | None
    accessed: str
    language: str
    url: str
    evidence: tuple[Evidence, ...]


def citations_of(
    db: Catalogue, record_type: str, ids: Iterable[str], language: str
) -> dict[str, tuple[Citation, ...]]:
    """Return the sources of several records of a type, by the id of the record.

    They stand in the record's order, each once with all that it supports: in the reader's
    language, or in English where that is not translated.
    """
    sql = """SELECT citation.record_id, publisher, title, published, accessed, source.language, url,
            COALESCE(citation_text.evidence, citation.evidence),
            COALESCE(citation_text.language, 'en')
        FROM citation JOIN source ON source.id = source_id
        LEFT JOIN citation_text ON citation_text.language = :language
            AND citation_text.record_type = citation.record_type
            AND citation_text.record_id = citation.record_id
            AND citation_text.position = citation.position
        WHERE citation.record_type = :type
            AND citation.record_id IN (SELECT value FROM json_each(:ids))
        ORDER BY citation.record_id, citation.position"""
    asked = {"type": record_type, "ids": json.dumps(list(ids)), "language": language}
    found: dict[str, dict[str, Citation]] = {}
    for row in db.execute(sql, asked):
        record, *source, url, text, spoken = row
        of_record = found.setdefault(record, {})
        known = of_record[url].evidence if url in of_record else ()
        of_record[url] = Citation(*(*source, url, (*known, Evidence(text, spoken))))
    return {record: tuple(of_record.values()) for record, of_record in found.items()}
