"""Vocabularies: what a record may name."""

from typing import ClassVar

from loaders.records.fields import Count, Labels, Line, Model, Slug


class Theme(Labels):
    """What a practice is about."""

    table: ClassVar[str] = "theme"


class TargetGroup(Labels):
    """Whom a practice is for."""

    table: ClassVar[str] = "target_group"


class PracticeKind(Labels):
    """What sort of thing a practice is."""

    table: ClassVar[str] = "practice_kind"


class InstrumentStatus(Labels):
    """What became of an instrument."""

    table: ClassVar[str] = "instrument_status"


class SizeClass(Labels):
    """Municipalities of a similar number of inhabitants; the maximum is exclusive."""

    table: ClassVar[str] = "size_class"
    minimum: Count
    maximum: Count | None = None


class Titled(Model):
    """An entry of a vocabulary that is written as a list."""

    id: Slug
    title: Labels


class StructureField(Titled):
    """A policy field of the comparison of countries."""

    table: ClassVar[str] = "structure_field"


class StructureLevel(Titled):
    """A level of government."""

    table: ClassVar[str] = "structure_level"


class StructureCountry(Model):
    """A country of the comparison."""

    table: ClassVar[str] = "structure_country"
    id: Line
    title: Labels
