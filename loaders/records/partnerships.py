"""Partnerships between municipalities."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from loaders.records.fields import Model, Original, Slug, Slugs, Sources, Text, Url, Year, must


class SinceStatement(Model):
    """A first year, and the sources of the same record that name it."""

    year: Year
    urls: Annotated[list[Url], must(bool, "at least one address of the record's sources")]


class Partnership(Original):
    """A twinning, network, friendship or cooperation and its members."""

    table: ClassVar[str] = "partnership"
    id: Slug
    kind: Literal["twinning", "network", "friendship", "cooperation"]
    name: Text
    members: Annotated[Slugs, must(lambda ids: len(ids) > 1, "two members or more")]
    since: Year | None = None
    since_statements: list[SinceStatement] = Field(default=[])
    until: Year | None = None
    topics: Slugs
    note: Text | None = None
    sources: Sources
