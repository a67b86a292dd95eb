"""Counts beside the values of a filter, and what loosening a filter would give."""

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.filters import Condition, PracticeFilter, both
from catalogue.provenance import recorded_count
from catalogue.search import question


def restriction(db: Catalogue, chosen: PracticeFilter) -> Condition:
    """Return the whole condition of a filter: axes, period and words."""
    return both(chosen.condition(), question(db, chosen.query).condition())


def practice_count(db: Catalogue, chosen: PracticeFilter) -> int:
    """Return how many practices a filter leaves."""
    if not chosen.parts():
        return recorded_count(db, "practice")
    condition = restriction(db, chosen)
    sql = f"SELECT COUNT(*) FROM practice WHERE {condition.sql}"
    return int(db.execute(sql, condition.parameters).fetchone()[0])


def facet_counts(db: Catalogue, axis: str, chosen: PracticeFilter) -> dict[str, int]:
    """Return the number of practices for each value of an axis that has any.

    The axis's own filter is left out, so that a count says what choosing the value too would
    give. A practice counts once for each of its values.
    """
    found, condition = AXES[axis], restriction(db, chosen.without(axis))
    # By code first: that are a few hundred rows to join instead of one for every practice.
    sql = f"""WITH counted AS MATERIALIZED (
            SELECT {found.column} AS code, COUNT(*) AS practices FROM practice
            WHERE {condition.sql} GROUP BY 1)
        SELECT value, SUM(practices) FROM counted JOIN ({found.relation}) USING (code) GROUP BY 1"""
    return dict(db.execute(sql, condition.parameters).fetchall())


def loosening(db: Catalogue, chosen: PracticeFilter) -> list[tuple[str, int]]:
    """Return, best first, each part of a filter with the practices that dropping it would give."""
    counts = [(part, practice_count(db, chosen.without(part))) for part in chosen.parts()]
    return sorted(((p, n) for p, n in counts if n), key=lambda found: -found[1])
