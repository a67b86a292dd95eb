"""Opening the catalogue: read-only by construction, afresh for every question and answer.

A rebuilt catalogue replaces the file, so whoever opens it again sees the new one; an open
connection keeps reading the old one to its end. Opening costs about 0.2 ms.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from catalogue.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueMissing,
    CatalogueOutdated,
    CatalogueUnreadable,
)

Catalogue = Database
SCHEMA_VERSION = "5"
"""The schema this code reads; the loaders write it into ``catalogue_info``."""
TABLES = (
    "catalogue_info",
    "citation",
    "citation_text",
    "country",
    "municipality",
    "network_place",
    "organisation",
    "partnership",
    "partnership_member",
    "partnership_since_statement",
    "partnership_text",
    "partnership_theme",
    "population",
    "practice",
    "practice_code",
    "practice_code_value",
    "practice_infix",
    "practice_kind",
    "practice_organisation",
    "practice_search",
    "practice_search_word",
    "practice_target_group",
    "practice_text",
    "practice_theme",
    "size_class",
    "source",
    "target_group",
    "theme",
)
"""The tables of that schema that this code asks, those of the search among them."""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNREADABLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_PERM,
}
_GONE = re.compile(r"(?:no such table: (?:main\.)?|vtable constructor failed: )(\w+)")
_MANGLED = "Could not decode to UTF-8"


@contextmanager
def open_catalogue(path: Path) -> Iterator[Catalogue]:
    """Open the catalogue at ``path`` for reading; close it afterwards.

    Raises a :class:`CatalogueError`: it is missing, unreadable, damaged or outdated.
    """
    if not _is_there(path):
        raise CatalogueMissing(path.name)
    with closing(_connect(path)) as connection:
        db = Database(connection)
        try:
            _check_info(db)
        except sqlite3.Error as error:
            raise _named(error) or CatalogueDamaged(str(error)) from error
        try:
            yield db
        except sqlite3.Error as error:
            # A wrong question is our own bug and must not be blamed on the file.
            if named := _named(error):
                raise named from error
            raise


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:  # a closed folder, a name that is too long
        raise CatalogueUnreadable(str(error)) from error


def _connect(path: Path) -> sqlite3.Connection:
    # A build never writes into the file that is in use, it puts another in its place. So nobody
    # changes what is open here ("immutable"), and no lock that somebody holds on the file, a
    # backup for example, can keep a reader waiting.
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True)
    except sqlite3.Error as error:
        raise CatalogueUnreadable(str(error)) from error
    connection.execute("PRAGMA query_only = on")
    return connection


def _check_info(db: Catalogue) -> None:
    info = dict(db.execute("SELECT key, value FROM catalogue_info").fetchall())
    # Every schema has these two.
    if not {"schema_version", "version"} <= info.keys():
        raise CatalogueDamaged("catalogue_info does not name the version")
    if info["schema_version"] != SCHEMA_VERSION:
        raise CatalogueOutdated(f"schema {info['schema_version']}, expected {SCHEMA_VERSION}")


def _named(error: sqlite3.Error) -> CatalogueError | None:
    """Return what an error of SQLite says of the file; nothing if it says something of us."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    gone = _GONE.match(str(error))
    if code in _DAMAGE or (gone and _is_ours(gone[1])) or str(error).startswith(_MANGLED):
        return CatalogueDamaged(str(error))
    return CatalogueUnreadable(str(error)) if code in _UNREADABLE else None


def _is_ours(table: str) -> bool:
    """Say whether the schema has a table; the search keeps its words in tables of its own."""
    return table in TABLES or table.startswith(("practice_search_", "practice_infix_"))
