"""A recount by hand over the records, without any of the code under test."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from hypothesis import strategies as st

from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter


@dataclass(frozen=True)
class Row:
    """A practice as the tables hold it, read without any of the code under test."""

    values: dict[str, frozenset[str]]
    start: int | None
    end: int | None


@cache
def rows(db: Catalogue) -> list[Row]:
    """Read the practices table by table and join them in Python."""
    places = {row["id"]: row for row in db["municipality"].rows}
    themes = joined(db, "theme")
    groups = joined(db, "target_group")
    found = []
    for practice in db["practice"].rows:
        place = places[practice["municipality_id"]]
        values = {
            "theme": frozenset(themes[practice["id"]]),
            "group": frozenset(groups[practice["id"]]),
            "city": frozenset([place["id"]]),
            "country": frozenset([place["country_id"]]),
            "kind": frozenset([practice["practice_kind_id"]]),
            "status": frozenset([practice["status"]]),
            "size": frozenset([place["size_class_id"] or UNKNOWN]),
        }
        end = practice["end_year"]
        if end is None and practice["status"] == "ended":
            end = practice["start_year"]
        found.append(Row(values, practice["start_year"], end))
    return found


def joined(db: Catalogue, table: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in db[f"practice_{table}"].rows:
        found[row["practice_id"]].add(row[f"{table}_id"])
    return found


def fits(row: Row, chosen: PracticeFilter, ignored: str = "") -> bool:
    """Say whether a practice fits: or within an axis, and between axes."""
    for axis, values in chosen.chosen.items():
        if values and axis != ignored and not row.values[axis] & set(values):
            return False
    if chosen.undated:
        return row.start is None
    if chosen.last_year is not None and (row.start is None or row.start > chosen.last_year):
        return False
    if chosen.first_year is None:
        return True
    return row.start is not None and (row.end is None or row.end >= chosen.first_year)


@cache
def values_of(db: Catalogue, axis: str) -> list[str]:
    return [*sorted({value for row in rows(db) for value in row.values[axis]}), "nowhere"]


@cache
def filters(db: Catalogue) -> st.SearchStrategy[PracticeFilter]:
    chosen = st.fixed_dictionaries(
        {},
        optional={
            axis: st.lists(st.sampled_from(values_of(db, axis)), max_size=3, unique=True).map(tuple)
            for axis in AXES
        },
    )
    year = st.none() | st.integers(1970, 2030)
    # A reader's period is never turned round: answers/asked.py sees to it.
    period = st.tuples(year, year).filter(lambda years: None in years or years[0] <= years[1])
    dated = period.flatmap(
        lambda years: st.builds(
            PracticeFilter,
            chosen=chosen,
            first_year=st.just(years[0]),
            last_year=st.just(years[1]),
        )
    )
    return dated | st.builds(PracticeFilter, chosen=chosen, undated=st.just(True))
