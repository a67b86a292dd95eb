"""Lists, the place of a practice in one, and the start page: what they say, and that it is cut."""

import pytest

from address.address import Address
from address.visit import Visit
from answers.asked import asked
from answers.practices.listing import list_answer, list_taken
from answers.practices.practice import Position, position_answer, related_answer
from answers.start.start import start_answer
from answers.taking import circumstances, document, rows
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.practices import practice_ids


def at(room: str, /, **parameters: str) -> Visit:
    return Visit("de", Address.of(room, {name: [value] for name, value in parameters.items()}))


def listed(db: Catalogue, sort: str = "town") -> list[str]:
    return practice_ids(db, PracticeFilter(), sort, "de")


def test_a_page_of_a_list_has_ten_practices_and_knows_how_many_there_are(db: Catalogue) -> None:
    first, second = (list_answer(db, at("practices", page=page)) for page in ("1", "2"))
    assert first.total == second.total == 14
    assert [card.id for card in first.shown] == listed(db)[:10]
    assert [card.id for card in second.shown] == listed(db)[10:]


def test_a_page_that_a_shorter_list_no_longer_has_is_the_first_one(db: Catalogue) -> None:
    found = list_answer(db, at("practices", page="99", sort="newest"))
    assert found.page == 1
    assert [card.id for card in found.shown] == listed(db, "newest")[:10]


def test_all_practices_of_a_list_are_taken_along_in_its_order(db: Catalogue) -> None:
    visit = at("practices", sort="added", status="running")
    now, answer = asked(db, visit), list_answer(db, visit)
    taken = list_taken(db, visit)
    expected = practice_ids(db, now.filter, "added", "de")
    made = document(db, taken, circumstances(now, {}, visit), visit)
    assert [entry.id for entry in made.entries] == expected
    assert list(rows(db, taken, visit)[visit("Id")]) == expected
    assert len(expected) == answer.total


def test_nobody_asks_for_a_whole_list_before_a_file_is_made(db: Catalogue) -> None:
    asked_for: list[str] = []
    read = at("practice", id=listed(db)[5])
    db.conn.set_trace_callback(asked_for.append)
    list_taken(db, at("practices"))
    position_answer(db, read)
    related_answer(db, read)
    start_answer(db, at("start"))
    db.conn.set_trace_callback(None)
    lists = [sql for sql in asked_for if "ORDER BY practice.by_" in sql]
    assert lists
    assert not [sql for sql in lists if "LIMIT -1" in sql]


@pytest.mark.parametrize("sort", ["town", "newest", "added"])
def test_a_practice_knows_its_place_and_its_neighbours(db: Catalogue, sort: str) -> None:
    ids = listed(db, sort)
    for place, id_ in enumerate(ids, start=1):
        assert position_answer(db, at("practice", id=id_, sort=sort)) == Position(
            place,
            14,
            1 if place <= 10 else 2,
            ids[place - 2] if place > 1 else "",
            ids[place] if place < 14 else "",
        )


def test_a_practice_knows_its_place_among_what_was_searched_for(db: Catalogue) -> None:
    query = "Sprachkurs"
    ids = practice_ids(db, PracticeFilter(query=query), "relevance", "de")
    assert len(ids) > 1
    found = position_answer(db, at("practice", id=ids[1], q=query))
    assert (found.place, found.total, found.previous) == (2, len(ids), ids[0])


def test_a_practice_outside_a_list_has_no_place_in_it(db: Catalogue) -> None:
    outside = position_answer(db, at("practice", id="ahornstadt-sprachcafe", city="lindebierg"))
    assert outside == Position(0, 2, 1)


def test_the_other_practices_of_a_town_leave_out_the_one_that_is_read(db: Catalogue) -> None:
    of_town = practice_ids(db, PracticeFilter(chosen={"city": ("ahornstadt",)}), "newest", "de")
    for id_ in of_town:
        found = related_answer(db, at("practice", id=id_))
        assert [card.id for card in found.of_town] == [each for each in of_town if each != id_]
        assert found.in_town == 4


@pytest.mark.data
def test_of_a_town_with_many_practices_the_newest_six_are_named(real_db: Catalogue) -> None:
    (town,) = real_db.execute("SELECT id FROM municipality ORDER BY practices DESC").fetchone()
    of_town = practice_ids(real_db, PracticeFilter(chosen={"city": (town,)}), "newest", "de")
    for id_ in (of_town[0], of_town[-1]):
        found = related_answer(real_db, at("practice", id=id_))
        assert [card.id for card in found.of_town] == [each for each in of_town if each != id_][:6]
        assert found.in_town == len(of_town) - 1


def test_the_start_page_shows_the_latest_and_the_towns_with_most(db: Catalogue) -> None:
    found = start_answer(db, at("start"))
    assert [card.id for card in found.latest] == listed(db, "added")[:4]
    assert [place.id for place in found.places][:2] == ["ahornstadt", "chenebourg"]
    assert found.first == ""


@pytest.mark.data
def test_the_start_page_leads_to_the_first_practice_of_quattropole(real_db: Catalogue) -> None:
    found = start_answer(real_db, at("start"))
    four = PracticeFilter(chosen={"city": ("luxembourg", "metz", "saarbruecken", "trier")})
    assert found.first in practice_ids(real_db, four, "town", "de")[:1]
    assert len(found.places) == 8
