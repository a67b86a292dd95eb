"""Questions about partnerships: who is partnered with whom, how and since when."""

from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.grouping import grouped
from catalogue.terms import known

# Joins the text in the reader's language, else in the original one.
TEXT = """JOIN partnership_text ON partnership_text.partnership_id = partnership.id
    AND partnership_text.language = COALESCE(
        (SELECT language FROM partnership_text
         WHERE partnership_id = partnership.id AND language = :language),
        partnership.original_language)"""


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
        f"""SELECT partnership.id, name, kind, since_year, until_year FROM partnership {TEXT}
        ORDER BY kind <> 'network', kind, name""",
        {"language": known(language)},
    ).fetchall()
    members = grouped(
        db.execute(
            f"""SELECT partnership_id, name_{language} FROM partnership_member
            JOIN municipality ON municipality.id = municipality_id
            ORDER BY partnership_id, position"""
        )
    )
    years = grouped(
        db.execute(
            "SELECT DISTINCT partnership_id, year FROM partnership_since_statement ORDER BY 1, 2"
        )
    )
    return [Partnership(*(*row, members.get(row[0], ()), years.get(row[0], ()))) for row in rows]
