"""The page Compare, each view opened as a reader opens it: by a link, through the frame."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter
from tests.conftest import ROOT, Visit

VIEWS = ("crossing", "towns", "gaps", "themes", "groups", "practices", "years")
TOWNS = ["ahornstadt", "chenebourg"]
EVERY_TOWN = [
    *("ahornstadt", "birkental", "chenebourg", "jaworzyn"),
    *("krakow", "kreis-eichengrund", "lindebierg"),
]


def html(app: AppTest) -> str:
    assert not app.exception
    return " ".join(str(part.proto.body) for part in app.get("html"))


def text(app: AppTest) -> str:
    return unescape(re.sub(r"<[^>]+>", "|", html(app)))


def finding(app: AppTest) -> str:
    found = re.findall(r'<p class="atlas-finding">(.*?)</p>', html(app))
    return unescape(found[0]) if found else ""


def row(app: AppTest, head: str) -> list[str]:
    """Return the cells of the first table row with this head."""
    found = re.search(rf'<th scope="row">(?:<[^>]+>)*{head}(?:<[^>]+>)*</th>(.*?)</tr>', html(app))
    assert found, head
    return [
        re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", found.group(1))
    ]


def addresses(app: AppTest, page: str) -> list[str]:
    return [unescape(href) for href in re.findall(rf'href="({page}\?[^"]*)"', html(app))]


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("what", VIEWS)
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"home": "birkental", "towns": TOWNS, "themes": ["language", "housing"]},
        {"towns": "krakow", "themes": "language", "groups": "women", "home": "krakow"},
        {"towns": "none", "themes": "none", "groups": "none", "practices": "none"},
        {"towns": EVERY_TOWN, "practices": ["ahornstadt-wohnlotsen", "jaworzyn-centrum"]},
        {"towns": "gone", "themes": "gone", "groups": "gone", "practices": "gone", "home": "gone"},
        {"rows": "gone", "columns": "gone", "top": "-1", "by": "gone", "gap": "gone"},
        {"q": "qqqq", "home": "birkental", "towns": TOWNS},
    ],
)
def test_every_view_holds_whatever_the_link_names(
    visit: Visit, what: str, language: str, parameters: dict[str, str | list[str]]
) -> None:
    app = visit("compare", language, what=what, **parameters)
    assert not app.exception
    assert app.title[0].value == {"de": "Vergleichen", "fr": "Comparer", "en": "Compare"}[language]
    assert not re.search(r"\bNone\b(?! of)", text(app))


def test_an_unknown_view_is_the_overview(visit: Visit) -> None:
    assert row(visit("compare", what="weather"), "Ahornstadt")[-1] == "5"


def test_the_overview_counts_towns_by_themes(visit: Visit) -> None:
    app = visit("compare")
    assert row(app, "Ahornstadt") == ["2", "1", "1", "1", "0", "1", "1", "0", "5"]
    assert row(app, "All") == ["6", "3", "3", "2", "2", "2", "2", "1", "14"]
    assert finding(app) == (
        "Most practices: “Ahornstadt” with “Language” (2). 28 of 48 fields are empty."
    )


def test_a_cell_leads_to_the_list_behind_it(visit: Visit) -> None:
    app = visit("compare", "fr", status="running", rows="country", columns="group")
    links = addresses(app, "practices")
    assert "practices?lang=fr&status=running&country=DE&group=women" in links
    assert "practices?lang=fr&status=running&country=DE" in links
    assert "practices?lang=fr&status=running" in links


@pytest.mark.parametrize(
    ("parameters", "link"),
    [
        ({"rows": "period"}, "practices?lang=en&from=2015&to=2019&theme=language"),
        ({"rows": "period"}, "practices?lang=en&from=2025&theme=language"),
        ({"rows": "period"}, "practices?lang=en&from=unknown&theme=housing"),
        (
            {"rows": "period", "from": "2017", "to": "2017"},
            "practices?lang=en&from=2017&to=2017&theme=language",
        ),
        (
            {"theme": ["language", "housing"], "rows": "kind"},
            "practices?lang=en&kind=service&theme=language&theme=housing",
        ),
    ],
)
def test_links_ask_for_what_their_cell_counts(
    visit: Visit, parameters: dict[str, str | list[str]], link: str
) -> None:
    assert link in addresses(visit("compare", **parameters), "practices")


COUNT = re.compile(r'href="(practices\?[^"]*)"[^>]*>([\d,]+)</a>')


def counted_by(address: str) -> PracticeFilter:
    """Return the filter that an address asks for, read without the code of the pages."""
    asked = parse_qs(urlsplit(unescape(address)).query)
    first, last = (asked.get(name, [""])[0] for name in ("from", "to"))
    return PracticeFilter(
        query=asked.get("q", [""])[0],
        chosen={axis: tuple(asked.get(axis, ())) for axis in AXES},
        first_year=int(first) if first.isdigit() else None,
        last_year=int(last) if last else None,
        undated=first == "unknown",
    )


@pytest.mark.parametrize(
    "parameters",
    [
        {"rows": "period", "columns": "status", "country": "DE"},
        {"rows": "group", "columns": "theme", "theme": ["language", "housing"], "from": "2016"},
        {"rows": "size", "columns": "kind", "q": "zzz wohnen"},
        {"what": "towns", "towns": TOWNS},
        {"what": "towns", "towns": TOWNS, "city": "krakow", "status": "running", "by": "group"},
        {"what": "themes"},
        {"what": "themes", "themes": ["language", "housing"], "theme": "cooperation"},
        {"what": "groups", "groups": ["women", "residents"], "rows": "period", "country": "DE"},
        {"what": "gaps", "home": "birkental"},
        {"what": "gaps", "home": "ahornstadt", "country": "FR"},
        {"what": "gaps", "home": "ahornstadt", "by": "group", "status": "running"},
    ],
)
def test_every_count_is_the_length_of_the_list_it_leads_to(
    visit: Visit, db: Catalogue, parameters: dict[str, str | list[str]]
) -> None:
    links = COUNT.findall(html(visit("compare", **parameters)))
    assert len(links) > 2
    wrong = [
        (address, count)
        for address, count in links
        if practice_count(db, counted_by(address)) != int(count)
    ]
    assert wrong == []


def test_the_same_axis_twice_is_said(visit: Visit) -> None:
    app = visit("compare", rows="theme", columns="theme")
    assert app.info[0].value == "Rows and columns are the same. Choose two different ones."
    app.selectbox(key="compare_rows").set_value("city").run()
    assert not app.info
    assert row(app, "All")[-1] == "14"


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
    assert row(app, "All")[-1] == "1"
    app.session_state["filter_folded"] = True
    app.run()
    assert app.text_input(key="filter_q")


def test_nothing_found_is_said_with_a_way_out(visit: Visit) -> None:
    app = visit("compare", country="FR", kind="event")
    assert app.info[0].value == "No practice matches all of this."
    app.button(key="loosen_kind").click().run()
    assert row(app, "All")[-1] == "3"


def test_towns_side_by_side(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=TOWNS)
    assert row(app, "Language") == ["2", "1", "3"]
    assert row(app, "Partnership and exchange") == ["0", "0", "0"]
    assert finding(app) == (
        "Most practices for “Language”: Ahornstadt (2). "
        "None of the towns has one for “Education and training” and “Partnership and exchange”."
    )
    said = text(app)
    assert "All of them have a practice for " in said
    # Ahornstadt alone has health and housing; Chênebourg has nothing that Ahornstadt lacks.
    assert "|Only Ahornstadt||Housing, Health and counselling|" in said
    assert "|Only Ch" not in said
    assert "practice?lang=en&id=ahornstadt-sprachcafe" in addresses(app, "practice")


def test_towns_by_target_group(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=TOWNS, by="group")
    assert row(app, "Women") == ["2", "1", "3"]


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


def test_a_filter_is_said_beside_the_gaps(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="ahornstadt", status="ended")
    assert finding(app).endswith("Only practices that match the filter are counted.")
    assert row(app, "Language")[1] == "1 (2 without the filter)"


def test_the_way_back_to_the_comparison(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="birkental", theme="housing")
    back = app.switch_page(str(ROOT / "pages" / "practices.py")).run()
    link = next(href for href in addresses(back, "compare") if "what=gaps" in href)
    assert parse_qs(urlsplit(link).query)["home"] == ["birkental"]
    assert not [href for href in addresses(visit("practices"), "compare") if "what=" in href]


def test_more_than_six_towns_are_cut_and_said(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=EVERY_TOWN)
    assert app.multiselect(key="compare_towns").value == EVERY_TOWN[:6]
    assert "more than 6" in app.info[0].value


def test_our_partners_and_towns_like_ours_are_one_click_away(visit: Visit) -> None:
    app = visit("compare", what="towns", home="ahornstadt", towns=["ahornstadt", "lindebierg"])
    links = addresses(app, "")
    assert any("towns=ahornstadt&towns=chenebourg&towns=birkental" in link for link in links)
    assert any("towns=ahornstadt&towns=birkental&towns=kreis-eichengrund" in one for one in links)
    assert "direct partner: Network of four towns (since 2001)" in text(app)
    assert "both work on: Language, Political participation" in text(app)


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
    assert row(app, "Political participation") == ["no entry", "0", *shares]


def test_gaps_with_the_practices_to_learn_from(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="birkental", gap="housing")
    assert finding(app) == (
        "Birkental has no practice for 5 themes that comparison towns work on. "
        "Direct partners have practices for “Political participation”, “Employment”, "
        "“Health and counselling” and 2 others."
    )
    learnt = text(app)
    assert "Birkental has no practice for this. Examples to learn from, partners first:" in learnt
    assert learnt.index("direct partner: Network of four towns (since 2001)") < learnt.index(
        "partner of a partner: Birkental → Ahornstadt → Jaworzyń, also through Lindebierg"
    )
    assert row(app, "Language") == ["few entries", "1", "3 of 3", "1 of 1", "1 of 2", "1 of 1"]
    assert row(app, "Education and training")[0] == "no gap"
    assert "Partners of Birkental" in learnt


def test_gaps_of_target_groups(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="birkental", by="group")
    assert row(app, "Women") == ["no entry", "0", "3 of 3", "0 of 1", "1 of 2", "1 of 1"]


def test_a_gap_that_does_not_exist_is_named_and_one_of_the_other_axis_is_not(visit: Visit) -> None:
    stale = visit("compare", what="gaps", home="birkental", gap="gone")
    assert "Gap “gone”" in stale.info[0].value
    other = visit("compare", what="gaps", home="birkental", gap="housing", by="group")
    assert not other.info


def test_themes_side_by_side(visit: Visit) -> None:
    app = visit("compare", what="themes", themes=["language", "employment"])
    assert row(app, "Ahornstadt") == ["2", "1", "2"]
    assert row(app, "All") == ["6", "2", "7"]
    said = text(app)
    assert "1 practice combines at least two of them." in said
    assert "practice?lang=en&id=ahornstadt-jobwerkstatt" in addresses(app, "practice")
    assert "“Language” has 6 practices and “Employment” has 2 practices." in finding(app)


def test_themes_by_kind_and_period(visit: Visit) -> None:
    app = visit("compare", what="themes", themes=["language", "employment"], rows="kind")
    assert row(app, "Project") == ["1", "2", "2"]
    app = visit("compare", what="themes", themes=["language", "employment"], rows="period")
    assert row(app, "2015–2019") == ["4", "1", "4"]


def test_practices_side_by_side(visit: Visit) -> None:
    app = visit(
        "compare", what="practices", practices=["ahornstadt-sprachcafe", "lindebierg-sprachentreff"]
    )
    assert finding(app).startswith("The same: Kind and Status. Different: Town")
    assert "in common: Newcomers, Women" in text(app)
    assert row(app, "Years.*?") == ["since 2016", "since 2019"]
    assert "The sources name no outcome." in text(app)


def test_two_practices_are_offered_to_begin_with(visit: Visit) -> None:
    app = visit("compare", what="practices", theme="housing")
    example = next(link for link in addresses(app, "") if "practices=" in link)
    assert parse_qs(example.lstrip("?"))["practices"] == [
        "jaworzyn-centrum",
        "ahornstadt-wohnlotsen",
    ]


def test_a_stale_practice_is_named(visit: Visit) -> None:
    app = visit("compare", what="practices", practices=["gone", "ahornstadt-wohnlotsen"])
    assert "“gone”" in app.info[0].value
    assert row(app, "Town") == ["Ahornstadt"]


def test_practices_by_year(visit: Visit) -> None:
    app = visit("compare", what="years")
    assert row(app, "2019") == ["8"]
    assert row(app, "2026") == ["9"]
    assert len(app.get("plotly_chart")) == 1
    assert finding(app) == (
        "Most practices, 9, ran from 2022 to 2026. "
        "In 2026, 9 practices ran according to the sources."
    )
    assert (
        "2 practices have no stated first year and are not counted. "
        "1 planned practice is not counted."
    ) in html(app)


def test_years_by_theme(visit: Visit) -> None:
    app = visit("compare", what="years", by="theme", theme=["language", "education"])
    assert row(app, "2019") == ["4", "2"]


def test_a_view_keeps_what_the_others_compare(visit: Visit) -> None:
    app = visit("compare", what="towns", towns=TOWNS, home="birkental", theme="language")
    gaps = [link for link in addresses(app, "") if "what=gaps" in link]
    assert len(gaps) == 1
    assert parse_qs(gaps[0].lstrip("?")) == {
        "lang": ["en"],
        "what": ["gaps"],
        "towns": TOWNS,
        "home": ["birkental"],
        "theme": ["language"],
    }


def test_from_a_gap_one_asks_who_among_the_partners_can_help(visit: Visit) -> None:
    # The first gap is shown although the link names none.
    app = visit("compare", what="gaps", home="birkental", status="running")
    href = re.findall(r'href="network\?([^"]*)">Who among our partners can help', html(app))[0]
    assert parse_qs(unescape(href)) == {
        "lang": ["en"],
        "status": ["running"],
        "what": ["help"],
        "home": ["birkental"],
        "by": ["theme"],
        "on": ["participation"],
    }


def test_what_only_partners_of_partners_have_is_no_gap_and_says_so(visit: Visit) -> None:
    app = visit("compare", what="gaps", home="jaworzyn")
    # Birkental, reached through Ahornstadt, has education; no partner and no town alike has.
    shares = ["0 of 2", "1 of 2", "0 of 0", "0 of 1"]
    assert row(app, "Education and training") == ["only partners’ partners", "0", *shares]
