"""What a catalogue holds, and how well it is supported."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

_TOP = 10

_KINDS = {
    "practice": "SELECT count(*) FROM practice",
    "municipality": "SELECT count(*) FROM municipality",
    "municipality with practices": "SELECT count(DISTINCT municipality_id) FROM practice",
    "organisation": "SELECT count(*) FROM organisation",
    "partnership": "SELECT count(*) FROM partnership",
    "event": "SELECT count(*) FROM event",
    "population figure": "SELECT count(*) FROM population",
    "instrument": "SELECT count(*) FROM instrument",
    "instrument holder": "SELECT count(*) FROM instrument_holder",
    "structure": "SELECT count(*) FROM structure",
    "self-check tool": "SELECT count(*) FROM self_check_tool",
    "source": "SELECT count(*) FROM source",
    "citation": "SELECT count(*) FROM citation",
}
_TRANSLATED = (
    "practice",
    "partnership",
    "event",
    "instrument",
    "instrument_context",
    "structure",
    "self_check_tool",
)
_YEARS = {
    "practices": "SELECT min(start_year), max(coalesce(end_year, start_year)) FROM practice",
    "partnerships": "SELECT min(since_year), max(coalesce(until_year, since_year))"
    " FROM partnership",
    "events": "SELECT min(substr(start_date, 1, 4)), max(substr(start_date, 1, 4)) FROM event",
    "population": "SELECT min(year), max(year) FROM population",
    "sources": "SELECT min(substr(published, 1, 4)), max(substr(published, 1, 4)) FROM source",
}
_PUBLISHERS = """
    SELECT publisher, count(*) FROM source GROUP BY publisher ORDER BY count(*) DESC, publisher
    LIMIT ?
"""
_AGES = """
    SELECT coalesce(substr(published, 1, 4), 'undated'), count(*) FROM source
    GROUP BY 1 ORDER BY 1
"""
_SINGLE = """
    SELECT record_type || ' ' || record_id FROM citation WHERE record_type <> 'municipality'
    GROUP BY record_type, record_id HAVING count(DISTINCT source_id) = 1
    ORDER BY record_type, record_id
"""


def report(catalogue: Path) -> str:
    """Return the report on a catalogue as text."""
    # Nobody writes into a catalogue that is in use, so no lock need be waited for.
    address = f"{catalogue.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        parts = [
            _head(connection),
            _table("Records", _counted(connection)),
            _table("Texts by language", _languages(connection)),
            _table("Years", _years(connection)),
            _listed("Records without a translation", _untranslated(connection)),
            _table(
                f"Sources by publisher (first {_TOP})", connection.execute(_PUBLISHERS, (_TOP,))
            ),
            _table("Sources by year of publication", connection.execute(_AGES)),
            _listed(
                "Records that cite one source only", [row[0] for row in connection.execute(_SINGLE)]
            ),
        ]
    return "\n\n".join(parts)


def _head(connection: sqlite3.Connection) -> str:
    info = dict(connection.execute("SELECT key, value FROM catalogue_info"))
    version, built, checked = (
        info.get(key, "unknown") for key in ("version", "built_at", "records_checked_on")
    )
    return f"Catalogue {version}, built {built}, records checked on {checked}"


def _counted(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    for name, query in _KINDS.items():
        yield name, connection.execute(query).fetchone()[0]


def _languages(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    for table in _TRANSLATED:
        query = f"SELECT language, count(*) FROM {table}_text GROUP BY language ORDER BY language"
        for language, number in connection.execute(query):
            yield f"{table} {language}", number


def _years(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for name, query in _YEARS.items():
        first, last = connection.execute(query).fetchone()
        yield name, f"{first}-{last}" if first else "none"


def _untranslated(connection: sqlite3.Connection) -> list[str]:
    return [
        f"{table} {identity} ({languages} only)"
        for table in _TRANSLATED
        for identity, languages in connection.execute(
            f"SELECT {table}_id, group_concat(language, ', ') FROM {table}_text"
            f" GROUP BY {table}_id HAVING count(*) < 3 ORDER BY {table}_id"
        )
    ]


def _table(title: str, rows: Iterator[tuple[str, object]] | sqlite3.Cursor) -> str:
    lines = [(str(name), str(value)) for name, value in rows]
    width = max((len(name) for name, _ in lines), default=0)
    return "\n".join([title, *(f"  {name:<{width}}  {value:>9}" for name, value in lines)])


def _listed(title: str, names: list[str]) -> str:
    return "\n".join([f"{title}: {len(names)}", *(f"  {name}" for name in names)])
