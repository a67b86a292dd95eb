"""Opening the catalogue: read-only by construction, afresh for every question and answer.

A rebuilt catalogue replaces the file, so whoever opens it again sees the new one; an open
connection keeps reading the old one to its end.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from sqlite_utils import Database

from catalogue.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueMissing,
    CatalogueOutdated,
    CatalogueUnreadable,
)

SCHEMA_VERSION = "5"
"""The schema this code reads; the loaders write it into ``catalogue_info``."""


class Catalogue(Database):
    """An open catalogue; ``version`` says of which records it was built."""

    version: str = ""


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

_File = tuple[str, int, int]
"""A file by its path, inode and time of change in nanoseconds."""
_MOST_IDLE = 8
"""Open catalogues that are kept; each is a descriptor."""
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
    _file(path)
    with closing(_opened(path)) as db, _faults_named():
        yield db


@contextmanager
def borrowed_catalogue(path: Path) -> Iterator[Catalogue]:
    """Lend an open catalogue to one reader at a time, as long as the file is the same.

    To open it and read its schema takes longer than most questions. A catalogue that a build put in
    place is another file, which is opened; one in which something failed is not lent again. Raises
    the same errors as :func:`open_catalogue`.
    """
    file = _file(path)
    db = _shelf.take(file) or _opened(path)
    try:
        with _faults_named():
            yield db
    except BaseException:
        db.close()
        raise
    _shelf.put(file, db)


class _Shelf:
    """Open catalogues of one file that nobody is reading."""

    def __init__(self) -> None:
        self._file: _File | None = None
        self._idle: list[Catalogue] = []
        self._lock = Lock()

    def take(self, file: _File) -> Catalogue | None:
        """Return one of this file, or None; those of another file are closed."""
        with self._lock:
            if file != self._file:
                self._close_all()
                self._file = file
            return self._idle.pop() if self._idle else None

    def put(self, file: _File, db: Catalogue) -> None:
        """Keep one for the next reader, if it is of the file of now and there are few."""
        with self._lock:
            if file == self._file and len(self._idle) < _MOST_IDLE:
                self._idle.append(db)
                return
        db.close()

    def _close_all(self) -> None:
        for db in self._idle:
            db.close()
        self._idle.clear()


_shelf = _Shelf()


def _opened(path: Path) -> Catalogue:
    db = Catalogue(_connect(path))
    try:
        db.version = _checked_version(db)
    except sqlite3.Error as error:
        db.close()
        raise _named(error) or CatalogueDamaged(str(error)) from error
    except CatalogueError:
        db.close()
        raise
    return db


@contextmanager
def _faults_named() -> Iterator[None]:
    """Say what an error of SQLite says of the file.

    A wrong question is our own bug and must not be blamed on the file.
    """
    try:
        yield
    except sqlite3.Error as error:
        if named := _named(error):
            raise named from error
        raise


def _file(path: Path) -> _File:
    """Return what tells this file from one that a build puts in its place."""
    if not _is_there(path):
        raise CatalogueMissing(path.name)
    try:
        stat = path.stat()
    except OSError as error:
        raise CatalogueUnreadable(str(error)) from error
    return str(path.absolute()), stat.st_ino, stat.st_mtime_ns


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
        # One reader at a time has it, but each run of a page is another thread.
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise CatalogueUnreadable(str(error)) from error
    connection.execute("PRAGMA query_only = on")
    return connection


def _checked_version(db: Catalogue) -> str:
    """Return the version of a catalogue with the schema that this code reads."""
    info = dict(db.execute("SELECT key, value FROM catalogue_info").fetchall())
    # Every schema has these two.
    if not {"schema_version", "version"} <= info.keys():
        raise CatalogueDamaged("catalogue_info does not name the version")
    if info["schema_version"] != SCHEMA_VERSION:
        raise CatalogueOutdated(f"schema {info['schema_version']}, expected {SCHEMA_VERSION}")
    return str(info["version"])


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
