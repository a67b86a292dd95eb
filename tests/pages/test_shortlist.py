"""The shortlist, kept in the link and changed on every page."""

import pytest

from catalogue.connection import Catalogue
from tests.conftest import Visit
from tests.html_reading import finding, keeps, text
from tests.pages.drawn import html

THREE = "jaworzyn-1.ahornstadt-2.chenebourg-3"


def test_a_cleared_list_can_be_brought_back(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE)
    app.button(key="shortlist_clear").click().run()
    assert "shortlist" not in app.query_params
    assert app.info[0].value.startswith("The shortlist is empty.")
    app.button(key="shortlist_undo").click().run()
    assert app.query_params["shortlist"] in (THREE, [THREE])
    assert finding(html(app)) == "3 practices from 3 towns"


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
    assert finding(html(stale)) == "1 practice from 1 town"
    hostile = visit("shortlist", shortlist="<img src=x>.'--.%00")
    assert not hostile.exception
    assert hostile.info[0].value.startswith("The shortlist is empty.")


def test_on_a_stage_the_list_is_no_form(visit: Visit) -> None:
    app = visit("shortlist", shortlist=THREE, present="1")
    assert finding(html(app)) == "3 practices from 3 towns"
    assert "jaworzyn-1" in text(html(app))
    assert not app.text_input
    assert not app.button
    assert not keeps(html(app))


def test_a_full_list_says_so_and_takes_no_more(visit: Visit) -> None:
    forty = ".".join(["ahornstadt-2", *(f"town-{number}" for number in range(39))])
    app = visit("practice", id="jaworzyn-centrum", shortlist=forty)
    assert "Shortlist is full" in text(html(app))
    assert "jaworzyn-1" not in keeps(html(app))
    over = visit("shortlist", shortlist=f"{forty}.jaworzyn-1")
    assert over.warning[0].value == (
        "The shortlist is full: it holds 40 practices, and the link names 41. "
        "The first 40 are kept."
    )
    assert finding(html(over)) == "1 practice from 1 town"


@pytest.mark.data
def test_forty_practices_fit_into_a_link_that_mail_programs_keep_whole(real_db: Catalogue) -> None:
    ids = [row[0] for row in real_db.execute("SELECT short_id FROM practice")]
    longest = sorted(ids, key=len, reverse=True)[:40]
    link = "https://praxisatlas.stadt-musterstadt.example/shortlist?lang=de&shortlist="
    # RFC 5322: a line of a mail has at most 998 characters.
    assert len(link + ".".join(longest)) < 998
