"""On a stage: one view at a time, and the ways before, on and out."""

import pytest

from tests.html_reading import addresses, bar, text, way
from tests.seen import Given, Seen

GAPS = "compare?what=gaps&home=birkental"
PRACTICE = "practice?id=jaworzyn-centrum"
TOWN = "network?home=ahornstadt"


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize(
    ("page", "parameters"),
    [
        ("start", {}),
        ("practices", {"theme": "language"}),
        ("practice", {"id": "jaworzyn-centrum"}),
        ("practice", {"id": "gone"}),
        ("compare", {}),
        ("compare", {"what": "gaps", "home": "birkental"}),
        ("compare", {"what": "gaps", "home": "birkental", "gap": "housing"}),
        ("compare", {"what": "towns"}),
        ("compare", {"what": "themes"}),
        ("compare", {"what": "years"}),
        ("network", {"home": "ahornstadt"}),
        ("network", {"what": "whole"}),
        ("shortlist", {"shortlist": "jaworzyn-1"}),
        ("presentation", {"step": [GAPS]}),
        ("data", {}),
    ],
)
def test_every_view_can_be_presented(
    seen: Seen, page: str, parameters: Given, language: str
) -> None:
    shown = seen(page, language, present="1", **parameters)
    assert bar(shown)
    assert 'class="atlas-header"' not in shown
    assert 'class="atlas-footer"' not in shown


def test_the_practices_of_the_shortlist_are_shown_one_by_one(seen: Seen) -> None:
    shortlist = "jaworzyn-1.ahornstadt-2.chenebourg-3"
    page = seen("practice", id="ahornstadt-sprachcafe", shortlist=shortlist, present="1", slide="2")
    assert "|2 of 3|" in text(page)
    before = way(page, "ArrowLeft PageUp")
    assert before.startswith("practice?")
    assert "id=jaworzyn-centrum" in before
    assert "slide=1" in before
    assert "id=chenebourg-parrainage-linguistique" in way(page, "ArrowRight PageDown")
    assert way(page, "Escape") == f"?lang=en&id=ahornstadt-sprachcafe&shortlist={shortlist}"


def test_at_the_ends_there_is_no_way_on(seen: Seen) -> None:
    page = seen("practice", id="jaworzyn-centrum", step=[PRACTICE], present="1", slide="1")
    assert "|1 of 1|" in text(page)
    assert not way(page, "ArrowLeft PageUp")
    assert not way(page, "ArrowRight PageDown")


def test_prepared_views_go_before_the_shortlist(seen: Seen) -> None:
    page = seen(
        "network",
        home="ahornstadt",
        step=[GAPS, TOWN],
        shortlist="jaworzyn-1",
        present="1",
        slide="2",
    )
    before = way(page, "ArrowLeft PageUp")
    assert before.startswith("compare?lang=en&shortlist=jaworzyn-1&")
    assert before.endswith("&what=gaps&home=birkental")
    assert "present=1&slide=1" in before
    # The views go with every link of the presentation.
    assert "step=compare%3Fwhat%3Dgaps%26home%3Dbirkental" in before


def test_a_view_outside_the_presentation_leads_into_it(seen: Seen) -> None:
    page = seen("practices", step=[GAPS], present="1")
    assert "slide=1" in way(page, "ArrowRight PageDown")


def test_a_practice_on_a_stage_is_one_thought(seen: Seen) -> None:
    page = seen("practice", id="ahornstadt-sprachcafe", present="1")
    said = text(page)
    assert "What it is" in said
    assert "Last checked" not in said
    assert "What each source supports" not in said
    assert "|1 source|" in said


def test_a_link_after_the_last_view_shows_the_last(seen: Seen) -> None:
    page = seen("compare", step=[GAPS, TOWN], present="1", slide="999")
    assert "|2 of 2|" in text(page)
    assert "slide=1" in way(page, "ArrowLeft PageUp")
    assert not way(page, "ArrowRight PageDown")
    before = seen("compare", step=[GAPS, TOWN], present="1")
    assert "of 2|" not in text(before)


def test_the_shortlist_is_presented_though_views_are_prepared(seen: Seen) -> None:
    page = seen("shortlist", step=[GAPS], shortlist="jaworzyn-1.ahornstadt-2")
    link = next(href for href in addresses(page, "practice") if "slide=1" in href)
    assert "present=list" in link
    assert "step=compare" in link
    on = seen(
        "practice",
        id="jaworzyn-centrum",
        step=[GAPS],
        shortlist="jaworzyn-1.ahornstadt-2",
        present="list",
        slide="1",
    )
    assert "|1 of 2|" in text(on)
    assert "id=ahornstadt-sprachcafe" in way(on, "ArrowRight PageDown")
    assert "present=list" in way(on, "ArrowRight PageDown")


def test_escape_closes_the_code_before_it_leaves(seen: Seen) -> None:
    page = seen("network", home="ahornstadt", present="1", share="1")
    assert "present=1" in way(page, "Escape")
    assert "share" not in way(page, "Escape")
    without = seen("network", home="ahornstadt", present="1")
    assert "present" not in way(without, "Escape")
