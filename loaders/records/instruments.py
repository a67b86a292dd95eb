"""The instruments proposed in 2016, who has them and what surrounds them."""

from typing import ClassVar

from pydantic import Field

from loaders.records.fields import (
    Count,
    CountryCode,
    Day,
    Line,
    Model,
    Original,
    PartialDate,
    Slug,
    Sources,
    Status,
    Text,
    Year,
)


class InstrumentSet(Model):
    """When the collection was compiled."""

    table: ClassVar[str] = "record_set"
    accessed: Day

    @property
    def id(self) -> str:
        return "instrument"


class Report(Original):
    """The report that proposed the instruments."""

    table: ClassVar[str] = "instrument_context"
    id: Slug
    title: Text
    date: PartialDate
    place: Line
    event: Text
    summary: Text
    sources: Sources


class RelatedBody(Original):
    """A body or fund that grew out of the report or carries it on."""

    table: ClassVar[str] = "instrument_context"
    id: Slug
    title: Text
    start: Year
    description: Text
    status: Status
    sources: Sources


class Context(Model):
    """What surrounds one instrument."""

    id: Slug
    sources: Sources


class RelatedPrize(Context):
    """A prize close to the one that was proposed."""

    title: Text
    start: Year
    giver: Line | None = None
    description: Text


class Scheme(Context):
    """A label or charter that municipalities may hold."""

    country: CountryCode
    title: Text
    start: Year
    body: Line
    validity_years: Count | None = None
    audited: bool | None = None
    organisations_holding: Text | None = None


class Counterpart(Context):
    """Bodies in one country that could be each other's partners."""

    country: CountryCode
    title: Text
    members_at_start: list[Line] = Field(default=[])
    start: Year | None = None


class RelatedStructure(Context):
    """A lasting structure close to the one that was proposed."""

    title: Text
    description: Text


class NamedExample(Context):
    """An administration that is no municipality, or a comparable project elsewhere."""

    name: Line
    type: Line
    country: CountryCode
    year: Year | None = None
    note: Text


class Holder(Model):
    """A municipality that has the instrument or did it."""

    table: ClassVar[str] = "instrument_holder"
    name: Line
    municipality: Slug
    country: CountryCode
    year: Year | None = None
    partner: Slug | None = None
    prize: Slug | None = None
    scheme: Slug | None = None
    note: Text
    sources: Sources

    @property
    def award(self) -> str | None:
        """The prize or scheme it received, if any."""
        return self.prize or self.scheme


class Instrument(Original):
    """One proposal of the report and what became of it."""

    table: ClassVar[str] = "instrument"
    id: Slug
    order: int
    title: Text
    description: Text
    status: Slug
    status_note: Text
    holders: list[Holder]
    related_prizes: list[RelatedPrize] = Field(default=[])
    schemes: list[Scheme] = Field(default=[])
    counterparts: list[Counterpart] = Field(default=[])
    related_structures: list[RelatedStructure] = Field(default=[])
    other_administrations: list[NamedExample] = Field(default=[])
    comparable_elsewhere: list[NamedExample] = Field(default=[])
    sources: Sources
