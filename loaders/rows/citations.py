"""Which row a source of a record supports: the record's own, or that of a part of it."""

from collections.abc import Iterator

from loaders.collection import Entry
from loaders.records.fields import Model, Source
from loaders.records.instruments import Context, Instrument
from loaders.records.self_check_results import CityValue, CountryValue
from loaders.records.self_checks import Tool

Cited = tuple[str, str, Source]


def cited(entry: Entry[Model]) -> Iterator[Cited]:
    """Return every source of a record with the table and id of what it supports."""
    record = entry.record
    yield from _each(record.table, entry.id, getattr(record, "sources", []))
    if isinstance(record, Instrument):
        yield from _instrument(record)
    if isinstance(record, Tool):
        yield from _tool(record)


def _each(table: str, identity: str, sources: list[Source]) -> Iterator[Cited]:
    yield from ((table, identity, source) for source in sources)


def _instrument(instrument: Instrument) -> Iterator[Cited]:
    for holder in instrument.holders:
        identity = holder_id(instrument.id, holder.municipality, holder.award)
        yield from _each("instrument_holder", identity, holder.sources)
    surroundings: list[Context] = [
        *instrument.related_prizes,
        *instrument.schemes,
        *instrument.counterparts,
        *instrument.related_structures,
        *instrument.other_administrations,
        *instrument.comparable_elsewhere,
    ]
    for context in surroundings:
        yield from _each("instrument_context", context.id, context.sources)


def _tool(tool: Tool) -> Iterator[Cited]:
    # The lists of areas and of named participants have no row of their own: the tool's has them.
    yield from _each("self_check_tool", tool.id, tool.areas_sources)
    yield from _each("self_check_tool", tool.id, tool.participants_sources)
    for step in tool.steps:
        yield from _each("self_check_step", f"{tool.id}/{step.id}", step.sources)
    for dimension in tool.dimensions:
        yield from _each("self_check_dimension", dimension.id, dimension.sources)
    for town in tool.municipalities:
        yield from _each("self_check_municipality", f"{tool.id}/{town.id}", town.sources)
    for number, version in enumerate(tool.versions, start=1):
        yield from _each("self_check_version", f"{tool.id}/{number}", version.sources)
    for number, count in enumerate(tool.city_counts, start=1):
        yield from _each("self_check_count", f"{tool.id}/{number}", count.sources)
    values: list[CityValue | CountryValue] = [*tool.published_values, *tool.country_values]
    for value in values:
        yield from _each("self_check_value", f"{tool.id}/{value.id}", value.sources)


def holder_id(instrument: str, municipality: str, award: str | None) -> str:
    """Return the id of a holder: a municipality may receive several prizes."""
    return "/".join(part for part in (instrument, municipality, award) if part)
