"""Lists that SQL cuts are those that Python would sort, whatever is chosen and in any language."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.connection import Catalogue
from catalogue.facets import practice_count, restriction
from catalogue.filters import PracticeFilter
from catalogue.practices import SORTS, practice_ids, practice_place
from catalogue.search import question
from catalogue.terms import LANGUAGES, sort_key
from tests.catalogue.recount import filters

Row = tuple[str, str, int | None, str, float | None]
ORDERS = list(product(SORTS, LANGUAGES))
QUERIES = ("", "Sprachkurs", "Sprachcafé für Frauen", "unterkunft", "!?")


def by_town(row: Row) -> tuple[object, ...]:
    return sort_key(row[1]), -(row[2] or 0), row[0]


def by_newest(row: Row) -> tuple[object, ...]:
    return -(row[2] or 0), sort_key(row[1]), row[0]


def by_added(row: Row) -> tuple[object, ...]:
    return tuple(-int(part) for part in row[3].split("-")), *by_newest(row)


def by_relevance(row: Row) -> tuple[object, ...]:
    return (row[4] if row[4] is not None else 1.0), *by_town(row)


KEYS = {"relevance": by_relevance, "town": by_town, "newest": by_newest, "added": by_added}


def sorted_ids(db: Catalogue, chosen: PracticeFilter, sort: str, language: str) -> list[str]:
    """Return the whole list, fetched and sorted by the names themselves."""
    condition = restriction(db, chosen)
    score = question(db, chosen.query).score()
    rows = db.execute(
        f"""SELECT practice.id, municipality.name_{language}, start_year, added_on, score
        FROM practice JOIN municipality ON municipality.id = municipality_id
        LEFT JOIN ({score.sql}) AS found USING (search_row)
        WHERE {condition.sql}""",
        (*score.parameters, *condition.parameters),
    ).fetchall()
    return [row[0] for row in sorted(rows, key=KEYS[sort])]


def check(db: Catalogue, chosen: PracticeFilter, sort: str, language: str) -> None:
    expected = sorted_ids(db, chosen, sort, language)
    assert practice_ids(db, chosen, sort, language) == expected
    assert practice_count(db, chosen) == len(expected)
    middle = len(expected) // 2
    page = practice_ids(db, chosen, sort, language, limit=3, offset=middle)
    assert page == expected[middle : middle + 3]
    for place in {0, middle, len(expected) - 1} if expected else ():
        assert practice_place(db, expected[place], chosen, sort, language) == place + 1


@pytest.mark.parametrize(("sort", "language"), ORDERS)
@pytest.mark.parametrize("query", QUERIES)
def test_every_order_is_that_of_the_names(
    db: Catalogue, sort: str, language: str, query: str
) -> None:
    check(db, PracticeFilter(query=query), sort, language)


@pytest.mark.data
@pytest.mark.parametrize(("sort", "language"), ORDERS)
@pytest.mark.parametrize("query", QUERIES)
def test_every_order_of_the_real_catalogue_is_that_of_the_names(
    real_db: Catalogue, sort: str, language: str, query: str
) -> None:
    check(real_db, PracticeFilter(query=query), sort, language)


@settings(max_examples=100)
@given(data=st.data())
def test_whatever_is_chosen_is_listed_in_the_same_order(db: Catalogue, data: st.DataObject) -> None:
    chosen = data.draw(filters(db))
    check(db, chosen, *data.draw(st.sampled_from(ORDERS)))


@pytest.mark.data
@settings(max_examples=60)
@given(data=st.data())
def test_whatever_is_chosen_of_the_real_catalogue_is_listed_in_the_same_order(
    real_db: Catalogue, data: st.DataObject
) -> None:
    chosen = data.draw(filters(real_db))
    check(real_db, chosen, *data.draw(st.sampled_from(ORDERS)))


def test_a_practice_that_a_filter_leaves_out_has_no_place(db: Catalogue) -> None:
    elsewhere = PracticeFilter(chosen={"city": ("lindebierg",)})
    assert practice_place(db, "ahornstadt-sprachcafe", elsewhere, "town", "de") == 0
    assert practice_place(db, "nowhere", PracticeFilter(), "town", "de") == 0


def test_a_page_is_read_along_its_order_and_nothing_is_sorted(db: Catalogue) -> None:
    asked: list[str] = []
    db.conn.set_trace_callback(asked.append)
    practice_ids(db, PracticeFilter(chosen={"status": ("running",)}), "newest", "fr", limit=10)
    db.conn.set_trace_callback(None)
    plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {asked[-1]}"))
    assert "practice_by_newest_fr" in plan
    assert "TEMP B-TREE" not in plan
