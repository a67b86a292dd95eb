"""Municipalities with their size, and their population over time."""

from collections import Counter

from loaders.collection import Collection
from loaders.records.places import Municipality, Population
from loaders.records.practices import Practice
from loaders.rows.tables import Row, Tables
from loaders.sizes import Size, sizes


def rows(collection: Collection) -> Tables:
    """Return the rows of places."""
    known = sizes(collection)
    practices = Counter(entry.record.municipality for entry in collection.of(Practice))
    return {
        "municipality": [
            _municipality(entry.record, known[entry.id]) | {"practices": practices[entry.id]}
            for entry in collection.of(Municipality)
        ],
        "population": [_population(entry.record) for entry in collection.of(Population)],
    }


def _municipality(town: Municipality, size: Size) -> Row:
    return {
        "id": town.id,
        "name_de": town.name.de,
        "name_fr": town.name.fr,
        "name_en": town.name.en,
        "name_native": town.name.native,
        "kind": town.kind,
        "country_id": town.country,
        "latitude": town.lat,
        "longitude": town.lon,
        "coordinates_checked": int(town.coordinates_checked),
        "coordinates_note": town.coordinates_note,
        "geonames_id": town.geonames_id,
        "website": town.website,
        "population": size.population,
        "population_year": size.year,
        "population_basis": size.basis,
        "size_class_id": size.size_class,
    }


def _population(figure: Population) -> Row:
    return {
        "id": figure.id,
        "municipality_id": figure.municipality,
        "year": figure.year,
        "indicator": figure.indicator,
        "value": figure.value,
        "basis": figure.basis,
        "series": figure.series,
        "reference_date": figure.date,
        "is_derived": int(figure.derived),
        "is_approximate": int(figure.approximate),
        "note": figure.note,
    }
