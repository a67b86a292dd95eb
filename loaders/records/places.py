"""Municipalities and their population."""

from typing import Annotated, ClassVar, Literal

from loaders.records.fields import (
    CountryCode,
    Labels,
    Line,
    Model,
    PartialDate,
    Slug,
    Sources,
    Url,
    Year,
    must,
)

POLE, DATE_LINE = 90, 180

Latitude = Annotated[float, must(lambda value: abs(value) <= POLE, "degrees from -90 to 90")]
Longitude = Annotated[
    float, must(lambda value: abs(value) <= DATE_LINE, "degrees from -180 to 180")
]
Figure = Annotated[float, must(lambda value: value >= 0, "a number, zero or more")]


class Name(Labels):
    """A municipality's name in each language and its own."""

    native: Line


class Municipality(Model):
    """A place: a fact of geography, no claim that a source must support."""

    table: ClassVar[str] = "municipality"
    id: Slug
    name: Name
    kind: Literal["city", "town", "district", "region"]
    country: CountryCode
    lat: Latitude
    lon: Longitude
    coordinates_checked: bool
    coordinates_note: Line | None = None
    geonames_id: int | None = None
    website: Url | None = None


class Population(Model):
    """One figure of one municipality and year, as its sources give it."""

    table: ClassVar[str] = "population"
    municipality: Slug
    indicator: Literal["population", "foreign_residents", "foreign_share"]
    series: Slug
    year: Year
    value: Figure
    basis: Literal["register", "census", "official-estimate", "legal-population"]
    date: PartialDate | None = None
    derived: bool = False
    approximate: bool = False
    note: Line | None = None
    sources: Sources

    @property
    def id(self) -> str:
        return f"{self.municipality}/{self.indicator}/{self.series}/{self.year}"
