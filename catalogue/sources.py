"""Where a record comes from."""

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
    sql = """SELECT publisher, title, published, accessed, language, url, evidence
        FROM citation JOIN source ON source.id = source_id
        WHERE record_type = ? AND record_id = ? ORDER BY position"""
    found: dict[str, Citation] = {}
    for row in db.execute(sql, (record_type, record_id)):
        *source, url, evidence = row
        known = found[url].evidence if url in found else ()
        found[url] = Citation(*(*source, url, (*known, evidence)))
    return list(found.values())
