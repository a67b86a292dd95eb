"""What surrounds the instruments: the report, bodies, prizes, schemes, counterparts."""

from collections.abc import Iterator, Sequence

from loaders.collection import Collection
from loaders.records.fields import Model, Original, Text
from loaders.records.instruments import Instrument, RelatedBody, Report
from loaders.rows.tables import Row, Tables, in_order, tables, texts

# Columns of the catalogue and the fields of the records that fill them, where a kind has them.
_COLUMNS = {
    "name": ("name",),
    "type": ("type",),
    "country_id": ("country",),
    "date": ("date",),
    "start_year": ("start",),
    "year": ("year",),
    "place": ("place",),
    "status": ("status",),
    "body": ("body", "giver"),
    "validity_years": ("validity_years",),
    "is_audited": ("audited",),
}
_TEXTS = {
    "title": ("title",),
    "description": ("description", "summary"),
    "note": ("note",),
    "event": ("event",),
    "organisations_holding": ("organisations_holding",),
}


def rows(collection: Collection) -> Tables:
    """Return the rows of what surrounds the instruments."""
    filled = tables()
    for report in collection.of(Report):
        _add(filled, report.record, _row("report", 1, report.record))
    bodies = [entry.record for entry in collection.of(RelatedBody)]
    for position, body in enumerate(bodies, start=1):
        _add(filled, body, _row("related-body", position, body))
    for entry in collection.of(Instrument):
        for category, contexts in _surroundings(entry.record):
            for position, context in enumerate(contexts, start=1):
                row = _row(category, position, entry.record) | {"instrument_id": entry.id}
                _add(filled, context, row)
    return filled


def _row(category: str, position: int, record: Original) -> Row:
    return {
        "instrument_id": None,
        "category": category,
        "position": position,
        "original_language": record.original_language,
    }


def _surroundings(instrument: Instrument) -> Iterator[tuple[str, Sequence[Model]]]:
    yield "related-prize", instrument.related_prizes
    yield "scheme", instrument.schemes
    yield "counterpart", instrument.counterparts
    yield "related-structure", instrument.related_structures
    yield "other-administration", instrument.other_administrations
    yield "comparable-elsewhere", instrument.comparable_elsewhere


def _add(filled: Tables, context: Model, row: Row) -> None:
    identity = str(_first(context, ("id",)))
    row |= {"id": identity}
    filled["instrument_context"].append(
        row | {column: _value(_first(context, names)) for column, names in _COLUMNS.items()}
    )
    speaking = {column: _first(context, names) for column, names in _TEXTS.items()}
    given = {column: text if isinstance(text, Text) else None for column, text in speaking.items()}
    filled["instrument_context_text"] += texts("instrument_context_id", identity, **given)
    members = [
        {"instrument_context_id": identity, "name": name}
        for name in getattr(context, "members_at_start", [])
    ]
    filled["instrument_context_member"] += in_order(members)


def _first(context: Model, names: tuple[str, ...]) -> object:
    return next((getattr(context, name) for name in names if hasattr(context, name)), None)


def _value(value: object) -> str | int | None:
    if isinstance(value, bool):
        return int(value)
    return value if isinstance(value, str | int) else None
