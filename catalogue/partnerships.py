"""Questions about partnerships: who is partnered with whom, how and since when."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.grouping import grouped
from catalogue.partnership_filter import PartnershipFilter
from catalogue.sources import Citation, citations_of
from catalogue.terms import known, sort_key

_LANGUAGE = """COALESCE(
    (SELECT language FROM partnership_text WHERE partnership_id = partnership.id AND language = ?),
    partnership.original_language)"""
NAME = f"""(SELECT name FROM partnership_text
    WHERE partnership_id = partnership.id AND language = {_LANGUAGE})"""
"""The name of a partnership in the language of a parameter, else in the original one."""

BY_NAME, OLDEST, NEWEST, LARGEST = ORDERS = ("name", "oldest", "newest", "members")
"""Orders of a list of partnerships."""
_SQL_ORDERS = {
    OLDEST: "since_year IS NULL, since_year, partnership.id",
    NEWEST: "since_year IS NULL, -since_year, partnership.id",
    LARGEST: "(SELECT -COUNT(*) FROM partnership_member WHERE partnership_id = partnership.id), 1",
}


@dataclass(frozen=True)
class Member:
    """A town in a partnership: its id and name."""

    id: str
    name: str


@dataclass(frozen=True)
class Statement:
    """A first year and the publishers whose sources name it, where sources disagree."""

    year: int
    publishers: tuple[str, ...]


@dataclass(frozen=True)
class Partnership:
    """A partnership; its name and note stand in ``language``.

    ``themes`` are labels, ``statements`` the first years that sources name where they differ.
    """

    id: str
    name: str
    note: str | None
    language: str
    kind: str
    since_year: int | None
    until_year: int | None
    members: tuple[Member, ...] = ()
    themes: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()


def partnership_ids(
    db: Catalogue, chosen: PartnershipFilter, order: str, language: str
) -> list[str]:
    """Return the partnerships that a filter leaves, in one of the :data:`ORDERS`."""
    condition = chosen.condition()
    if order in _SQL_ORDERS:
        sql = f"""SELECT partnership.id FROM partnership WHERE {condition.sql}
            ORDER BY {_SQL_ORDERS[order]}"""
        return [row[0] for row in db.execute(sql, condition.parameters)]
    names = db.execute(
        f"SELECT partnership.id, {NAME} FROM partnership WHERE {condition.sql}",
        (known(language), *condition.parameters),
    ).fetchall()
    return [id_ for id_, name in sorted(names, key=lambda row: (sort_key(row[1]), row[0]))]


def partnership_count(db: Catalogue, chosen: PartnershipFilter) -> int:
    """Return how many partnerships a filter leaves."""
    condition = chosen.condition()
    sql = f"SELECT COUNT(*) FROM partnership WHERE {condition.sql}"
    return int(db.execute(sql, condition.parameters).fetchone()[0])


def partnerships(db: Catalogue, ids: Sequence[str], language: str) -> list[Partnership]:
    """Return partnerships in the order of their ids; ids that do not exist are left out."""
    asked = json.dumps(list(ids))
    rows = db.execute(
        f"""SELECT partnership.id, name, note, partnership_text.language, kind, since_year,
            until_year
        FROM json_each(?) JOIN partnership ON partnership.id = value
        JOIN partnership_text ON partnership_text.partnership_id = partnership.id
            AND partnership_text.language = {_LANGUAGE}
        ORDER BY json_each.key""",
        (asked, known(language)),
    ).fetchall()
    parts = (
        _members(db, asked, language),
        _themes(db, asked, language),
        _statements(db, asked),
        citations_of(db, "partnership", ids, language),
    )
    return [Partnership(*row, *(found.get(row[0], ()) for found in parts)) for row in rows]


def _members(db: Catalogue, asked: str, language: str) -> dict[str, tuple[Member, ...]]:
    rows = db.execute(
        f"""SELECT partnership_id, municipality.id, name_{known(language)}
        FROM partnership_member JOIN municipality ON municipality.id = municipality_id
        WHERE partnership_id IN (SELECT value FROM json_each(?))
        ORDER BY partnership_id, position""",
        (asked,),
    )
    return grouped((partnership, Member(*member)) for partnership, *member in rows)


def _themes(db: Catalogue, asked: str, language: str) -> dict[str, tuple[str, ...]]:
    rows = db.execute(
        f"""SELECT partnership_id, label_{known(language)} FROM partnership_theme
        JOIN theme ON theme.id = theme_id
        WHERE partnership_id IN (SELECT value FROM json_each(?))
        ORDER BY partnership_id, theme.position""",
        (asked,),
    )
    return grouped(rows.fetchall())


def _statements(db: Catalogue, asked: str) -> dict[str, tuple[Statement, ...]]:
    rows = db.execute(
        """SELECT DISTINCT partnership_id, year, publisher FROM partnership_since_statement
        JOIN source ON source.id = source_id
        WHERE partnership_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2, source_id""",
        (asked,),
    )
    by_year = grouped(((partnership, year), publisher) for partnership, year, publisher in rows)
    return grouped(
        (partnership, Statement(year, publishers))
        for (partnership, year), publishers in by_year.items()
    )


def first_years(db: Catalogue) -> tuple[int, int] | None:
    """Return the earliest and the latest first year of a partnership; None if none is known."""
    first, last = db.execute("SELECT MIN(since_year), MAX(since_year) FROM partnership").fetchone()
    return None if first is None else (first, last)
