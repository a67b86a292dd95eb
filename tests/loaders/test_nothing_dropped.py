"""Every value that stands in a record is found in the catalogue."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from loaders.layout import record_files
from loaders.reading import Document, Location, read
from tests.conftest import ROOT

# Where a value is kept in another form: the file and the name, and why.
EXCEPTIONS = {
    ("self_checks.yaml", "id"): "parts of a tool have the id tool/part in the catalogue",
    ("self_checks.yaml", "areas"): "names parts of the same tool, which have the id tool/part",
}


def test_every_value_of_the_fixture_is_in_its_catalogue(catalogue_path: Path) -> None:
    assert missing(ROOT / "tests" / "records", catalogue_path) == []


@pytest.mark.data
def test_every_value_of_the_records_is_in_the_catalogue(real_catalogue_path: Path) -> None:
    assert missing(ROOT / "data" / "records", real_catalogue_path) == []


def missing(records: Path, catalogue: Path) -> list[str]:
    """Return what the records say and the catalogue does not, with its place."""
    held = values_of(catalogue)
    parts = {value.split("/")[-1] for value in held if isinstance(value, str)}
    return [
        f"{document.file}:{document.line(location)} {value!r}"
        for document in documents(records)
        for location, value in scalars(document.data, ())
        if key(value) not in held and not (excepted(document, location) and value in parts)
    ]


def excepted(document: Document, location: Location) -> bool:
    names = [part for part in location if isinstance(part, str)]
    return (document.file, names[-1]) in EXCEPTIONS


def documents(records: Path) -> Iterator[Document]:
    for path in record_files(records)[0]:
        document, _ = read(path, records)
        assert document is not None
        yield document


def scalars(value: Any, location: Location) -> Iterator[tuple[Location, Any]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from scalars(inner, (*location, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from scalars(inner, (*location, number))
    elif value is not None:
        yield location, value


def key(value: Any) -> str | float:
    """Return numbers as numbers, so that true is 1 and 20000 is 20000.0."""
    return value if isinstance(value, str) else float(value)


def values_of(catalogue: Path) -> set[str | float]:
    with closing(sqlite3.connect(f"{catalogue.as_uri()}?mode=ro", uri=True)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE '%STRICT%' AND name <> 'catalogue_info'"
        ).fetchall()
        return {
            key(value)
            for (table,) in tables
            for row in connection.execute(f"SELECT * FROM {table}")
            for value in row
            if value is not None
        }
