"""Practices: what a municipality does for integration."""

from typing import Annotated, ClassVar

from loaders.records.fields import (
    Line,
    Number,
    Original,
    Slug,
    Slugs,
    Sources,
    Status,
    Text,
    Year,
    must,
)


class Practice(Original):
    """What one municipality does, for whom, since when, and how we know.

    ``number`` counts the practices of the municipality; with its id it is the short id by which
    links and people name the practice, so it never changes and is never given to another one.
    """

    table: ClassVar[str] = "practice"
    id: Slug
    municipality: Slug
    number: Number
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

    @property
    def short_id(self) -> str:
        """The short id, such as ``merzig-3``."""
        return f"{self.municipality}-{self.number}"
