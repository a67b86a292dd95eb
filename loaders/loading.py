"""From a folder of records to a collection that is valid as a whole."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from loaders import checks
from loaders.collection import Collection
from loaders.counting import came_in
from loaders.geonames import Gazetteer, gazetteer
from loaders.layout import FILES, record_files, tables_of
from loaders.problems import Problem, RecordsInvalid
from loaders.reading import read
from loaders.records.places import Municipality
from loaders.validating import validate

Progress = Callable[[str], None]


def quietly(_: str) -> None:
    """Report no progress."""


def load(records: Path, progress: Progress = quietly) -> Collection:
    """Return all records; raise :class:`RecordsInvalid` with every problem they have."""
    if not records.is_dir():
        missing = Problem(str(records), None, None, None, "no such folder", "a folder of records")
        raise RecordsInvalid([missing])
    files, problems = record_files(records)
    collection = Collection(version=version(records, files))
    for name in FILES:
        if records / name not in files:
            collection.incomplete |= tables_of(name)
    for path in files:
        progress(path.relative_to(records).as_posix())
        document, faults = read(path, records)
        problems += faults
        if document is None:
            collection.incomplete |= tables_of(path.relative_to(records).as_posix())
        else:
            problems += validate(document, collection)
            collection.came_in += came_in(document)
    progress("checks")
    collection.gazetteer = _gazetteer(collection)
    problems += checks.problems(collection)
    if problems:
        raise RecordsInvalid(problems)
    return collection


def _gazetteer(collection: Collection) -> Gazetteer:
    towns = [entry.record for entry in collection.of(Municipality)]
    ids = {town.geonames_id for town in towns if town.geonames_id is not None}
    points = {(town.country, town.lat, town.lon) for town in towns if town.geonames_id is None}
    return gazetteer(frozenset(ids), frozenset(points))


def version(records: Path, files: list[Path]) -> str:
    """Return the hash of the files' names and contents: the same records, the same version."""
    digest = hashlib.sha256()
    for path in files:
        content = path.read_bytes()
        name = path.relative_to(records).as_posix()
        # A name may hold bytes that are no text.
        digest.update(f"{name}\0{len(content)}\0".encode(errors="surrogateescape"))
        digest.update(content)
    return digest.hexdigest()[:12]
