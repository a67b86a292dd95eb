"""The page Partner network, opened as a reader opens it: by a link, through the frame."""

import pytest

from tests.conftest import Visit
from tests.html_reading import addresses, finding
from tests.pages.drawn import asked, html


def test_the_year_takes_the_network_back(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", year="1980")
    assert finding(html(app)) == (
        "In 1980, Ahornstadt had 1 direct partner. The atlas has practices of this partner."
    )
    assert app.select_slider(key="network_year").value == 1980
    assert "in force in 1980" in app.button(key="remove_year_").label
    # Nought stands for today, which needs no word in the address.
    app.select_slider(key="network_year").set_value(0).run()
    assert "year" not in app.query_params
    assert finding(html(app)).startswith("Ahornstadt has 4 direct partners.")


def test_a_filter_narrows_the_partners_and_says_so(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", partners="PL")
    assert finding(html(app)) == (
        "Ahornstadt has 1 direct partner that matches the filter. "
        "The atlas has practices of this partner."
    )
    assert app.button(key="remove_partners_PL").label == "Country of the partner\\: Poland"
    nobody = visit("network", home="ahornstadt", tie="friendship")
    assert finding(html(nobody)) == "No partner of Ahornstadt matches the filter."
    assert not nobody.get("plotly_chart")
    nobody.button(key="remove_tie_friendship").click().run()
    assert len(nobody.get("plotly_chart")) == 1


def test_the_menu_writes_the_filter_to_the_address(visit: Visit) -> None:
    app = visit("network", home="ahornstadt")
    app.session_state["network_filter"] = True
    app.run()
    app.multiselect(key="network_tie").set_value(["twinning"]).run()
    assert asked(app, "tie") == ["twinning"]
    app.number_input(key="network_until").set_value(1980).run()
    assert asked(app, "until") == ["1980"]
    assert finding(html(app)).startswith("Ahornstadt has 1 direct partner that matches the filter.")
    app.checkbox(key="network_ended").check().run()
    assert asked(app, "ended") == ["1"]
    app.button(key="remove_all").click().run()
    assert set(app.query_params) == {"lang", "home"}


@pytest.mark.parametrize("what", ["town", "help", "ways"])
def test_a_view_says_nothing_of_a_filter_that_it_does_not_follow(visit: Visit, what: str) -> None:
    app = visit("network", what=what, home="birkental", goal="krakow", on="housing", find="metz")
    assert not [button for button in app.button if (button.key or "").startswith("remove_")]


def test_what_a_link_names_in_vain_is_said_of_every_parameter(visit: Visit) -> None:
    for what, name, value in (
        ("town", "at", "gone"),
        ("town", "extent", "gone"),
        ("town", "year", "1800"),
        ("list", "order", "gone"),
        ("list", "find", "%"),
        ("list", "between", "XX"),
        ("help", "on", "gone"),
    ):
        app = visit("network", what=what, home="birkental", **{name: value})
        assert any(f"“{value}”" in each.value for each in app.info), name


def test_another_town_forgets_the_part_of_the_map(visit: Visit) -> None:
    app = visit("network", home="birkental", at="49.50,6.50,9.0")
    app.selectbox(key="compare_home").set_value("ahornstadt").run()
    assert "at" not in app.query_params
    assert not [
        href for href in addresses(html(app), "") if "at=49.50" in href and "home=kra" in href
    ]


def test_the_list_is_searched_by_any_name_of_a_town(visit: Visit) -> None:
    app = visit("network", what="list")
    app.text_input(key="network_find").set_value("krakau").run()
    assert asked(app, "find") == ["krakau"]
    assert finding(html(app)) == "1 partnership matches the filter."
    app.selectbox(key="network_order").set_value("members").run()
    assert asked(app, "order") == ["members"]


def test_a_choice_is_written_to_the_address(visit: Visit) -> None:
    app = visit("network")
    app.selectbox(key="compare_home").set_value("birkental").run()
    assert asked(app, "home") == ["birkental"]


def test_a_town_with_partners_has_a_map_and_one_without_has_none(visit: Visit) -> None:
    assert len(visit("network", home="birkental").get("plotly_chart")) == 1
    assert not visit("network", home="kreis-eichengrund").get("plotly_chart")


def test_the_same_town_twice_and_an_empty_list_are_said(visit: Visit) -> None:
    same = visit("network", what="ways", home="ahornstadt", goal="ahornstadt")
    assert same.info[0].value == "These are the same town. Choose two different ones."
    nothing = visit("network", what="list", find="qqqq")
    assert nothing.info[0].value.startswith("No partnership matches all of this.")
