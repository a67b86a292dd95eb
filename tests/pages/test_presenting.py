"""Presentation mode, prepared views and the panel to share a view."""

import re

from tests.conftest import Visit
from tests.html_reading import addresses, finding, text
from tests.pages.drawn import html

GAPS = "compare?what=gaps&home=birkental"
TOWN = "network?home=ahornstadt"


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
    assert finding(html(app)) == "1 prepared view"
    assert app.info[0].value.startswith("2 views of this link are not shown")


def test_another_spelling_of_a_view_is_the_same_view(visit: Visit) -> None:
    spelled = "./compare?home=birkental&lang=fr&what=gaps"
    app = visit("presentation", step=[GAPS, spelled, TOWN])
    assert finding(html(app)) == "2 prepared views"
    assert not app.info
    shared = visit("compare", what="gaps", home="birkental", share="1", step=[spelled])
    assert "This view is part of your presentation." in text(html(shared))


def test_on_the_stage_a_filter_is_plain_text(visit: Visit) -> None:
    app = visit("practices", theme="housing", present="1")
    said = [one.value for one in app.markdown if "Filtered" in one.value]
    assert said == ["Filtered by\\: Theme\\: Housing"]
    assert not [one for one in app.button if one.key and one.key.startswith("remove_")]


def test_on_the_stage_the_page_of_a_presentation_is_a_plain_list(visit: Visit) -> None:
    app = visit("presentation", step=[GAPS, TOWN], present="1")
    assert "Compare · Gaps and models · Birkental" in text(html(app))
    assert not app.text_input
    assert "Start presenting" not in text(html(app))


def test_a_link_too_long_for_a_code_says_so(visit: Visit) -> None:
    steps = [f"practices?q={number}{'x' * 300}" for number in range(20)]
    app = visit("presentation", step=steps, share="1")
    assert not app.exception
    assert not app.get("image")
    assert "too long for a QR code" in app.markdown[0].value
    assert "atlas-copy" in html(app)


def test_a_presentation_has_an_end(visit: Visit) -> None:
    app = visit("presentation", step=[f"practice?id=p{number}" for number in range(25)])
    assert finding(html(app)) == "20 prepared views"
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
    added = [href for href in addresses(html(app), "") if "network%3Fhome%3Dahornstadt" in href]
    assert added
    again = visit("network", home="ahornstadt", share="1", step=[GAPS, TOWN])
    assert "This view is part of your presentation." in text(html(again))
    assert "Your presentation (2 views)" in text(html(again))
    assert not visit("network", home="ahornstadt").get("image")
