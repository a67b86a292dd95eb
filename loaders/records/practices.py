"""Practices: what a municipality does for integration."""

from typing import Annotated, ClassVar

from loaders.records.fields import Line, Original, Slug, Slugs, Sources, Status, Text, Year, must


class Practice(Original):
    """What one municipality does, for whom, since when, and how we know."""

    table: ClassVar[str] = "practice"
    id: Slug
    municipality: Slug
    kind: Slug
    status: Status
    start: Year | None = None
    end: Year | None = None
    themes: Annotated[Slugs, must(bool, "at least one theme")]
    target_groups: Annotated[Slugs, must(bool, "at least one target group")]
    title: Text
    summary: Text
    outcome: Text | None = None
    organisations: Annotated[
        list[Line], must(lambda names: len(set(names)) == len(names), "each organisation once")
    ]
    sources: Sources
