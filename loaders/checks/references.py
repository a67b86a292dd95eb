"""An id that a record names is the id of something."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.problems import Problem, shown, suggestion
from loaders.reading import Location
from loaders.records.events import AgendaItem, Event
from loaders.records.fields import Model, pieces
from loaders.records.instruments import Holder, Instrument
from loaders.records.partnerships import Partnership
from loaders.records.places import Population
from loaders.records.practices import Practice
from loaders.records.self_checks import CityValue, Dimension, NamedParticipant, Participation, Tool
from loaders.records.structures import Structure

_REFERENCES: dict[type[Model], dict[str, str]] = {
    Practice: {
        "municipality": "municipality",
        "kind": "practice_kind",
        "themes": "theme",
        "target_groups": "target_group",
    },
    Partnership: {"members": "municipality", "topics": "theme"},
    Population: {"municipality": "municipality"},
    Event: {"place": "municipality", "participants": "municipality", "themes": "theme"},
    AgendaItem: {"theme": "theme"},
    Instrument: {"status": "instrument_status"},
    Holder: {"municipality": "municipality", "partner": "municipality"},
    Structure: {
        "country": "structure_country",
        "field": "structure_field",
        "lead_level": "structure_level",
        "levels": "structure_level",
    },
    Dimension: {"related_themes": "theme"},
    Participation: {"municipality": "municipality"},
    NamedParticipant: {"municipality": "municipality"},
    CityValue: {"municipality": "municipality"},
}


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every reference that leads nowhere."""
    for entry in collection.entries:
        for place, piece in pieces(entry.record):
            for name, table in _REFERENCES.get(type(piece), {}).items():
                for where, identity in _named(piece, name):
                    known = collection.ids[table]
                    if identity not in known:
                        yield _unknown(entry, (*place, *where), identity, table, known)
        yield from _inside(entry)


def _named(piece: Model, name: str) -> Iterator[tuple[Location, str]]:
    value = getattr(piece, name)
    if isinstance(value, list):
        yield from (((name, number), identity) for number, identity in enumerate(value))
    elif value is not None:
        yield (name,), value


def _inside(entry: Entry[Model]) -> Iterator[Problem]:
    """References that stay inside one record: awards, addresses, parts of a composite."""
    record = entry.record
    if isinstance(record, Instrument):
        for number, holder in enumerate(record.holders):
            yield from _awards(entry, number, holder, record)
    if isinstance(record, Partnership):
        urls = {source.url for source in record.sources}
        for number, statement in enumerate(record.since_statements):
            for index, url in enumerate(statement.urls):
                if url not in urls:
                    place = ("since_statements", number, "urls", index)
                    yield _unknown(entry, place, url, "source of this record", urls)
    if isinstance(record, Tool) and record.composite:
        areas = {area.id for area in record.areas}
        for number, area in enumerate(record.composite.areas):
            if area not in areas:
                yield _unknown(entry, ("composite", "areas", number), area, "area", areas)


def _awards(
    entry: Entry[Model], number: int, holder: Holder, instrument: Instrument
) -> Iterator[Problem]:
    prizes = {prize.id for prize in instrument.related_prizes}
    schemes = {scheme.id for scheme in instrument.schemes}
    if holder.prize and holder.prize not in prizes:
        place = ("holders", number, "prize")
        yield _unknown(entry, place, holder.prize, "related prize of this instrument", prizes)
    if holder.scheme and holder.scheme not in schemes:
        place = ("holders", number, "scheme")
        yield _unknown(entry, place, holder.scheme, "scheme of this instrument", schemes)
    if holder.prize and holder.scheme:
        found = "a prize and a scheme"
        yield entry.problem(("holders", number, "scheme"), found, "one of the two for a holder")


def _unknown(
    entry: Entry[Model], place: Location, identity: str, table: str, known: set[str]
) -> Problem:
    allowed = f"the id of a known {table.replace('_', ' ')}{suggestion(identity, known)}"
    if "source" in table:
        allowed = f"the address of a {table}{suggestion(identity, known)}"
    return entry.problem(place, shown(identity), allowed)
