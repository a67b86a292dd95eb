"""Which file below the records holds what."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from loaders.problems import Problem, suggestion
from loaders.records.events import Event
from loaders.records.fields import Model
from loaders.records.instruments import Instrument, InstrumentSet, RelatedBody, Report
from loaders.records.partnerships import Partnership
from loaders.records.places import Municipality, Population
from loaders.records.practices import Practice
from loaders.records.self_checks import SelfCheckSet, Tool
from loaders.records.structures import Structure, StructureSet
from loaders.records.taxonomy import (
    InstrumentStatus,
    PracticeKind,
    SizeClass,
    StructureCountry,
    StructureField,
    StructureLevel,
    TargetGroup,
    Theme,
)


@dataclass(frozen=True)
class Section:
    """The records of one model under one name of a file: one, a list, or a mapping by id."""

    model: type[Model]
    shape: Literal["one", "list", "mapping"]


FOLDERS: dict[str, type[Model]] = {
    "municipalities": Municipality,
    "practices": Practice,
    "partnerships": Partnership,
    "population": Population,
    "events": Event,
}
"""Every YAML file below one of these folders is a list of such records."""

FILES: dict[str, dict[str, Section]] = {
    "taxonomy.yaml": {
        "themes": Section(Theme, "mapping"),
        "target_groups": Section(TargetGroup, "mapping"),
        "kinds": Section(PracticeKind, "mapping"),
        "size_classes": Section(SizeClass, "mapping"),
    },
    "instruments.yaml": {
        "meta": Section(InstrumentSet, "one"),
        "status_values": Section(InstrumentStatus, "mapping"),
        "report": Section(Report, "one"),
        "related_bodies": Section(RelatedBody, "list"),
        "instruments": Section(Instrument, "list"),
    },
    "structures.yaml": {
        "meta": Section(StructureSet, "one"),
        "fields": Section(StructureField, "list"),
        "levels": Section(StructureLevel, "list"),
        "countries": Section(StructureCountry, "list"),
        "records": Section(Structure, "list"),
    },
    "self_checks.yaml": {
        "meta": Section(SelfCheckSet, "one"),
        "tools": Section(Tool, "list"),
    },
}
"""These files stand at the top, each with these names."""


def tables_of(file: str) -> set[str]:
    """Return the tables that a file of records fills."""
    if file in FILES:
        return {section.model.table for section in FILES[file].values()}
    return {FOLDERS[file.split("/", maxsplit=1)[0]].table}


def record_files(records: Path) -> tuple[list[Path], list[Problem]]:
    """Return the files of records in a stable order, and files that belong nowhere."""
    found = sorted(path for path in records.rglob("*") if path.is_file() and not _ignored(path))
    names = {path.relative_to(records).as_posix(): path for path in found}
    problems = [_stray(name) for name in names if not _belongs(name)]
    problems += [
        Problem(name, None, None, None, "no such file", "a file of records with this name")
        for name in FILES
        if name not in names
    ]
    return [path for name, path in names.items() if _belongs(name)], problems


def _ignored(path: Path) -> bool:
    return path.name.startswith(".") or path.name == "README.md"


def _belongs(name: str) -> bool:
    path = PurePosixPath(name)
    return name in FILES or (path.suffix == ".yaml" and path.parts[0] in FOLDERS)


def _stray(name: str) -> Problem:
    places = [*FILES, *(f"{folder}/*.yaml" for folder in FOLDERS)]
    allowed = f"files named {', '.join(places)}{suggestion(name, FILES)}"
    return Problem(name, None, None, None, "a file that nothing reads", allowed)
