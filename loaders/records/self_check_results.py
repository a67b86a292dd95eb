"""Who took part in a self-check, how often it was used, and with which published results."""

from typing import ClassVar, Literal

from loaders.records.fields import (
    Count,
    CountryCode,
    Line,
    Model,
    PartialDate,
    Slug,
    Sources,
    Text,
    Url,
    Year,
)


class Participation(Model):
    """A municipality and its part in the tool."""

    table: ClassVar[str] = "self_check_municipality"
    id: Slug
    municipality: Slug | None = None
    name: Line
    state: Line | None = None
    country: CountryCode
    year: Year | None = None
    role: Literal["pilot", "model", "applied", "announced", "interest_only", "mentioned"]
    note: Text
    url: Url
    sources: Sources


class NamedParticipant(Model):
    """A city that the tool's sources only name."""

    table: ClassVar[str] = "self_check_municipality"
    id: Slug
    municipality: Slug | None = None
    name: Line
    country: CountryCode


class Version(Model):
    """One version of the questionnaire."""

    as_of: PartialDate | None = None
    questions: Count
    areas: Count
    note: Text
    sources: Sources


class CityCount(Model):
    """How many cities took part at one time."""

    as_of: PartialDate | None = None
    count: Count
    what: Line
    sources: Sources


class CityValue(Model):
    """A published result of one city."""

    table: ClassVar[str] = "self_check_value"
    id: Slug
    municipality: Slug | None = None
    city: Line
    country: CountryCode
    as_of: PartialDate | None = None
    value_percent: float | None = None
    rank: Count | None = None
    of: Count | None = None
    note: Text
    sources: Sources


class CountryValue(Model):
    """A published result of one country, in points."""

    table: ClassVar[str] = "self_check_value"
    id: Slug
    country_code: CountryCode
    edition: Line
    value: float
    sources: Sources
