"""Meetings at which municipalities exchanged what they do."""

from typing import ClassVar, Literal

from loaders.records.fields import Line, Model, Original, PartialDate, Slug, Slugs, Sources, Text

Format = Literal[
    "dialogue",
    "discussion",
    "exchange",
    "lecture",
    "meal",
    "panel",
    "performance",
    "plenary",
    "presentation",
    "site-visit",
    "working-group",
    "workshop",
]


class AgendaItem(Model):
    """One part of a meeting."""

    order: int
    title: Text
    format: Format
    theme: Slug


class Event(Original):
    """A meeting: when, where, who, about what and with which outcomes."""

    table: ClassVar[str] = "event"
    id: Slug
    title: Text
    kind: Literal["conference", "partner-meeting", "assembly", "council-of-ministers", "workshop"]
    start: PartialDate | None = None
    end: PartialDate | None = None
    place: Slug | None = None
    host: Line
    participants: Slugs
    themes: Slugs
    agenda: list[AgendaItem]
    outcomes: list[Text]
    note: Text | None = None
    sources: Sources
