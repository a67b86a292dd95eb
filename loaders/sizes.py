"""How many inhabitants a municipality has, and which class of size that is."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from loaders.collection import Collection, Entry
from loaders.geonames import Gazetteer, Place
from loaders.records.places import Municipality, Population
from loaders.records.taxonomy import SizeClass

# Of two figures of one year, the one that counts persons rather than estimates them.
_BASES = ("official-estimate", "legal-population", "register", "census")


@dataclass(frozen=True)
class Size:
    """The inhabitants of a municipality and where the figure comes from."""

    population: int | None = None
    year: int | None = None
    basis: str | None = None
    size_class: str | None = None


def sizes(collection: Collection) -> dict[str, Size]:
    """Return the size of every municipality by its id."""
    figures: dict[str, list[Population]] = defaultdict(list)
    for entry in collection.of(Population):
        if entry.record.indicator == "population":
            figures[entry.record.municipality].append(entry.record)
    classes = collection.of(SizeClass)
    return {
        entry.id: _size(figures[entry.id], _place(entry.record, collection.gazetteer), classes)
        for entry in collection.of(Municipality)
    }


def _size(figures: list[Population], place: Place | None, classes: list[Entry[SizeClass]]) -> Size:
    if figures:
        newest = max(figures, key=_newness)
        return _classed(int(newest.value), newest.year, "population", classes)
    if place and place.population:
        return _classed(place.population, None, "geonames", classes)
    return Size()


def _place(municipality: Municipality, gazetteer: Gazetteer) -> Place | None:
    number = municipality.geonames_id
    return None if number is None else gazetteer.places.get(number)


def _newness(figure: Population) -> tuple[int, str, int, str]:
    return (figure.year, figure.date or "", _BASES.index(figure.basis), figure.series)


def _classed(
    population: int, year: int | None, basis: str, classes: Iterable[Entry[SizeClass]]
) -> Size:
    for entry in classes:
        limits = entry.record
        if limits.minimum <= population and (limits.maximum is None or population < limits.maximum):
            return Size(population, year, basis, entry.id)
    return Size(population, year, basis)
