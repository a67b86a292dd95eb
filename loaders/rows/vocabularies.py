"""Themes, groups, kinds, sizes, countries: what links and filters name."""

from babel import Locale

from loaders.collection import Collection
from loaders.records.fields import LANGUAGES, pieces
from loaders.records.taxonomy import (
    InstrumentStatus,
    PracticeKind,
    SizeClass,
    StructureCountry,
    StructureField,
    StructureLevel,
    TargetGroup,
    Theme,
    Titled,
)
from loaders.rows.tables import Row, Tables, in_order, labels, tables

_TERRITORIES = {language: Locale(language).territories for language in LANGUAGES}
_COUNTRY_FIELDS = ("country", "country_code")


def rows(collection: Collection) -> Tables:
    """Return the rows of all vocabularies."""
    filled = tables()
    for model in (Theme, TargetGroup, PracticeKind, InstrumentStatus, SizeClass):
        filled[model.table] = in_order(
            [
                {"id": entry.id, **labels(entry.record), **_limits(entry.record)}
                for entry in collection.of(model)
            ]
        )
    titled: tuple[type[Titled], ...] = (StructureField, StructureLevel)
    for vocabulary in titled:
        filled[vocabulary.table] = in_order(
            [{"id": entry.id, **labels(entry.record.title)} for entry in collection.of(vocabulary)]
        )
    filled["structure_country"] = in_order(
        [{"country_id": entry.id} for entry in collection.of(StructureCountry)]
    )
    filled["country"] = [_country(code) for code in sorted(_countries(collection))]
    return filled


def _limits(record: object) -> Row:
    if isinstance(record, SizeClass):
        return {"minimum": record.minimum, "maximum": record.maximum}
    return {}


def _countries(collection: Collection) -> set[str]:
    """Return every country that any record names."""
    named = {entry.id for entry in collection.of(StructureCountry)}
    for entry in collection.entries:
        for _, piece in pieces(entry.record):
            named |= {getattr(piece, field, None) or "" for field in _COUNTRY_FIELDS}
    return named - {""}


def _country(code: str) -> Row:
    return {"id": code} | {
        f"label_{language}": _TERRITORIES[language][code] for language in LANGUAGES
    }
