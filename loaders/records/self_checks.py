"""Tools with which a municipality takes stock of its integration work."""

from typing import Annotated, ClassVar, Literal

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
    Slugs,
    Source,
    Sources,
    Status,
    Text,
    Url,
    Year,
)


class SelfCheckSet(Model):
    """When the collection was compiled and what it holds."""

    table: ClassVar[str] = "record_set"
    accessed: Day
    scope: Text

    @property
    def id(self) -> str:
        return "self_check_tool"


class Funder(Model):
    """Who paid, and for what."""

    name: Line
    purpose: Annotated[Line, Field(alias="for")]


class Pilot(Model):
    """The first trial of a tool."""

    start: Year
    end: Year
    municipalities: Count


class ModelProject(Model):
    """The project in which a tool was used more widely."""

    title: Line
    start: Year
    start_date: PartialDate | None = None
    end: Year
    planned_municipalities: Count
    supported_municipalities: Count


class Step(Model):
    """One step of a self-check, in order."""

    table: ClassVar[str] = "self_check_step"
    order: int
    id: Slug
    title: Text
    description: Text
    sources: Sources


class Dimension(Model):
    """A field in which a municipality is assessed."""

    table: ClassVar[str] = "self_check_dimension"
    id: Slug
    title: Text
    description: Text
    description_basis: Literal["source_excerpt", "own_reading_of_title"]
    related_themes: Slugs
    sources: Sources


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


class Scale(Model):
    """The ends of a scale and its unit."""

    min: float
    max: float
    unit: Line


class Version(Model):
    """One version of the questionnaire."""

    as_of: PartialDate | None = None
    questions: Count
    areas: Count
    note: Text
    sources: Sources


class Area(Model):
    """What an index or a certification looks at."""

    table: ClassVar[str] = "self_check_area"
    id: Slug
    title: Text
    description: Text | None = None


class Composite(Model):
    """An area that sums up others of the same tool."""

    table: ClassVar[str] = "self_check_area"
    id: Slug
    title: Text
    areas: Slugs


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


class Tool(Original):
    """A self-check, certification or index."""

    table: ClassVar[str] = "self_check_tool"
    id: Slug
    title: Text
    kind: Literal["municipal_self_check", "municipal_certification", "city_index", "country_index"]
    country: CountryCode | None = None
    operators: list[Line]
    funders: list[Funder] = []
    inspired_by: Line | None = None
    summary: Text
    start: Year | None = None
    pilot: Pilot | None = None
    model_project: ModelProject | None = None
    status: Status | None = None
    still_usable: bool | None = None
    cost_for_municipality: Text | None = None
    duration: Text | None = None
    questions: Count | None = None
    questions_note: Text | None = None
    answer_scale: Line | None = None
    answer_scale_note: Text | None = None
    public_results: Text | None = None
    scale: Scale | None = None
    indicators: Count | None = None
    countries_compared: Count | None = None
    steps: list[Step] = []
    dimensions: list[Dimension] = []
    municipalities: list[Participation] = []
    versions: list[Version] = []
    areas: list[Area] = []
    areas_note: Line | None = None
    areas_sources: list[Source] = []
    composite: Composite | None = None
    city_counts: list[CityCount] = []
    participants_named: list[NamedParticipant] = []
    participants_sources: list[Source] = []
    published_values: list[CityValue] = []
    country_values: list[CountryValue] = []
    sources: Sources
