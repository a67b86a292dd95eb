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
from loaders.records.self_check_results import CityValue, NamedParticipant, Participation
from loaders.records.self_checks import Composite, Dimension, Tool
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
                if table in collection.incomplete:
                    continue
                known = collection.ids[table]
                for where, identity in _named(piece, name):
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
    """Return references that lead nowhere inside the record itself."""
    match entry.record:
        case Instrument() as instrument:
            for number, holder in enumerate(instrument.holders):
                yield from _awards(entry, number, holder, instrument)
        case Partnership() as partnership:
            yield from _addresses(entry, partnership)
        case Tool(composite=Composite() as composite) as tool:
            areas = {area.id for area in tool.areas}
            for number, area in enumerate(composite.areas):
                if area not in areas:
                    place = ("composite", "areas", number)
                    yield _unknown(entry, place, area, "area of this tool", areas)


def _addresses(entry: Entry[Model], partnership: Partnership) -> Iterator[Problem]:
    urls = {source.url for source in partnership.sources}
    for number, statement in enumerate(partnership.since_statements):
        for index, url in enumerate(statement.urls):
            if url not in urls:
                place = ("since_statements", number, "urls", index)
                allowed = f"the address of a source of this record{suggestion(url, urls)}"
                yield entry.problem(place, shown(url), allowed)


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
    return entry.problem(place, shown(identity), allowed)
