"""Who is responsible for what in each country."""

from typing import Annotated, ClassVar, Literal

from loaders.records.fields import (
    CountryCode,
    Day,
    Line,
    Model,
    Original,
    Slug,
    Slugs,
    Sources,
    Text,
    must,
)


class StructureSet(Model):
    """When and why the collection was compiled, and how to read it."""

    table: ClassVar[str] = "record_set"
    accessed: Day
    context: Text
    confidence: Text

    @property
    def id(self) -> str:
        return "structure"


class Structure(Original):
    """Who is responsible for one policy field in one country."""

    table: ClassVar[str] = "structure"
    id: Slug
    country: CountryCode
    field: Slug
    lead_level: Slug
    levels: Annotated[Slugs, must(bool, "at least one level")]
    main_body: Line
    law: Line | None = None
    confidence: Literal["high", "medium"]
    description: Text
    sources: Sources
