"""Build the catalogue: read, validate, write a draft, put it in place."""

from dataclasses import dataclass
from pathlib import Path

from loaders.collection import Collection
from loaders.draft import draft
from loaders.loading import Progress, load, quietly
from loaders.problems import RecordsInvalid
from loaders.rows import (
    contexts,
    events,
    info,
    instruments,
    partnerships,
    places,
    practices,
    search,
    self_checks,
    sources,
    structures,
    vocabularies,
)
from loaders.rows.tables import Tables, tables
from loaders.writing import BuildFailed, write

__all__ = ["BuildFailed", "BuildReport", "RecordsInvalid", "build"]


@dataclass(frozen=True)
class Tally:
    """How many pieces of one table the files hold, and how many the catalogue has."""

    table: str
    came_in: int
    came_out: int


@dataclass(frozen=True)
class BuildReport:
    """What a build made of the records."""

    version: str
    tallies: list[Tally]

    @property
    def differences(self) -> list[Tally]:
        """The tables that hold more or less than came in; none after a good build."""
        return [tally for tally in self.tallies if tally.came_in != tally.came_out]


def build(records: Path, catalogue: Path, progress: Progress = quietly) -> BuildReport:
    """Build the catalogue from the records and return what came in and out.

    Raises :class:`RecordsInvalid` when the records have faults; the old catalogue then stays.
    """
    collection = load(records, progress)
    with draft(catalogue) as path:
        counts = write(path, all_rows(collection), progress)
        report = BuildReport(
            collection.version,
            [
                Tally(table, number, counts[table])
                for table, number in sorted(collection.came_in.items())
            ],
        )
        if report.differences:
            raise BuildFailed(f"not everything came out: {report.differences}")
    return report


def all_rows(collection: Collection) -> Tables:
    """Return every row of the catalogue by table."""
    filled = tables()
    parts = [
        module.rows(collection)
        for module in (
            vocabularies,
            places,
            practices,
            partnerships,
            events,
            instruments,
            contexts,
            structures,
            self_checks,
            sources,
        )
    ]
    parts.append(search.rows(collection, parts[0]))
    for part in parts:
        for table, rows in part.items():
            filled[table] += rows
    filled |= info.rows(collection, filled)
    return filled
