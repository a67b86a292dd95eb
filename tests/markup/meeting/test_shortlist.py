"""The shortlist in the link: what is on it, in what order, and what changes it."""

import re

from tests.html_reading import addresses, finding, keeps, text
from tests.seen import Seen

THREE = "jaworzyn-1.ahornstadt-2.chenebourg-3"


def test_every_card_row_and_practice_can_be_kept(seen: Seen) -> None:
    cards = keeps(seen("practices", city="ahornstadt"))
    assert sorted(cards) == [f"ahornstadt-{number}" for number in range(1, 6)]
    assert cards["ahornstadt-2"] == "?lang=en&city=ahornstadt&shortlist=ahornstadt-2"
    assert keeps(seen("practices", city="ahornstadt", view="table")).keys() == cards.keys()
    assert list(keeps(seen("practice", id="jaworzyn-centrum"))) == ["jaworzyn-1"]
    models = seen("compare", what="gaps", home="birkental", gap="housing")
    assert "ahornstadt-4" in keeps(models)


def test_what_is_kept_can_be_let_go_where_it_stands(seen: Seen) -> None:
    page = seen("practice", id="ahornstadt-sprachcafe", shortlist=THREE)
    assert keeps(page)["ahornstadt-2"].endswith("shortlist=jaworzyn-1.chenebourg-3")
    assert "★ On the shortlist" in text(page)


def test_the_list_goes_with_every_link_and_language(seen: Seen) -> None:
    page = seen("compare", shortlist=THREE)
    inner = [href for to in ("practices", "practice", "network") for href in addresses(page, to)]
    assert inner
    assert all(f"shortlist={THREE}" in href for href in inner)
    assert "Shortlist (3)" in text(page)
    for language in ("de", "fr"):
        assert f"lang={language}" in " ".join(addresses(page, ""))


def test_the_page_shows_the_practices_in_the_order_of_the_link(seen: Seen) -> None:
    page = seen("shortlist", shortlist=THREE)
    assert finding(page) == "3 practices from 3 towns"
    said = text(page)
    places = [said.index(short_id) for short_id in THREE.split(".")]
    assert places == sorted(places)


def test_the_order_is_made_by_hand(seen: Seen) -> None:
    moves = addresses(seen("shortlist", shortlist=THREE), "")
    assert "?lang=en&shortlist=ahornstadt-2.jaworzyn-1.chenebourg-3" in moves
    assert "?lang=en&shortlist=jaworzyn-1.chenebourg-3.ahornstadt-2" in moves


def test_what_the_catalogue_does_not_have_can_be_removed(seen: Seen) -> None:
    page = seen("shortlist", shortlist="ahornstadt-2.gone-9.jaworzyn-1")
    assert "?lang=en&shortlist=ahornstadt-2.jaworzyn-1" in addresses(page, "")
    assert "Remove what the catalogue does not have" in text(page)
    assert "Remove what" not in text(seen("shortlist", shortlist="ahornstadt-2"))


def test_names_that_are_heard_begin_with_what_is_read(seen: Seen) -> None:
    links = re.findall(
        r'<a class="atlas-keep[^>]*aria-label="([^"]*)">([^<]*)<',
        seen("practices", shortlist=THREE) + seen("shortlist", shortlist=THREE),
    )
    words = {(read.strip("☆★✕ ↑↓"), heard) for heard, read in links}
    assert {read for read, _ in words} == {"Keep", "On the shortlist", "Remove", ""}
    assert all(heard.startswith(f"{read}: ") for read, heard in words if read)
