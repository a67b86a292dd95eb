"""Which practices of other towns are most like one: they share themes, target groups, the kind.

A theme in common counts three points, a target group two, the kind one more if anything else is
shared. Practices with the same codes have the same points, so those with most are asked for first,
and as soon as there are enough of them nobody looks at the others.
"""

import json
from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

from catalogue.connection import Catalogue
from catalogue.grouping import grouped

_THEME, _GROUP, _KIND = 3, 2, 1


class _Own(NamedTuple):
    """The codes of our practice."""

    theme: int
    group: int
    kind: int
    town: int


class _Part(NamedTuple):
    """Practices with equal points: those of some codes, and of our kind or of any other."""

    themes: Sequence[int]
    groups: Sequence[int]
    of_kind: bool


def alike_ids(db: Catalogue, practice_id: str, limit: int) -> list[str]:
    """Return the practices that share most, among equals those with the newest start, then by id.

    Those that share neither a theme nor a target group are not among them.
    """
    own = _own(db, practice_id)
    levels = _levels(_sharing(db, "theme", own.theme), _sharing(db, "target_group", own.group))
    found: list[str] = []
    for points in sorted(levels, reverse=True):
        alike = [row for part in levels[points] for row in _asked(db, own, part, limit)]
        found += [id_ for _, id_ in sorted(alike)]
        if len(found) >= limit:
            break
    return found[:limit]


def _own(db: Catalogue, practice_id: str) -> _Own:
    sql = """SELECT theme_code, target_group_code, practice_kind_code, municipality_code
        FROM practice WHERE id = ?"""
    return _Own(*db.execute(sql, (practice_id,)).fetchone())


def _sharing(db: Catalogue, axis: str, own: int) -> dict[int, tuple[int, ...]]:
    """Return the codes of an axis by how many values they have in common with our own."""
    sql = """SELECT SUM(value_id IN (
                SELECT value_id FROM practice_code_value WHERE axis = :axis AND code = :own)), code
        FROM practice_code_value WHERE axis = :axis GROUP BY code"""
    return grouped(db.execute(sql, {"axis": axis, "own": own}).fetchall())


def _levels(
    themes: Mapping[int, Sequence[int]], groups: Mapping[int, Sequence[int]]
) -> dict[int, list[_Part]]:
    """Return what has points, by how many."""
    levels: dict[int, list[_Part]] = {}
    for theme, group, kind in product(themes, groups, (True, False)):
        if theme or group:
            points = _THEME * theme + _GROUP * group + _KIND * kind
            levels.setdefault(points, []).append(_Part(themes[theme], groups[group], kind))
    return levels


def _asked(db: Catalogue, own: _Own, part: _Part, limit: int) -> list[tuple[int, str]]:
    """Return the first practices of a part, each with what it is sorted by before its id."""
    rows = db.execute(
        f"""SELECT -COALESCE(start_year, 0), id FROM practice
        WHERE theme_code IN (SELECT value FROM json_each(?))
            AND target_group_code IN (SELECT value FROM json_each(?))
            AND practice_kind_code {"=" if part.of_kind else "<>"} ? AND municipality_code <> ?
        ORDER BY 1, 2 LIMIT ?""",
        (json.dumps(part.themes), json.dumps(part.groups), own.kind, own.town, limit),
    )
    return list(rows)
