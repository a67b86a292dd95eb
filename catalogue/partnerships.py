"""Questions about partnerships: who is partnered with whom, how and since when."""

from dataclasses import dataclass
from typing import Any

from catalogue.connection import Catalogue
from catalogue.terms import known


@dataclass(frozen=True)
class Partnership:
    """A partnership; ``stated_years`` are the first years that sources name if they differ."""

    id: str
    name: str
    kind: str
    since_year: int | None
    until_year: int | None
    members: tuple[str, ...]
    stated_years: tuple[int, ...]


def partnerships(db: Catalogue, language: str) -> list[Partnership]:
    """Return all partnerships: networks first, then by kind and name."""
    rows = db.execute(
        """SELECT partnership.id, name, kind, since_year, until_year FROM partnership
        JOIN partnership_text ON partnership_id = partnership.id
            AND language = COALESCE(
                (SELECT language FROM partnership_text
                 WHERE partnership_id = partnership.id AND language = ?), original_language)
        ORDER BY kind <> 'network', kind, name""",
        (known(language),),
    ).fetchall()
    members = _grouped(
        db,
        f"""SELECT partnership_id, name_{language} FROM partnership_member
        JOIN municipality ON municipality.id = municipality_id ORDER BY partnership_id, position""",
    )
    years = _grouped(
        db, "SELECT DISTINCT partnership_id, year FROM partnership_since_statement ORDER BY 1, 2"
    )
    return [
        Partnership(*(*row, tuple(members.get(row[0], ())), tuple(years.get(row[0], ()))))
        for row in rows
    ]


def _grouped(db: Catalogue, sql: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for key, value in db.execute(sql):
        found.setdefault(key, []).append(value)
    return found
