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
    Year,
)
from loaders.records.self_check_results import (
    CityCount,
    CityValue,
    CountryValue,
    NamedParticipant,
    Participation,
    Version,
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


class Scale(Model):
    """The ends of a scale and its unit."""

    min: float
    max: float
    unit: Line


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


class Tool(Original):
    """A self-check, certification or index."""

    table: ClassVar[str] = "self_check_tool"
    id: Slug
    title: Text
    kind: Literal["municipal_self_check", "municipal_certification", "city_index", "country_index"]
    country: CountryCode | None = None
    operators: list[Line]
    funders: list[Funder] = Field(default=[])
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
    steps: list[Step] = Field(default=[])
    dimensions: list[Dimension] = Field(default=[])
    municipalities: list[Participation] = Field(default=[])
    versions: list[Version] = Field(default=[])
    areas: list[Area] = Field(default=[])
    areas_note: Line | None = None
    areas_sources: list[Source] = Field(default=[])
    composite: Composite | None = None
    city_counts: list[CityCount] = Field(default=[])
    participants_named: list[NamedParticipant] = Field(default=[])
    participants_sources: list[Source] = Field(default=[])
    published_values: list[CityValue] = Field(default=[])
    country_values: list[CountryValue] = Field(default=[])
    sources: Sources
