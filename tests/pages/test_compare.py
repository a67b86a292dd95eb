"""The page Compare, each view opened as a reader opens it: by a link, through the frame."""

from urllib.parse import parse_qs, urlsplit

from tests.conftest import ROOT, Visit
from tests.html_reading import addresses, row
from tests.pages.drawn import html

TOWNS = ["ahornstadt", "chenebourg"]
EVERY_TOWN = [
    *("ahornstadt", "birkental", "chenebourg", "jaworzyn"),
    *("krakow", "kreis-eichengrund", "lindebierg"),
]


def test_the_same_axis_twice_is_said(visit: Visit) -> None:
    app = visit("compare", rows="theme", columns="theme")
    assert app.info[0].value == "Rows and columns are the same. Choose two different ones."
    app.selectbox(key="compare_rows").set_value("city").run()
    assert not app.info
    assert row(html(app), "All")[-1] == "14"


def test_choices_are_written_to_the_address(visit: Visit) -> None:
    app = visit("compare")
    app.selectbox(key="compare_columns").set_value("kind").run()
    app.selectbox(key="compare_order").set_value("name").run()
    assert app.query_params["columns"] in ("kind", ["kind"])
    assert app.query_params["order"] in ("name", ["name"])
    app.selectbox(key="compare_columns").set_value("theme").run()
    assert "columns" not in app.query_params


def test_the_filter_stands_above_and_narrows(visit: Visit) -> None:
    app = visit("compare", country="FR", status="running")
    assert [button.label for button in app.button][:2] == [
        "Country\\: France",
        "Status\\: running",
    ]
    assert row(html(app), "All")[-1] == "1"
    app.session_state["filter_folded"] = True
    app.run()
    assert app.text_input(key="filter_q")


def test_nothing_found_is_said_with_a_way_out(visit: Visit) -> None:
    app = visit("compare", country="FR", kind="event")
    assert app.info[0].value == "No practice matches all of this."
    app.button(key="loosen_kind").click().run()
    assert row(html(app), "All")[-1] == "3"


def test_a_first_visit_names_no_town_that_is_not_there(visit: Visit) -> None:
    app = visit("compare", what="towns")
    assert app.multiselect(key="compare_towns").value == []
    assert app.info[0].value == "Choose what to compare, up to 6."


def test_our_town_is_compared_too(visit: Visit) -> None:
    app = visit("compare", what="towns", home="birkental", towns=TOWNS)
    assert app.multiselect(key="compare_towns").value == ["birkental", *TOWNS]


def test_a_filter_on_what_is_compared_is_not_shown_there(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=TOWNS, city="krakow", country="DE")
    labels = [button.label for button in app.button]
    assert "Country\\: Germany" in labels
    assert not [label for label in labels if "Krak" in label]


def test_a_search_with_any_of_the_words_says_so(visit: Visit) -> None:
    app = visit("compare", q="Integrationsrat Begegnungsfest")
    assert app.info[0].value.startswith("Hardly any practice has all")


def test_the_way_back_to_the_comparison(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="birkental", theme="housing")
    back = app.switch_page(str(ROOT / "pages" / "practices.py")).run()
    link = next(href for href in addresses(html(back), "compare") if "what=gaps" in href)
    assert parse_qs(urlsplit(link).query)["home"] == ["birkental"]
    assert not [href for href in addresses(html(visit("practices")), "compare") if "what=" in href]


def test_more_than_six_towns_are_cut_and_said(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=EVERY_TOWN)
    assert app.multiselect(key="compare_towns").value == EVERY_TOWN[:6]
    assert "more than 6" in app.info[0].value


def test_emptying_the_towns_leaves_none(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=TOWNS)
    app.multiselect(key="compare_towns").set_value([]).run()
    assert app.query_params["towns"] in ("none", ["none"])
    assert app.info[0].value == "Choose what to compare, up to 6."


def test_gaps_ask_for_our_town_first(visit: Visit) -> None:
    app = visit("compare", what="gaps")
    assert app.info[0].value.startswith("Choose your town.")
    app.selectbox(key="compare_home").set_value("birkental").run()
    assert app.query_params["home"] in ("birkental", ["birkental"])
    shares = ["3 of 3", "0 of 1", "1 of 2", "1 of 1"]
    assert row(html(app), "Political participation") == ["no entry", "0", *shares]


def test_a_gap_that_does_not_exist_is_named_and_one_of_the_other_axis_is_not(visit: Visit) -> None:
    stale = visit("compare", what="gaps", home="birkental", gap="gone")
    assert "Gap “gone”" in stale.info[0].value
    other = visit("compare", what="gaps", home="birkental", gap="housing", by="group")
    assert not other.info


def test_a_stale_practice_is_named(visit: Visit) -> None:
    app = visit("compare", what="practices", practices=["gone", "ahornstadt-wohnlotsen"])
    assert "“gone”" in app.info[0].value
    assert row(html(app), "Town") == ["Ahornstadt"]


def test_years_are_a_chart(visit: Visit) -> None:
    assert len(visit("compare", what="years").get("plotly_chart")) == 1
