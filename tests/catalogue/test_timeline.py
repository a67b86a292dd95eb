"""Practices by year, counted by hand, and over the real records by a second way of counting."""

import pytest

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.timeline import ALL, timeline

PRESENT = 2026


def test_all_practices_by_year(db: Catalogue) -> None:
    found = timeline(db, ALL, PracticeFilter(), PRESENT, 1990)
    line = found.lines[ALL]
    assert (found.first, found.last) == (1998, 2026)
    years = (1998, 2004, 2005, 2012, 2017, 2019, 2020, 2021, 2022, 2026)
    assert [line.stated[year] for year in years] == [1, 1, 2, 3, 6, 8, 7, 7, 9, 9]
    assert line.open == {}
    assert (found.undated, found.planned) == (2, 1)


def test_a_practice_with_two_themes_stands_on_both_lines(db: Catalogue) -> None:
    found = timeline(db, "theme", PracticeFilter(), PRESENT, 1990)
    assert found.lines["language"].stated[2019] == 4
    assert found.lines["education"].stated[2019] == 2
    assert "cooperation" in found.lines
    assert 2021 not in found.lines["employment"].stated


def test_the_filter_narrows_the_years(db: Catalogue) -> None:
    found = timeline(db, ALL, PracticeFilter(first_year=2018, last_year=2020), PRESENT, 1990)
    assert list(found.years) == [2018, 2019, 2020]
    assert (found.undated, found.planned) == (0, 0)
    early = timeline(db, ALL, PracticeFilter(), PRESENT, 2015)
    assert early.first == 2015
    assert early.lines[ALL].stated[2015] == 4


def test_practices_that_ended_before_the_years_shown_are_counted_beside(db: Catalogue) -> None:
    found = timeline(db, ALL, PracticeFilter(), PRESENT, 2020)
    assert found.first == 2020
    assert found.earlier == 1  # the workshop of 2017 to 2019; homework help ended in 2020


def test_a_period_before_the_years_usually_shown_is_shown(db: Catalogue) -> None:
    found = timeline(db, ALL, PracticeFilter(last_year=1999), PRESENT, 2010)
    assert found.lines[ALL].stated == {1999: 1}


def test_a_period_after_the_last_check_has_no_years(db: Catalogue) -> None:
    found = timeline(db, ALL, PracticeFilter(first_year=2030), PRESENT, 1990)
    assert found.lines == {}


def test_nothing_to_show(db: Catalogue) -> None:
    planned = PracticeFilter(chosen={"status": ("planned",)})
    found = timeline(db, "theme", planned, PRESENT, 1990)
    assert found.lines == {}
    assert (found.undated, found.planned) == (0, 1)


@pytest.mark.data
def test_the_real_practices_by_year_counted_one_by_one(real_db: Catalogue) -> None:
    found = timeline(real_db, ALL, PracticeFilter(), PRESENT, 1900)
    practices = list(real_db["practice"].rows)
    for year in (1995, 2010, 2018, 2026):
        stated = open_ended = 0
        for one in practices:
            start, end, status = one["start_year"], one["end_year"], one["status"]
            if start is None or status == "planned" or start > year:
                continue
            if end is not None:
                stated += year <= end
            elif status == "running" or start == year:
                stated += 1
            elif status != "ended":
                open_ended += 1
        assert found.lines[ALL].stated.get(year, 0) == stated
        assert found.lines[ALL].open.get(year, 0) == open_ended
    assert found.lines[ALL].open[2018] > 0
