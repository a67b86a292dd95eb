"""Sources and citations: every record is tied to the pages that support it."""

import hashlib
from collections.abc import Iterable, Iterator

from loaders.collection import Collection
from loaders.geonames import Place
from loaders.records.fields import Evidence, Source, pieces
from loaders.records.places import Municipality
from loaders.rows.citations import Cited, cited
from loaders.rows.tables import Row, Tables, tables
from loaders.sizes import sizes
from loaders.slugs import slug


def source_ids(sources: Iterable[Source]) -> dict[str, str]:
    """Return the id of each source by its address: readable, and the same in every build."""
    return {source.url: _id(source) for source in sources}


def _id(source: Source) -> str:
    digest = hashlib.sha256(source.url.encode()).hexdigest()
    return f"{slug(source.publisher) or 'source'}-{digest[:8]}"


def rows(collection: Collection) -> Tables:
    """Return the rows of sources and citations."""
    citations = [
        (table, identity, source)
        for entry in collection.entries
        for table, identity, source in cited(entry)
    ]
    citations += _places(collection)
    filled = tables()
    filled["source"] = _sources(source for _, _, source in citations)
    for place, source in _numbered(citations):
        filled["citation"].append(
            {**place, "source_id": _id(source), "evidence": source.evidence.en}
        )
        filled["citation_text"] += [
            {**place, "language": language, "evidence": evidence}
            for language, evidence in source.evidence.translations.items()
        ]
    return filled


def _sources(sources: Iterable[Source]) -> list[Row]:
    """Return one row an address, read last on the newest of the days its citations name."""
    newest: dict[str, Source] = {}
    for source in sources:
        known = newest.get(source.url)
        if known is None or known.accessed < source.accessed:
            newest[source.url] = source
    return [
        {
            "id": _id(source),
            "url": source.url,
            "publisher": source.publisher,
            "title": source.title,
            "published": source.date,
            "accessed": source.accessed,
            "language": source.lang,
        }
        for source in newest.values()
    ]


def _numbered(citations: Iterable[Cited]) -> Iterator[tuple[Row, Source]]:
    """Return each source with the place of its citation: record, and position in it."""
    positions: dict[tuple[str, str], int] = {}
    for table, identity, source in citations:
        position = positions.get((table, identity), 0) + 1
        positions[table, identity] = position
        yield {"record_type": table, "record_id": identity, "position": position}, source


def checked_on(collection: Collection) -> str:
    """Return the newest day on which any source was read."""
    return max(
        piece.accessed
        for entry in collection.entries
        for _, piece in pieces(entry.record)
        if isinstance(piece, Source)
    )


def _places(collection: Collection) -> Iterator[Cited]:
    """Cite GeoNames for the points of places, and for a population that is taken from it."""
    day = checked_on(collection)
    known = sizes(collection)
    for entry in collection.of(Municipality):
        if entry.record.geonames_id is None:
            continue
        place = collection.gazetteer.places[entry.record.geonames_id]
        evidence = ["coordinates"]
        if known[entry.id].basis == "geonames":
            evidence.append("population figure")
        for supported in evidence:
            yield "municipality", entry.id, _geonames(place, day, supported)


def _geonames(place: Place, day: str, evidence: str) -> Source:
    return Source(
        url=f"https://www.geonames.org/{place.id}",
        publisher="GeoNames",
        title=place.name,
        accessed=day,
        lang="en",
        evidence=Evidence(en=evidence),
    )
