"""Counts beside filters equal a recount by hand over the records, whatever is chosen."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.facets import facet_counts, loosening, practice_count
from catalogue.filters import PERIOD, PracticeFilter


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
    return st.builds(PracticeFilter, chosen=chosen, first_year=year, last_year=year)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_counts_equal_a_recount(db: Catalogue, data: st.DataObject) -> None:
    chosen = data.draw(filters(db))
    everything = rows(db)
    assert practice_count(db, chosen) == sum(fits(row, chosen) for row in everything)
    for axis in AXES:
        fitting = [row for row in everything if fits(row, chosen, ignored=axis)]
        expected = {
            value: count
            for value in values_of(db, axis)
            if (count := sum(value in row.values[axis] for row in fitting))
        }
        assert facet_counts(db, axis, chosen) == expected


@pytest.mark.data
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_counts_of_the_real_catalogue_equal_a_recount(
    real_db: Catalogue, data: st.DataObject
) -> None:
    chosen = data.draw(filters(real_db))
    axis = data.draw(st.sampled_from(sorted(AXES)))
    fitting = [row for row in rows(real_db) if fits(row, chosen, ignored=axis)]
    found = facet_counts(real_db, axis, chosen)
    assert all(sum(value in row.values[axis] for row in fitting) == n for value, n in found.items())
    assert sum(found.values()) == sum(len(row.values[axis]) for row in fitting)


def test_loosening_names_each_part_that_helps(db: Catalogue) -> None:
    chosen = PracticeFilter(chosen={"city": ("nowhere",), "theme": ("nothing",)}, first_year=2029)
    assert loosening(db, chosen) == []
    only = PracticeFilter(chosen={"city": ("nowhere",)})
    assert loosening(db, only) == [("city", practice_count(db, PracticeFilter()))]


def test_the_parts_of_a_filter_can_be_taken_out_one_by_one() -> None:
    chosen = PracticeFilter("kurs", {"theme": ("language",), "city": ()}, first_year=2015)
    assert chosen.parts() == ["q", "theme", PERIOD]
    assert chosen.without("q").parts() == ["theme", PERIOD]
    assert chosen.without("theme").parts() == ["q", PERIOD]
    assert chosen.without(PERIOD).parts() == ["q", "theme"]
