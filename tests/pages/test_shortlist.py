"""The shortlist, kept in the link and changed on every page."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from catalogue.connection import Catalogue
from tests.conftest import Visit
from tests.pages.test_compare import addresses, finding, html, text

THREE = "jaworzyn-1.ahornstadt-2.chenebourg-3"


def keeps(app: AppTest) -> dict[str, str]:
    """Return the links that change the list, by short id."""
    link = r'<a class="atlas-keep" href="([^"]*)" data-list="shortlist" data-item="([^"]*)"'
    found = re.findall(link, html(app))
    return {short_id: href.replace("&amp;", "&") for href, short_id in found}


def test_every_card_row_and_practice_can_be_kept(visit: Visit) -> None:
    cards = keeps(visit("practices", city="ahornstadt"))
    assert sorted(cards) == [f"ahornstadt-{number}" for number in range(1, 6)]
    assert cards["ahornstadt-2"] == "?lang=en&city=ahornstadt&shortlist=ahornstadt-2"
    assert keeps(visit("practices", city="ahornstadt", view="table")).keys() == cards.keys()
    assert list(keeps(visit("practice", id="jaworzyn-centrum"))) == ["jaworzyn-1"]
    models = visit("compare", what="gaps", home="birkental", gap="housing")
    assert "ahornstadt-4" in keeps(models)


def test_what_is_kept_can_be_let_go_where_it_stands(visit: Visit) -> None:
    app = visit("practice", id="ahornstadt-sprachcafe", shortlist=THREE)
    assert keeps(app)["ahornstadt-2"].endswith("shortlist=jaworzyn-1.chenebourg-3")
    assert "★ On the shortlist" in text(app)


def test_the_list_goes_with_every_link_and_language(visit: Visit) -> None:
    app = visit("compare", shortlist=THREE)
    inner = [href for page in ("practices", "practice", "network") for href in addresses(app, page)]
    assert inner
    assert all(f"shortlist={THREE}" in href for href in inner)
    assert "Shortlist (3)" in text(app)
    for language in ("de", "fr"):
        assert f"lang={language}" in " ".join(addresses(app, ""))


def test_the_page_shows_the_practices_in_the_order_of_the_link(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE)
    assert finding(app) == "3 practices from 3 towns"
    said = text(app)
    places = [said.index(short_id) for short_id in THREE.split(".")]
    assert places == sorted(places)


def test_the_order_is_made_by_hand(visit: Visit) -> None:
    moves = addresses(visit("shortlist", shortlist=THREE), "")
    assert "?lang=en&shortlist=ahornstadt-2.jaworzyn-1.chenebourg-3" in moves
    assert "?lang=en&shortlist=jaworzyn-1.chenebourg-3.ahornstadt-2" in moves


def test_a_cleared_list_can_be_brought_back(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE)
    app.button(key="shortlist_clear").click().run()
    assert "shortlist" not in app.query_params
    assert app.info[0].value.startswith("The shortlist is empty.")
    app.button(key="shortlist_undo").click().run()
    assert app.query_params["shortlist"] in (THREE, [THREE])
    assert finding(app) == "3 practices from 3 towns"


def test_a_note_lives_in_the_session_through_other_pages(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE)
    app.text_input(key="note_ahornstadt-2").set_value(" Ask for the budget ").run()
    assert app.session_state["shortlist_notes"] == {"ahornstadt-2": "Ask for the budget"}
    assert "Ask" not in str(dict(app.query_params))
    app.run()
    assert app.text_input(key="note_ahornstadt-2").value == "Ask for the budget"


def test_an_empty_and_a_stale_list_are_said(visit: Visit) -> None:
    assert visit("shortlist").info[0].value.startswith("The shortlist is empty.")
    stale = visit("shortlist", shortlist="ahornstadt-2.gone-9")
    assert "Shortlist “gone\\-9”" in stale.info[0].value
    assert finding(stale) == "1 practice from 1 town"
    hostile = visit("shortlist", shortlist="<img src=x>.'--.%00")
    assert not hostile.exception
    assert hostile.info[0].value.startswith("The shortlist is empty.")


def test_what_the_catalogue_does_not_have_can_be_removed(visit: Visit) -> None:
    app = visit("shortlist", shortlist="ahornstadt-2.gone-9.jaworzyn-1")
    assert "?lang=en&shortlist=ahornstadt-2.jaworzyn-1" in addresses(app, "")
    assert "Remove what the catalogue does not have" in text(app)
    assert "Remove what" not in text(visit("shortlist", shortlist="ahornstadt-2"))


def test_names_that_are_heard_begin_with_what_is_read(visit: Visit) -> None:
    links = re.findall(
        r'<a class="atlas-keep[^>]*aria-label="([^"]*)">([^<]*)<',
        html(visit("practices", shortlist=THREE)) + html(visit("shortlist", shortlist=THREE)),
    )
    words = {(read.strip("☆★✕ ↑↓"), heard) for heard, read in links}
    assert {read for read, _ in words} == {"Keep", "On the shortlist", "Remove", ""}
    assert all(heard.startswith(f"{read}: ") for read, heard in words if read)


def test_on_a_stage_the_list_is_no_form(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE, present="1")
    assert finding(app) == "3 practices from 3 towns"
    assert "jaworzyn-1" in text(app)
    assert not app.text_input
    assert not app.button
    assert not keeps(app)


def test_a_full_list_says_so_and_takes_no_more(visit: Visit) -> None:
    forty = ".".join(["ahornstadt-2", *(f"town-{number}" for number in range(39))])
    app = visit("practice", id="jaworzyn-centrum", shortlist=forty)
    assert "Shortlist is full" in text(app)
    assert "jaworzyn-1" not in keeps(app)
    over = visit("shortlist", shortlist=f"{forty}.jaworzyn-1")
    assert over.warning[0].value == (
        "The shortlist is full: it holds 40 practices, and the link names 41. "
        "The first 40 are kept."
    )
    assert finding(over) == "1 practice from 1 town"


@pytest.mark.data
def test_forty_practices_fit_into_a_link_that_mail_programs_keep_whole(real_db: Catalogue) -> None:
    ids = [row[0] for row in real_db.execute("SELECT short_id FROM practice")]
    longest = sorted(ids, key=len, reverse=True)[:40]
    link = "https://praxisatlas.stadt-musterstadt.example/shortlist?lang=de&shortlist="
    # RFC 5322: a line of a mail has at most 998 characters.
    assert len(link + ".".join(longest)) < 998
