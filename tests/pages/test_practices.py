"""The list of practices, opened as a reader opens it: by a link, through the frame."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import Visit


def heading(app: AppTest) -> str:
    assert not app.exception
    return str(app.header[0].value)


def open_menu(app: AppTest, axis: str) -> AppTest:
    app.session_state[f"filter_{axis}_menu"] = True
    return app.run()


@pytest.mark.parametrize(
    ("language", "said"), [("de", "14 Praktiken"), ("fr", "14 pratiques"), ("en", "14 practices")]
)
def test_all_practices_in_each_language(visit: Visit, language: str, said: str) -> None:
    assert heading(visit("practices", language)) == said


def test_a_link_names_the_filter(visit: Visit) -> None:
    app = visit("practices", theme="language", group=["women", "volunteers"])
    assert heading(app) == "4 practices"
    labels = [button.label for button in app.button]
    assert labels[:3] == [
        "Theme\\: Language",
        "Target group\\: Women",
        "Target group\\: Volunteers and associations",
    ]


def test_a_choice_is_written_to_the_address(visit: Visit) -> None:
    app = open_menu(visit("practices", page="2"), "theme")
    app.checkbox(key="filter_theme_housing").check().run()
    assert heading(app) == "2 practices"
    assert app.query_params["theme"] == ["housing"] or app.query_params["theme"] == "housing"
    assert "page" not in app.query_params


def test_a_menu_counts_without_its_own_filter(visit: Visit) -> None:
    app = open_menu(visit("practices", theme="housing", country="DE"), "theme")
    labels = {box.key: box.label for box in app.checkbox}
    assert labels["filter_theme_housing"] == "Housing (1)"
    assert labels["filter_theme_language"] == "Language (3)"
    assert labels["filter_theme_cooperation"] == "Partnership and exchange (0)"


def test_the_towns_are_chosen_by_name(visit: Visit) -> None:
    app = open_menu(visit("practices"), "city")
    app.multiselect(key="filter_city").set_value(["lindebierg", "jaworzyn"]).run()
    assert heading(app) == "3 practices"


def test_a_period_is_chosen_by_years(visit: Visit) -> None:
    app = open_menu(visit("practices"), "period")
    app.number_input(key="filter_from").set_value(2019).run()
    app.number_input(key="filter_to").set_value(2020).run()
    assert heading(app) == "8 practices"
    assert "Period\\: 2019 to 2020" in [button.label for button in app.button]


def test_going_back_restores_the_earlier_choice(visit: Visit) -> None:
    app = open_menu(visit("practices", theme="housing"), "theme")
    app.checkbox(key="filter_theme_language").check().run()
    app.query_params["theme"] = "housing"  # what the browser sends after Back
    app.run()
    assert heading(app) == "2 practices"
    assert app.checkbox(key="filter_theme_language").value is False


def test_a_filter_is_removed_by_its_words(visit: Visit) -> None:
    app = visit("practices", theme="housing", country="DE", q="wohn")
    app.button(key="remove_country_DE").click().run()
    assert heading(app) == "2 practices"
    app.button(key="remove_all").click().run()
    assert heading(app) == "14 practices"
    assert set(app.query_params) == {"lang"}


def test_a_search_is_written_to_the_address(visit: Visit) -> None:
    app = visit("practices")
    app.text_input(key="filter_q").set_value("emploi").run()
    assert heading(app) == "2 practices"
    assert app.selectbox(key="practices_sort").value == "relevance"


def test_nothing_found_says_which_filter_to_loosen(visit: Visit) -> None:
    app = visit("practices", theme="cooperation", city="ahornstadt")
    assert app.info[0].value == "No practice matches all of this."
    labels = [button.label for button in app.button]
    assert "without Theme: 5 practices" in labels
    assert "without Town: 1 practice" in labels
    app.button(key="loosen_city").click().run()
    assert heading(app) == "1 practice"


def test_when_one_filter_is_not_enough_all_can_go(visit: Visit) -> None:
    app = visit("practices", theme="cooperation", city="ahornstadt", q="zzzz")
    app.button(key="nothing_remove_all").click().run()
    assert heading(app) == "14 practices"


def test_a_stale_link_is_explained(visit: Visit) -> None:
    app = visit("practices", theme=["language", "weather"])
    assert heading(app) == "6 practices"
    assert "Theme “weather”" in app.info[0].value


def test_words_that_never_meet_are_explained(visit: Visit) -> None:
    app = visit("practices", q="Integrationsrat Begegnungsfest")
    assert heading(app) == "2 practices"
    assert app.info[0].value.startswith("Hardly any practice has all")


def test_the_language_changes_and_nothing_else(visit: Visit) -> None:
    app = visit("practices", theme="housing", q="wohn", view="table")
    ways = re.findall(r'href="\?([^"]+)" lang="fr"', app.get("html")[0].proto.body)
    for name, values in parse_qs(unescape(ways[0])).items():
        app.query_params[name] = values
    app.run()
    assert app.title[0].value == "Pratiques"
    assert heading(app) == "2 pratiques"
    assert app.query_params["view"] in ("table", ["table"])


def test_order_and_view_are_written_to_the_address(visit: Visit) -> None:
    app = visit("practices")
    app.selectbox(key="practices_sort").set_value("newest").run()
    app.segmented_control(key="practices_view").set_value("table").run()
    assert not app.exception
    assert app.query_params["sort"] in ("newest", ["newest"])
    assert app.query_params["view"] in ("table", ["table"])


def test_years_the_wrong_way_round_are_meant_the_right_way(visit: Visit) -> None:
    app = visit("practices", to="2019")
    app.query_params["from"] = "2020"
    app.run()
    assert heading(app) == "8 practices"
    assert "Period\\: 2019 to 2020" in [button.label for button in app.button]


def test_a_changed_year_keeps_the_other_one_that_is_shown(visit: Visit) -> None:
    app = visit("practices", to="2010")
    app.query_params["from"] = "2022"
    app = open_menu(app.run(), "period")
    app.number_input(key="filter_from").set_value(2012).run()
    assert "Period\\: 2012 to 2022" in [button.label for button in app.button]


def test_a_year_that_is_none_is_named(visit: Visit) -> None:
    app = visit("practices", to="soon")
    assert heading(app) == "14 practices"
    assert "Period “soon”" in app.info[0].value


def test_a_short_list_of_values_is_offered_whole(visit: Visit) -> None:
    app = open_menu(visit("practices", theme="housing", country="DE"), "status")
    assert [box.label for box in app.checkbox] == [
        *("running (0)", "planned (0)", "ended (0)", "not stated (1)")
    ]


@pytest.mark.parametrize(
    "link", ["www.evil.example.org", "https://evil.example.org", "a@evil.example.org"]
)
def test_an_address_in_a_link_stays_text(visit: Visit, link: str) -> None:
    app = visit("practices", theme=link)
    assert link not in app.info[0].value
    assert link in app.info[0].value.replace("\\", "").replace("\u2060", "")
