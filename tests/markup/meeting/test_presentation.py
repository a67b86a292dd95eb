"""The prepared views: what they are called, in what order, and what changes them."""

import re

from tests.html_reading import addresses, finding, text
from tests.seen import Seen

GAPS = "compare?what=gaps&home=birkental"
PRACTICE = "practice?id=jaworzyn-centrum"
TOWN = "network?home=ahornstadt"


def test_views_are_prepared_ordered_and_removed(seen: Seen) -> None:
    page = seen("presentation", step=[GAPS, PRACTICE, TOWN])
    assert finding(page) == "3 prepared views"
    said = text(page)
    assert "Compare · Gaps and models · Birkental" in said
    assert "Aid centre Jaworzyń" in said or "Jaworzyń" in said
    assert "Partner network · Partners of a town · Ahornstadt" in said
    steps = [re.findall(r"step=([^&]*)", href) for href in addresses(page, "")]
    encoded = [
        "compare%3Fwhat%3Dgaps%26home%3Dbirkental",
        "practice%3Fid%3Djaworzyn-centrum",
        "network%3Fhome%3Dahornstadt",
    ]
    assert [encoded[1], encoded[0], encoded[2]] in steps
    assert [encoded[0], encoded[2]] in steps


def test_what_is_not_shown_can_be_removed_from_the_link(seen: Seen) -> None:
    page = seen("presentation", step=[GAPS, "weather", TOWN])
    assert "Remove from the link what is not shown" in text(page)
    gaps, town = "compare%3Fwhat%3Dgaps%26home%3Dbirkental", "network%3Fhome%3Dahornstadt"
    assert f"?lang=en&step={gaps}&step={town}" in addresses(page, "")


def test_a_title_names_only_filters_that_the_view_follows(seen: Seen) -> None:
    ways = "network?what=ways&home=birkental&goal=krakow&theme=housing"
    page = seen("presentation", step=[ways, "imprint?theme=housing", "practices?theme=housing"])
    said = text(page)
    assert "Partner network · Chains · Birkental · Kraków|" in said
    assert "Imprint|" in said
    assert "Practices · Theme: Housing|" in said


def test_the_start_page_can_be_presented(seen: Seen) -> None:
    page = seen("start", share="1")
    added = next(href for href in addresses(page, "") if "step=" in href)
    assert "step=.%2F" in added
    shown = seen("presentation", step=["./", GAPS])
    assert finding(shown) == "2 prepared views"
    assert '<a href="./?lang=en&amp;step=.%2F' in shown


def test_who_prepares_a_presentation_finds_back_to_it(seen: Seen) -> None:
    assert "|Presentation (2)|" in text(seen("practices", step=[GAPS, TOWN]))
    assert "Presentation (" not in text(seen("practices"))


def test_the_practices_of_the_shortlist_become_views(seen: Seen) -> None:
    page = seen("presentation", step=[GAPS], shortlist="jaworzyn-1.ahornstadt-2")
    assert "Add 2 practices of the shortlist" in text(page)
    added = [href for href in addresses(page, "") if "jaworzyn-centrum" in href]
    assert any("ahornstadt-sprachcafe" in href for href in added)
