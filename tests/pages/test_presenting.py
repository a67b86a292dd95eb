"""Presentation mode, prepared views and the panel to share a view."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import Visit
from tests.pages.test_compare import addresses, finding, html, text

GAPS = "compare?what=gaps&home=birkental"
PRACTICE = "practice?id=jaworzyn-centrum"
TOWN = "network?home=ahornstadt"


def bar(app: AppTest) -> str:
    found = re.findall(r'<nav class="atlas-presenting".*?</nav>', html(app))
    return str(found[0]) if found else ""


def way(app: AppTest, keys: str) -> str:
    found = re.search(rf'href="([^"]*)" aria-keyshortcuts="{keys}"', bar(app))
    return found.group(1).replace("&amp;", "&") if found else ""


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
    visit: Visit, page: str, parameters: dict[str, str | list[str]], language: str
) -> None:
    app = visit(page, language, present="1", **parameters)
    assert not app.exception
    assert bar(app)
    assert 'class="atlas-header"' not in html(app)
    assert 'class="atlas-footer"' not in html(app)
    assert not [one for one in app.get("popover") if "_take" in str(one.proto)]


def test_the_practices_of_the_shortlist_are_shown_one_by_one(visit: Visit) -> None:
    shortlist = "jaworzyn-1.ahornstadt-2.chenebourg-3"
    app = visit("practice", id="ahornstadt-sprachcafe", shortlist=shortlist, present="1", slide="2")
    assert "|2 of 3|" in text(app)
    before = way(app, "ArrowLeft PageUp")
    assert before.startswith("practice?")
    assert "id=jaworzyn-centrum" in before
    assert "slide=1" in before
    assert "id=chenebourg-parrainage-linguistique" in way(app, "ArrowRight PageDown")
    assert way(app, "Escape") == f"?lang=en&id=ahornstadt-sprachcafe&shortlist={shortlist}"


def test_at_the_ends_there_is_no_way_on(visit: Visit) -> None:
    app = visit("practice", id="jaworzyn-centrum", step=[PRACTICE], present="1", slide="1")
    assert "|1 of 1|" in text(app)
    assert not way(app, "ArrowLeft PageUp")
    assert not way(app, "ArrowRight PageDown")


def test_prepared_views_go_before_the_shortlist(visit: Visit) -> None:
    app = visit(
        "network",
        home="ahornstadt",
        step=[GAPS, TOWN],
        shortlist="jaworzyn-1",
        present="1",
        slide="2",
    )
    before = way(app, "ArrowLeft PageUp")
    assert before.startswith("compare?lang=en&shortlist=jaworzyn-1&")
    assert before.endswith("&what=gaps&home=birkental")
    assert "present=1&slide=1" in before
    # The views go with every link of the presentation.
    assert "step=compare%3Fwhat%3Dgaps%26home%3Dbirkental" in before


def test_a_view_outside_the_presentation_leads_into_it(visit: Visit) -> None:
    app = visit("practices", step=[GAPS], present="1")
    assert "slide=1" in way(app, "ArrowRight PageDown")


def test_a_practice_on_a_stage_is_one_thought(visit: Visit) -> None:
    app = visit("practice", id="ahornstadt-sprachcafe", present="1")
    said = text(app)
    assert "What it is" in said
    assert "Last checked" not in said
    assert "What each source supports" not in said
    assert "|1 source|" in said


def test_views_are_prepared_ordered_and_removed(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS, PRACTICE, TOWN])
    assert finding(app) == "3 prepared views"
    said = text(app)
    assert "Compare · Gaps and models · Birkental" in said
    assert "Aid centre Jaworzyń" in said or "Jaworzyń" in said
    assert "Partner network · Partners of a town · Ahornstadt" in said
    steps = [re.findall(r"step=([^&]*)", href) for href in addresses(app, "")]
    encoded = [
        "compare%3Fwhat%3Dgaps%26home%3Dbirkental",
        "practice%3Fid%3Djaworzyn-centrum",
        "network%3Fhome%3Dahornstadt",
    ]
    assert [encoded[1], encoded[0], encoded[2]] in steps
    assert [encoded[0], encoded[2]] in steps


def test_a_link_is_pasted_and_a_wrong_one_is_said(visit: Visit) -> None:
    app = visit("presentation")
    added = "compare?home=birkental&what=gaps"
    assert app.info[0].value.startswith("A presentation is a row of views")
    app.text_input(key="presentation_link").set_value(
        "https://atlas.example.org/compare?lang=fr&what=gaps&home=birkental&shortlist=x-1"
    )
    app.button(key="presentation_send").click().run()
    assert app.query_params["step"] in (added, [added])
    app.text_input(key="presentation_link").set_value("https://example.org/weather?in=Trier")
    app.button(key="presentation_send").click().run()
    assert "leads to no view of this Praxisatlas" in app.error[0].value
    assert app.query_params["step"] in (added, [added])
    app.text_input(key="presentation_link").set_value("practices?q=" + "x" * 700)
    app.button(key="presentation_send").click().run()
    assert "has more than 600 characters. Remove filters" in app.error[0].value
    assert app.query_params["step"] in (added, [added])
    app.text_input(key="presentation_link").set_value(GAPS)
    app.button(key="presentation_send").click().run()
    assert app.error[0].value == "This view is part of your presentation."
    assert app.query_params["step"] in (added, [added])


def test_views_that_are_not_shown_are_counted(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS, "weather", "practices?q=" + "x" * 700, GAPS])
    assert finding(app) == "1 prepared view"
    assert app.info[0].value.startswith("2 views of this link are not shown")


def test_another_spelling_of_a_view_is_the_same_view(visit: Visit) -> None:
    spelled = "./compare?home=birkental&lang=fr&what=gaps"
    app = visit("presentation", step=[GAPS, spelled, TOWN])
    assert finding(app) == "2 prepared views"
    assert not app.info
    shared = visit("compare", what="gaps", home="birkental", share="1", step=[spelled])
    assert "This view is part of your presentation." in text(shared)


def test_what_is_not_shown_can_be_removed_from_the_link(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS, "weather", TOWN])
    assert "Remove from the link what is not shown" in text(app)
    gaps, town = "compare%3Fwhat%3Dgaps%26home%3Dbirkental", "network%3Fhome%3Dahornstadt"
    assert f"?lang=en&step={gaps}&step={town}" in addresses(app, "")


def test_a_title_names_only_filters_that_the_view_follows(visit: Visit) -> None:
    ways = "network?what=ways&home=birkental&goal=krakow&theme=housing"
    app = visit("presentation", step=[ways, "imprint?theme=housing", "practices?theme=housing"])
    said = text(app)
    assert "Partner network · Chains · Birkental · Kraków|" in said
    assert "Imprint|" in said
    assert "Practices · Theme: Housing|" in said


def test_on_the_stage_a_filter_is_plain_text(visit: Visit) -> None:
    app = visit("practices", theme="housing", present="1")
    said = [one.value for one in app.markdown if "Filtered" in one.value]
    assert said == ["Filtered by\\: Theme\\: Housing"]
    assert not [one for one in app.button if one.key and one.key.startswith("remove_")]


def test_on_the_stage_the_page_of_a_presentation_is_a_plain_list(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS, TOWN], present="1")
    assert "Compare · Gaps and models · Birkental" in text(app)
    assert not app.text_input
    assert "Start presenting" not in text(app)


def test_the_start_page_can_be_presented(visit: Visit) -> None:
    app = visit("start", share="1")
    added = next(href for href in addresses(app, "") if "step=" in href)
    assert "step=.%2F" in added
    shown = visit("presentation", step=["./", GAPS])
    assert finding(shown) == "2 prepared views"
    assert '<a href="./?lang=en&amp;step=.%2F' in html(shown)


def test_a_link_after_the_last_view_shows_the_last(visit: Visit) -> None:
    app = visit("compare", step=[GAPS, TOWN], present="1", slide="999")
    assert "|2 of 2|" in text(app)
    assert "slide=1" in way(app, "ArrowLeft PageUp")
    assert not way(app, "ArrowRight PageDown")
    before = visit("compare", step=[GAPS, TOWN], present="1")
    assert "of 2|" not in text(before)


def test_the_shortlist_is_presented_though_views_are_prepared(visit: Visit) -> None:
    app = visit("shortlist", step=[GAPS], shortlist="jaworzyn-1.ahornstadt-2")
    link = next(href for href in addresses(app, "practice") if "slide=1" in href)
    assert "present=list" in link
    assert "step=compare" in link
    on = visit(
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


def test_escape_closes_the_code_before_it_leaves(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", present="1", share="1")
    assert "present=1" in way(app, "Escape")
    assert "share" not in way(app, "Escape")
    without = visit("network", home="ahornstadt", present="1")
    assert "present" not in way(without, "Escape")


def test_a_link_too_long_for_a_code_says_so(visit: Visit) -> None:
    steps = [f"practices?q={number}{'x' * 300}" for number in range(20)]
    app = visit("presentation", step=steps, share="1")
    assert not app.exception
    assert not app.get("image")
    assert "too long for a QR code" in app.markdown[0].value
    assert "atlas-copy" in html(app)


def test_who_prepares_a_presentation_finds_back_to_it(visit: Visit) -> None:
    assert "|Presentation (2)|" in text(visit("practices", step=[GAPS, TOWN]))
    assert "Presentation (" not in text(visit("practices"))


def test_the_practices_of_the_shortlist_become_views(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS], shortlist="jaworzyn-1.ahornstadt-2")
    assert "Add 2 practices of the shortlist" in text(app)
    added = [href for href in addresses(app, "") if "jaworzyn-centrum" in href]
    assert any("ahornstadt-sprachcafe" in href for href in added)


def test_a_presentation_has_an_end(visit: Visit) -> None:
    app = visit("presentation", step=[f"practice?id=p{number}" for number in range(25)])
    assert finding(app) == "20 prepared views"
    assert "A presentation holds 20 views" in app.warning[0].value


def test_a_view_is_shared_as_others_should_see_it(visit: Visit) -> None:
    app = visit(
        "network", "fr", home="ahornstadt", share="1", present="1", slide="1", step=[GAPS, TOWN]
    )
    assert len(app.get("image")) == 1
    shared = re.findall(r'class="atlas-copy" href="([^"]*)"', html(app))[0].replace("&amp;", "&")
    assert shared.endswith("?lang=fr&home=ahornstadt")


def test_the_panel_adds_the_view_to_a_presentation(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", share="1", step=[GAPS])
    added = [href for href in addresses(app, "") if "network%3Fhome%3Dahornstadt" in href]
    assert added
    again = visit("network", home="ahornstadt", share="1", step=[GAPS, TOWN])
    assert "This view is part of your presentation." in text(again)
    assert "Your presentation (2 views)" in text(again)
    assert not visit("network", home="ahornstadt").get("image")
