"""Opening the catalogue: read-only by construction, afresh for every question and answer.

A rebuilt catalogue replaces the file, so whoever opens it again sees the new one; an open
connection keeps reading the old one to its end. Opening costs about 0.2 ms.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from catalogue.errors import CatalogueDamaged, CatalogueMissing, CatalogueOutdated

Catalogue = Database
SCHEMA_VERSION = "4"
"""The schema this code reads; the loaders write it into ``catalogue_info``."""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}


@contextmanager
def open_catalogue(path: Path) -> Iterator[Catalogue]:
    """Open the catalogue at ``path`` for reading; close it afterwards.

    Raises :class:`CatalogueMissing`, :class:`CatalogueDamaged` or :class:`CatalogueOutdated`.
    """
    if not path.is_file():
        raise CatalogueMissing(path.name)
    with closing(_connect(path)) as connection:
        db = Database(connection)
        try:
            _check_schema(db)
        except sqlite3.DatabaseError as error:
            raise CatalogueDamaged(str(error)) from error
        try:
            yield db
        except sqlite3.DatabaseError as error:
            # A wrong question is our own bug and must not be blamed on the file.
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
                raise
            raise CatalogueDamaged(str(error)) from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.execute("PRAGMA query_only = on")
    return connection


def _check_schema(db: Catalogue) -> None:
    found = db.execute("SELECT value FROM catalogue_info WHERE key = 'schema_version'").fetchone()
    if found is None or found[0] != SCHEMA_VERSION:
        raise CatalogueOutdated(f"schema {found and found[0]}, expected {SCHEMA_VERSION}")
