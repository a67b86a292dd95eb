"""Counts beside filters equal a recount by hand over the records, whatever is chosen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.facets import facet_counts, loosening, practice_count
from catalogue.filters import PERIOD, PracticeFilter
from tests.catalogue.recount import filters, fits, rows, values_of


@settings(max_examples=150)
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
@settings(max_examples=40)
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
