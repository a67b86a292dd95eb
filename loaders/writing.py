"""Rows into a SQLite file that is complete, checked and closed."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from loaders.counting import OWN_CITATIONS
from loaders.rows.tables import Tables

SCHEMA = Path(__file__).with_name("schema.sql")
_SEARCH_TABLES = ("practice_search", "practice_infix")


class BuildFailed(Exception):
    """The records are valid but the catalogue made of them is not: a fault of the loaders."""


def write(path: Path, filled: Tables, progress: Callable[[str], None]) -> Counter[str]:
    """Fill the file and return how many rows each table holds."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # A killed build leaves a draft that nobody reads: no journal has to survive it.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(SCHEMA.read_text(encoding="utf-8"))
        database = Database(connection)
        connection.execute("BEGIN")
        for table, rows in filled.items():
            progress(table)
            database.table(table).insert_all(rows)
        connection.execute("COMMIT")
        progress("indexes")
        _finish(connection)
        return _counts(connection)


def _finish(connection: sqlite3.Connection) -> None:
    if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise BuildFailed(f"rows that refer to nothing: {broken}")
    for table in _SEARCH_TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    connection.execute("ANALYZE")
    connection.execute("VACUUM")
    answer = connection.execute("PRAGMA integrity_check").fetchall()
    if answer != [("ok",)]:
        raise BuildFailed(f"SQLite finds the file damaged: {answer}")


def _counts(connection: sqlite3.Connection) -> Counter[str]:
    """Count the rows that the records account for, by table."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"
    ).fetchall()
    counts = Counter(
        {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for (name,) in tables
        }
    )
    own = "SELECT count(*) FROM citation WHERE record_type = ?"
    counts["citation"] -= connection.execute(own, (OWN_CITATIONS,)).fetchone()[0]
    return counts
