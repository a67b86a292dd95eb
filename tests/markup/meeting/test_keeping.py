"""The star of a practice is the same, whether made for a reader or filled in afterwards."""

import pytest

from address.address import Address
from address.blank import blank
from address.shortlist import MOST
from address.visit import Visit
from markup.meeting.keeping import keep_html, with_keeping

HOSTILE = '<b>“A” & "B"</b> \' {0} \\1'
FULL = ".".join(f"town-{number}" for number in range(MOST))
LISTS = {
    "none": "",
    "another": "ahornstadt-2",
    "it alone": "jaworzyn-1",
    "it too": "ahornstadt-2.jaworzyn-1",
    "full": FULL,
    "full with it": f"jaworzyn-1.{FULL}",
}


def reader(ids: str, language: str = "en", **more: list[str]) -> Visit:
    return Visit(language, Address.of("practices", {"theme": ["a b"], "shortlist": [ids], **more}))


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("ids", LISTS.values(), ids=LISTS)
def test_a_star_that_is_filled_in_is_that_made_for_the_reader(ids: str, language: str) -> None:
    visit = reader(ids, language, step=["./"], slide=["2"])
    remembered = f"<p>{keep_html('jaworzyn-1', HOSTILE, blank(visit))}</p>"
    assert with_keeping(remembered, visit) == f"<p>{keep_html('jaworzyn-1', HOSTILE, visit)}</p>"


def test_nobody_in_particular_has_no_star_yet() -> None:
    place = keep_html("jaworzyn-1", HOSTILE, blank(reader("")))
    assert "href" not in place
    assert "<b>" not in place


def test_what_is_not_on_the_list_is_added_to_it() -> None:
    star = keep_html("jaworzyn-1", "Aid centre", reader("ahornstadt-2"))
    assert "shortlist=ahornstadt-2.jaworzyn-1" in star
    assert 'aria-label="Keep: Aid centre">☆ Keep</a>' in star


def test_what_is_on_the_list_is_taken_off_it() -> None:
    star = keep_html("jaworzyn-1", "Aid centre", reader("ahornstadt-2.jaworzyn-1"))
    assert 'shortlist=ahornstadt-2"' in star
    assert star.endswith("★ On the shortlist</a>")


def test_a_full_list_takes_no_more_and_lets_go() -> None:
    assert "href" not in keep_html("jaworzyn-1", "Aid centre", reader(FULL))
    assert "Shortlist is full" in keep_html("jaworzyn-1", "Aid centre", reader(FULL))
    assert "★ On the shortlist" in keep_html("town-7", "Town", reader(FULL))


def test_each_practice_has_its_own_star() -> None:
    visit = reader("jaworzyn-1")
    ids = ("jaworzyn-1", "ahornstadt-2", "chenebourg-3")
    remembered = "".join(keep_html(each, f"Title of {each}", blank(visit)) for each in ids)
    assert with_keeping(remembered, visit) == "".join(
        keep_html(each, f"Title of {each}", visit) for each in ids
    )
