"""Questions about practices: which ones, in what order, and what a list shows of them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from catalogue.connection import Catalogue
from catalogue.facets import restriction
from catalogue.filters import Condition, PracticeFilter
from catalogue.grouping import grouped
from catalogue.search import question
from catalogue.terms import known

RELEVANCE = "relevance"
SORTS = (RELEVANCE, "town", "newest", "added")
"""Orders of a list: best answer to the words, town by name, newest start, newest entry."""
_PLACES = {RELEVANCE: "town", "town": "town", "newest": "newest", "added": "added"}
"""The columns ``by_…`` that hold the places; what answers equally well is sorted by town."""

# Joins the text in the reader's language, else in the original one.
TEXT = """JOIN practice_text ON practice_text.practice_id = practice.id
    AND practice_text.language = COALESCE(
        (SELECT language FROM practice_text
         WHERE practice_id = practice.id AND language = :language),
        practice.original_language)"""


@dataclass(frozen=True)
class Card:
    """What a list shows of a practice. ``language`` is the one its text is written in."""

    id: str
    short_id: str
    language: str
    title: str
    summary: str
    municipality_id: str
    municipality: str
    country_id: str
    kind: str
    status: str
    start_year: int | None
    end_year: int | None
    themes: tuple[str, ...]
    target_groups: tuple[str, ...]


def practice_ids(
    db: Catalogue,
    chosen: PracticeFilter,
    sort: str,
    language: str,
    *,
    limit: int | None = None,
    offset: int = 0,
) -> list[str]:
    """Return the ids of the practices that a filter leaves, in one of the :data:`SORTS`.

    With a ``limit`` at most so many of them, after the first ``offset``.
    """
    condition, order = restriction(db, chosen), _order(db, chosen, sort, language)
    rows = db.execute(
        f"""{order.scores.sql} SELECT practice.id FROM practice {order.join}
        WHERE {condition.sql} ORDER BY {order.keys} LIMIT ? OFFSET ?""",
        (
            *order.scores.parameters,
            *condition.parameters,
            -1 if limit is None else limit,
            offset,
        ),
    )
    return [id_ for (id_,) in rows]


def practice_place(
    db: Catalogue, practice_id: str, chosen: PracticeFilter, sort: str, language: str
) -> int:
    """Return where a practice stands in the list of a filter, from 1; 0 if it is not in it."""
    condition, order = restriction(db, chosen), _order(db, chosen, sort, language)
    listed = f"FROM practice {order.join} WHERE {condition.sql}"
    rows = db.execute(
        f"""{order.scores.sql} SELECT COUNT(*) {listed}
        AND ({order.keys}) <= (SELECT {order.keys} {listed} AND practice.id = ?)""",
        (*order.scores.parameters, *condition.parameters, *condition.parameters, practice_id),
    )
    return int(rows.fetchone()[0])


_NO_SCORES = Condition("")


@dataclass(frozen=True)
class _Order:
    """How a list is sorted: by ``keys``, for which the scores of a search may have to be joined."""

    keys: str
    scores: Condition = _NO_SCORES
    join: str = ""


def _order(db: Catalogue, chosen: PracticeFilter, sort: str, language: str) -> _Order:
    """Return an order; its places were written at the build, only scores depend on the words."""
    place = f"practice.by_{_PLACES[sort]}_{known(language)}"
    if sort != RELEVANCE:
        return _Order(place)
    score = question(db, chosen.query).score()
    return _Order(
        # What matches inside a compound alone has no score and comes last: scores are negative.
        f"COALESCE(score, 1.0), {place}",
        Condition(f"WITH found AS MATERIALIZED ({score.sql})", score.parameters),
        "LEFT JOIN found USING (search_row)",
    )


def cards(db: Catalogue, ids: Sequence[str], language: str) -> list[Card]:
    """Return the cards of these practices, in this order; ids that do not exist are left out."""
    sql = f"""SELECT practice.id, short_id, practice_text.language, title, summary, municipality.id,
            municipality.name_{known(language)}, country_id, practice_kind.label_{language},
            status, start_year, end_year
        FROM practice {TEXT}
        JOIN municipality ON municipality.id = municipality_id
        JOIN practice_kind ON practice_kind.id = practice_kind_id
        WHERE practice.id IN (SELECT value FROM json_each(:ids))"""
    rows = db.execute(sql, {"language": language, "ids": _json(ids)}).fetchall()
    themes = _labels(db, "theme", ids, language)
    groups = _labels(db, "target_group", ids, language)
    found: dict[str, Card] = {
        row[0]: Card(*(*row, themes.get(row[0], ()), groups.get(row[0], ()))) for row in rows
    }
    return [found[id_] for id_ in ids if id_ in found]


def by_short_id(db: Catalogue, short_ids: Sequence[str]) -> dict[str, str]:
    """Return the ids of practices by their short ids, in the order asked for, as far as known."""
    rows = db.execute(
        """SELECT short_id, practice.id FROM json_each(?) JOIN practice ON short_id = value
        ORDER BY json_each.key""",
        (_json(short_ids),),
    )
    return dict(rows.fetchall())


def practice_table(db: Catalogue, ids: Sequence[str], language: str) -> pd.DataFrame:
    """Return these practices as a table, one row each, in this order.

    Columns: id, short_id, language (of the text), title, town, country, kind, status, start, end,
    themes, target_groups, organisations, summary, outcome, sources (addresses). Ids that do not
    exist are left out. Years are nullable integers, lists are joined by "; ".
    """
    sql = f"""SELECT practice.id, short_id, practice_text.language, title,
            municipality.name_{known(language)} AS town,
            country.label_{language} AS country, practice_kind.label_{language} AS kind, status,
            start_year AS start, end_year AS end, summary, outcome
        FROM practice {TEXT}
        JOIN municipality ON municipality.id = municipality_id
        JOIN country ON country.id = country_id
        JOIN practice_kind ON practice_kind.id = practice_kind_id
        WHERE practice.id IN (SELECT value FROM json_each(:ids))"""
    rows = pd.DataFrame(
        db.query(sql, {"language": language, "ids": _json(ids)}), columns=_TABLE_COLUMNS
    ).astype({"start": "Int64", "end": "Int64"})
    for column, found in (
        ("themes", _labels(db, "theme", ids, language)),
        ("target_groups", _labels(db, "target_group", ids, language)),
        ("organisations", organisations(db, ids)),
        ("sources", _sources(db, ids)),
    ):
        rows[column] = ["; ".join(found.get(id_, ())) for id_ in rows["id"]]
    rows = rows.set_index("id")
    return rows.loc[[id_ for id_ in ids if id_ in rows.index]].reset_index()


_TABLE_COLUMNS = [
    "id",
    "short_id",
    "language",
    "title",
    "town",
    "country",
    "kind",
    "status",
    "start",
    "end",
]
_TABLE_COLUMNS += ["themes", "target_groups", "organisations", "summary", "outcome", "sources"]


def _labels(
    db: Catalogue, table: str, ids: Sequence[str], language: str
) -> dict[str, tuple[str, ...]]:
    sql = f"""SELECT practice_id, label_{known(language)} FROM practice_{table}
        JOIN {table} ON {table}.id = {table}_id
        WHERE practice_id IN (SELECT value FROM json_each(?)) ORDER BY position"""
    return grouped(db.execute(sql, (_json(ids),)).fetchall())


def organisations(db: Catalogue, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return who runs each of these practices, the leading one first."""
    sql = """SELECT practice_id, name FROM practice_organisation
        JOIN organisation ON organisation.id = organisation_id
        WHERE practice_id IN (SELECT value FROM json_each(?)) ORDER BY practice_id, position"""
    return grouped(db.execute(sql, (_json(ids),)).fetchall())


def _sources(db: Catalogue, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    sql = """SELECT DISTINCT record_id, url FROM citation JOIN source ON source.id = source_id
        WHERE record_type = 'practice' AND record_id IN (SELECT value FROM json_each(?))
        ORDER BY record_id, position"""
    return grouped(db.execute(sql, (_json(ids),)).fetchall())


def _json(ids: Sequence[str]) -> str:
    return json.dumps(list(ids))
