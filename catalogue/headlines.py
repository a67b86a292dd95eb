"""Practices as short as they can be told: title, town, and the values they are grouped by."""

from dataclasses import dataclass

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.facets import restriction
from catalogue.filters import Condition, PracticeFilter, both
from catalogue.practices import TEXT
from catalogue.terms import known


@dataclass(frozen=True)
class Headline:
    """A practice's title, the language it is written in, its town, themes and target groups."""

    id: str
    title: str
    language: str
    municipality_id: str
    themes: tuple[str, ...]
    target_groups: tuple[str, ...]

    def values(self, axis: str) -> tuple[str, ...]:
        """Return the ids of its themes or its target groups."""
        return {"theme": self.themes, "group": self.target_groups}[axis]


def headlines(
    db: Catalogue, chosen: PracticeFilter, language: str, limit: int | None = None
) -> list[Headline]:
    """Return the practices that a filter leaves, newest start first."""
    return _headlines(db, restriction(db, chosen), language, limit)


def combining(
    db: Catalogue, axis: str, chosen: PracticeFilter, *, language: str, limit: int
) -> list[Headline]:
    """Return the practices that have at least two of the values chosen on an axis.

    Of the newest ones, those that have the most of the values come first.
    """
    values, on = chosen.chosen[axis], AXES[axis]
    marks = ", ".join("?" * len(values))
    several = Condition(
        f"{on.column} IN (SELECT code FROM ({on.relation}) WHERE value IN ({marks}) "
        "GROUP BY code HAVING COUNT(*) > 1)",
        values,
    )
    found = _headlines(db, both(restriction(db, chosen), several), language, limit)
    return sorted(found, key=lambda each: -len(set(values).intersection(each.values(axis))))


def _headlines(
    db: Catalogue, condition: Condition, language: str, limit: int | None
) -> list[Headline]:
    rows = db.execute(
        f"""SELECT practice.id, title, practice_text.language, municipality_id,
            theme.value_ids, target_group.value_ids
        FROM (SELECT * FROM practice WHERE {condition.sql}
              ORDER BY start_year DESC, id LIMIT ?) AS practice
        {TEXT.replace(":language", "?")}
        JOIN practice_code AS theme ON theme.axis = 'theme' AND theme.code = theme_code
        JOIN practice_code AS target_group
            ON target_group.axis = 'target_group' AND target_group.code = target_group_code
        ORDER BY start_year DESC, practice.id""",
        (*condition.parameters, -1 if limit is None else limit, known(language)),
    )
    return [
        Headline(id_, title, spoken, town, tuple(themes.split(" ")), tuple(groups.split(" ")))
        for id_, title, spoken, town, themes, groups in rows
    ]
