"""What the search of practices looks through: words of all languages, stemmed and folded."""

from collections.abc import Iterable

from catalogue.terms import fold, index_text
from loaders.collection import Collection
from loaders.records.fields import LANGUAGES, Text
from loaders.records.places import Municipality
from loaders.records.practices import Practice
from loaders.rows.tables import Row, Tables

Words = tuple[str, str]
"""A text and its language."""


def rows(collection: Collection, vocabularies: Tables) -> Tables:
    """Return the rows of the two search tables."""
    towns = {entry.id: entry.record for entry in collection.of(Municipality)}
    named = {
        table: {str(row["id"]): _labels(row) for row in vocabularies[table]}
        for table in ("theme", "target_group", "practice_kind", "country")
    }
    search: list[Row] = []
    infix: list[Row] = []
    # In the same order as the rows of practices, which name them.
    for row, entry in enumerate(collection.of(Practice), start=1):
        columns = _columns(entry.record, towns[entry.record.municipality], named)
        indexed: Row = {name: _indexed(words) for name, words in columns.items()}
        search.append(indexed | {"rowid": row, "practice_id": entry.id})
        everything = (text for words in columns.values() for text, _ in words)
        infix.append({"rowid": row, "practice_id": entry.id, "text": fold(" ".join(everything))})
    return {"practice_search": search, "practice_infix": infix}


def _columns(
    practice: Practice, town: Municipality, named: dict[str, dict[str, list[Words]]]
) -> dict[str, list[Words]]:
    language = practice.original_language
    names = town.name
    places = [(getattr(names, spoken), str(spoken)) for spoken in LANGUAGES]
    labels = named["practice_kind"][practice.kind].copy()
    for theme in practice.themes:
        labels += named["theme"][theme]
    for group in practice.target_groups:
        labels += named["target_group"][group]
    return {
        "title": _spoken([practice.title]),
        "place": [*places, (names.native, language), *named["country"][town.country]],
        "label": labels,
        "organisation": [(name, language) for name in practice.organisations],
        "body": _spoken([practice.summary, practice.outcome]),
    }


def _labels(row: Row) -> list[Words]:
    return [(str(row[f"label_{language}"]), language) for language in LANGUAGES]


def _spoken(given: Iterable[Text | None]) -> list[Words]:
    return [
        (getattr(text, language), language) for text in given if text for language in text.languages
    ]


def _indexed(words: list[Words]) -> str:
    return " ".join(index_text(text, language) for text, language in words)
