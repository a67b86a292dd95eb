"""The instruments of 2016 and the municipalities that have them."""

from loaders.collection import Collection
from loaders.records.instruments import Holder, Instrument, InstrumentSet
from loaders.rows.citations import holder_id
from loaders.rows.tables import Row, Tables, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of instruments and their holders."""
    filled = tables()
    filled["record_set"] = [
        {"id": entry.id, "accessed": entry.record.accessed}
        for entry in collection.of(InstrumentSet)
    ]
    for entry in collection.of(Instrument):
        instrument = entry.record
        filled["instrument"].append(_instrument(instrument))
        filled["instrument_text"] += texts(
            "instrument_id",
            entry.id,
            title=instrument.title,
            description=instrument.description,
            status_note=instrument.status_note,
        )
        for position, holder in enumerate(instrument.holders, start=1):
            identity = holder_id(entry.id, holder.municipality, holder.award)
            filled["instrument_holder"].append(
                {"id": identity, "instrument_id": entry.id, "position": position, **_holder(holder)}
            )
            filled["instrument_holder_text"] += texts(
                "instrument_holder_id", identity, note=holder.note
            )
    return filled


def _instrument(instrument: Instrument) -> Row:
    return {
        "id": instrument.id,
        "position": instrument.order,
        "instrument_status_id": instrument.status,
        "original_language": instrument.original_language,
    }


def _holder(holder: Holder) -> Row:
    return {
        "municipality_id": holder.municipality,
        "name": holder.name,
        "country_id": holder.country,
        "year": holder.year,
        "partner_id": holder.partner,
        "award_id": holder.award,
    }
