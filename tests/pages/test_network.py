"""The page Partner network, opened as a reader opens it: by a link, through the frame."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import Visit
from tests.pages.test_compare import addresses, finding, html, row, text


def asked(app: AppTest, name: str) -> list[str]:
    """Return what the address says, which the test harness gives as a text or as a list."""
    found = app.query_params[name]
    return [found] if isinstance(found, str) else found


VIEWS = ["town", "help", "ways", "whole", "list"]


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("what", VIEWS)
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"home": "birkental", "goal": "krakow", "on": "housing"},
        {"home": "kreis-eichengrund", "goal": "birkental", "on": "women", "by": "group"},
        {"home": "gone", "goal": "gone", "on": "gone", "extent": "gone", "at": "gone"},
        {"home": "krakow", "goal": "krakow", "extent": "world", "status": "running"},
        {"home": "ahornstadt", "tie": "gone", "topic": "gone", "since": "x", "between": "XX"},
        {"home": "ahornstadt", "tie": "friendship", "year": "1980", "page": "99", "order": "x"},
        {"home": "ahornstadt", "since": "2010", "until": "1990", "find": "'; --", "ended": "1"},
    ],
)
def test_every_view_holds_whatever_the_link_names(
    visit: Visit, what: str, language: str, parameters: dict[str, str | list[str]]
) -> None:
    app = visit("network", language, what=what, **parameters)
    assert not app.exception
    titles = {"de": "Partnernetz", "fr": "Réseau de partenaires", "en": "Partner network"}
    assert app.title[0].value == titles[language]


def test_the_partners_of_a_town(visit: Visit) -> None:
    app = visit("network", home="birkental")
    assert finding(app) == (
        "Birkental has 3 direct partners. The atlas has practices of 3 of them."
    )
    assert len(app.get("plotly_chart")) == 1
    tie, works = row(app, "Ahornstadt</a><br><a [^>]+>Website of Ahornstadt")
    assert tie == "Network of four towns (since 2001)"
    assert works.startswith("5 practices: Language 2, Culture")
    assert row(app, "Jaworzyń") == [
        "Ahornstadt and Lindebierg",
        "1 practice: Health and counselling 1, Housing 1, Language 1",
    ]
    assert row(app, "Kraków") == ["Lindebierg", "no practice in the atlas yet"]
    assert "practices?lang=en&city=jaworzyn" in addresses(app, "practices")
    assert "practices?lang=en&city=jaworzyn&theme=health" in addresses(app, "practices")


def test_the_partnerships_of_a_town_with_years_topics_and_sources(visit: Visit) -> None:
    app = visit("network", home="ahornstadt")
    said = row(app, "Twinning Ahornstadt – Jaworzyń<br><small>The sources name two first years.")
    assert said[:4] == [
        "Twinning",
        "sources differ: 2006 (Beispielzeitung); 2008 (Stadt Ahornstadt and Urząd Miejski w "
        "Jaworzyniu)",
        "Partnership and exchange",
        "Ahornstadt, Jaworzyń",
    ]
    assert said[4].startswith("3 sources")
    assert "Zehn Jahre Freundschaft (in German)" in said[4]
    assert "Beispielzeitung, 2 August 2016 (read on 15 January 2026)" in said[4]
    assert "gives 2006 as the first year" in said[4]
    assert "(since 2006 / 2008, sources differ)" in text(app)


def test_the_year_takes_the_network_back(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", year="1980")
    assert finding(app) == (
        "In 1980, Ahornstadt had 1 direct partner. The atlas has practices of this partner."
    )
    assert app.select_slider(key="network_year").value == 1980
    assert "in force in 1980" in app.button(key="remove_year_").label
    # Nought stands for today, which needs no word in the address.
    app.select_slider(key="network_year").set_value(0).run()
    assert "year" not in app.query_params
    assert finding(app).startswith("Ahornstadt has 4 direct partners.")


def test_a_filter_narrows_the_partners_and_says_so(visit: Visit) -> None:
    app = visit("network", home="ahornstadt", partners="PL")
    assert finding(app) == (
        "Ahornstadt has 1 direct partner that matches the filter. "
        "The atlas has practices of this partner."
    )
    assert app.button(key="remove_partners_PL").label == "Country of the partner\\: Poland"
    nobody = visit("network", home="ahornstadt", tie="friendship")
    assert finding(nobody) == "No partner of Ahornstadt matches the filter."
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
    assert finding(app).startswith("Ahornstadt has 1 direct partner that matches the filter.")
    app.checkbox(key="network_ended").check().run()
    assert asked(app, "ended") == ["1"]
    app.button(key="remove_all").click().run()
    assert set(app.query_params) == {"lang", "home"}


def test_a_town_without_partners_is_said(visit: Visit) -> None:
    app = visit("network", home="kreis-eichengrund")
    assert finding(app).startswith("The atlas knows no partnership of ")
    assert not app.get("plotly_chart")
    assert "compare?lang=en&what=towns&home=kreis-eichengrund" in addresses(app, "compare")


def test_a_partnership_that_ended_is_one_choice_away(visit: Visit) -> None:
    app = visit("network", what="town", home="birkental", tie="friendship")
    assert finding(app) == "No partner of Birkental matches the filter."
    assert "Show the 1 partnership that ended" in text(app)
    over = visit("network", home="birkental", tie="friendship", ended="1")
    assert finding(over).startswith("Birkental has or had 1 direct partner.")
    assert row(over, "Kraków") == [
        "Friendship Birkental – Kraków (1995–2012, ended)",
        "no practice in the atlas yet",
    ]


def test_the_practices_that_count_are_those_of_the_filter(visit: Visit) -> None:
    app = visit("network", home="birkental", theme="housing")
    assert finding(app) == (
        "Birkental has 3 direct partners. The atlas has practices of one of them."
    )
    assert row(app, "Chênebourg")[1] == "no practice under this filter"


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
    assert not [href for href in addresses(app, "") if "at=49.50" in href and "home=kra" in href]


def test_the_map_is_moved_by_links(visit: Visit) -> None:
    app = visit("network", home="birkental", at="49.50,6.50,9.0")
    assert [href for href in addresses(app, "") if href.endswith("%2C6.0")]
    assert "?lang=en&home=birkental&extent=world" in addresses(app, "")


def test_who_can_help(visit: Visit) -> None:
    app = visit("network", what="help", home="birkental", on="housing")
    assert finding(app) == (
        "Partners of Birkental have 1 practice for “Housing”. Their partners have 1."
    )
    said = text(app)
    assert said.index("Ahornstadt|") < said.index("partner of a partner: ")
    assert "Birkental → Ahornstadt → Jaworzyń, also through Lindebierg" in said
    further = visit("network", what="help", home="krakow", on="employment")
    assert finding(further) == (
        "No partner of Kraków has a practice for “Employment”. Their partners have 2."
    )
    # Chênebourg's website is not known, and its partner Lindebierg leads there.
    assert "no website in the atlas" in text(further)
    assert 'href="network?lang=en&amp;what=ways&amp;home=krakow&amp;goal=chenebourg"' in html(
        further
    )
    nobody = visit("network", what="help", home="kreis-eichengrund", on="housing")
    assert finding(nobody).startswith("Neither partners of ")


def test_the_help_ends_with_the_partners_partners(visit: Visit) -> None:
    # Education is only done by the district, which is in Ahornstadt's country but no partner.
    app = visit("network", what="help", home="ahornstadt", on="education")
    assert "Eichengrund" not in html(app)


def test_help_may_be_kept_to_a_kind_of_partnership(visit: Visit) -> None:
    app = visit("network", what="help", home="ahornstadt", on="participation", tie="twinning")
    assert finding(app) == (
        "Partners of Ahornstadt have 1 practice for “Political participation”. "
        "Their partners have 0."
    )


def test_the_way_between_two_towns(visit: Visit) -> None:
    app = visit("network", what="ways", home="birkental", goal="jaworzyn")
    assert finding(app) == "From Birkental to Jaworzyń one passes 1 town."
    said = text(app)
    assert re.findall('class="atlas-chain" role="list" aria-label="(.*?)"', html(app)) == [
        "Birkental → Ahornstadt → Jaworzyń",
        "Birkental → Lindebierg → Jaworzyń",
    ]
    # A twinning of two towns says no more by its name than the towns do.
    assert "Twinning, sources differ: 2006 (Beispielzeitung); 2008 (" in said
    assert "Network of four towns (network, since 2001)" in said


def test_each_town_of_a_chain_says_how_much_it_does(visit: Visit) -> None:
    app = visit("network", what="ways", home="birkental", goal="jaworzyn", theme="language")
    stops = re.findall(r"<li[^>]*><strong>.*?</strong> <small>(.*?)</small>", html(app))
    there = [re.sub("<.*?>", "", stop) for stop in stops]
    assert there == [
        "2 practices",
        "5 practices",
        "1 practice",
        "2 practices",
        "2 practices",
        "1 practice",
    ]
    assert 'href="practices?lang=en&amp;city=ahornstadt">' in stops[1]


def test_examples_of_chains_keep_our_town(visit: Visit) -> None:
    app = visit("network", what="ways", home="birkental")
    examples = re.findall(r'aria-label="The other town">(.*?)</nav>', html(app))
    assert "home=birkental&amp;goal=ahornstadt" in examples[0]
    assert "goal=birkental" not in examples[0]


def test_direct_partners_the_same_town_and_no_chain(visit: Visit) -> None:
    direct = visit("network", what="ways", home="ahornstadt", goal="chenebourg")
    assert "are direct partners." in finding(direct)
    same = visit("network", what="ways", home="ahornstadt", goal="ahornstadt")
    assert same.info[0].value == "These are the same town. Choose two different ones."
    none = visit("network", what="ways", home="birkental", goal="kreis-eichengrund")
    assert finding(none).startswith("No chain of partners leads from Birkental")


def test_the_network_as_such(visit: Visit) -> None:
    app = visit("network", what="whole")
    assert finding(app).startswith("4 partnerships in force link 6 towns.")
    assert row(app, "Germany") == ["1", "2", "1", "1"]
    assert row(app, "1970–1979") == ["1", "1", "0"]
    assert "?lang=en&what=list&between=DE&between=FR" in addresses(app, "")
    assert "?lang=en&what=list&since=1970&until=1979&tie=twinning" in addresses(app, "")


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"tie": "twinning"},
        {"since": "1980"},
        {"until": "2008", "ended": "1"},
        {"partners": "PL"},
        {"between": ["DE", "FR"]},
        {"year": "2005"},
    ],
)
def test_every_number_of_the_network_is_as_long_as_the_list_behind_it(
    visit: Visit, parameters: dict[str, str | list[str]]
) -> None:
    whole = html(visit("network", what="whole", **parameters))
    numbers = re.findall(r'href="(\?[^"]*what=list[^"]*)"[^>]*>(\d+)</a>', whole)
    assert numbers
    for href, count in numbers:
        asked = parse_qs(unescape(href)[1:])
        asked.pop("lang")
        view = asked.pop("what")[0]
        assert re.findall(r"\d+", finding(visit("network", what=view, **asked)))[0] == count


def test_the_list_has_every_partnership_and_those_of_a_town(visit: Visit) -> None:
    app = visit("network", what="list")
    assert finding(app) == "The atlas knows 4 partnerships. 1 more has ended."
    assert row(app, "Language network")[3] == "Lindebierg, Jaworzyń, Kraków"
    assert finding(visit("network", what="list", ended="1")) == "The atlas knows 5 partnerships."
    mine = visit("network", what="list", home="krakow")
    assert finding(mine) == "Kraków has 1 partnership. 1 more has ended."
    nothing = visit("network", what="list", find="qqqq")
    assert finding(nothing) == "0 partnerships match the filter."
    assert nothing.info[0].value.startswith("No partnership matches all of this.")


def test_the_list_is_searched_by_any_name_of_a_town(visit: Visit) -> None:
    app = visit("network", what="list")
    app.text_input(key="network_find").set_value("krakau").run()
    assert asked(app, "find") == ["krakau"]
    assert finding(app) == "1 partnership matches the filter."
    app.selectbox(key="network_order").set_value("members").run()
    assert asked(app, "order") == ["members"]


def test_a_choice_is_written_to_the_address(visit: Visit) -> None:
    app = visit("network")
    app.selectbox(key="compare_home").set_value("birkental").run()
    assert asked(app, "home") == ["birkental"]
