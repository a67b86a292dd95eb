"""The records as a whole: every entry that is valid by itself, and all ids that are named."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from loaders.geonames import Gazetteer
from loaders.problems import Problem
from loaders.reading import Document, Location
from loaders.records.fields import Model

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Entry(Generic[M]):
    """One valid record, its id and where it stands."""

    id: str
    record: M
    document: Document
    location: Location

    def problem(self, place: Location, found: str, allowed: str) -> Problem:
        """Return a problem with a field of this record."""
        line = self.document.line((*self.location, *place))
        field_name = ".".join(str(part) for part in place) or None
        return Problem(self.document.file, line, self.id, field_name, found, allowed)


@dataclass
class Collection:
    """All records of a folder."""

    entries: list[Entry[Model]] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The ids by table, those of invalid records too, so that one fault is reported once."""
    incomplete: set[str] = field(default_factory=set)
    """The tables whose ids are not all known because a file or section could not be read."""
    came_in: Counter[str] = field(default_factory=Counter)
    """How many pieces the files hold, by table, counted before anything interprets them."""
    gazetteer: Gazetteer = field(default_factory=lambda: Gazetteer({}, {}))
    """What GeoNames knows of the municipalities."""
    version: str = ""
    """The hash of all files."""

    def of(self, model: type[M]) -> list[Entry[M]]:
        """Return the entries of one model, in the order of the files."""
        return [entry for entry in self.entries if isinstance(entry.record, model)]  # type: ignore[misc]
