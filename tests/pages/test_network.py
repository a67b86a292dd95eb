"""The page Partner network, opened as a reader opens it: by a link, through the frame."""

import pytest

from tests.conftest import Visit
from tests.pages.test_compare import addresses, finding, html, row, text


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("what", ["town", "help", "ways"])
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"home": "birkental", "goal": "krakow", "on": "housing"},
        {"home": "kreis-eichengrund", "goal": "birkental", "on": "women", "by": "group"},
        {"home": "gone", "goal": "gone", "on": "gone", "extent": "gone"},
        {"home": "krakow", "goal": "krakow", "extent": "world", "status": "running"},
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
        "Birkental has 3 direct partners. Of 3 of them the atlas has practices."
    )
    assert len(app.get("plotly_chart")) == 1
    said = text(app)
    assert "Ahornstadt| · Network of four towns (since 2001) · |5 practices|" in said
    assert row(app, "Jaworzyń") == ["Ahornstadt, Lindebierg", "1"]
    assert row(app, "Kraków") == ["Lindebierg", "0"]
    assert "practices?lang=en&city=jaworzyn" in addresses(app, "practices")


def test_a_town_without_partners_is_said(visit: Visit) -> None:
    app = visit("network", home="kreis-eichengrund")
    assert finding(app).startswith("The atlas knows no partnership of ")
    assert not app.get("plotly_chart")


def test_who_can_help(visit: Visit) -> None:
    app = visit("network", what="help", home="birkental", on="housing")
    assert finding(app) == (
        "Partners of Birkental have 1 practice for “Housing”. Their partners have 1."
    )
    said = text(app)
    assert said.index("Ahornstadt|") < said.index("partner of a partner, through")
    further = visit("network", what="help", home="krakow", on="employment")
    assert finding(further) == (
        "Partners of Kraków have 0 practices for “Employment”. Their partners have 2."
    )
    nobody = visit("network", what="help", home="kreis-eichengrund", on="housing")
    assert finding(nobody).startswith("Neither partners of ")


def test_the_help_ends_with_the_partners_partners(visit: Visit) -> None:
    # Education is only done by the district, which is in Ahornstadt's country but no partner.
    app = visit("network", what="help", home="ahornstadt", on="education")
    assert "Eichengrund" not in html(app)


def test_the_way_between_two_towns(visit: Visit) -> None:
    app = visit("network", what="ways", home="birkental", goal="jaworzyn")
    assert finding(app) == "From Birkental to Jaworzyń one passes 1 town."
    said = text(app)
    assert "Birkental → Ahornstadt → Jaworzyń" in said
    assert "Birkental → Lindebierg → Jaworzyń" in said
    assert "sources differ: 2006, 2008" in said


def test_direct_partners_the_same_town_and_no_chain(visit: Visit) -> None:
    direct = visit("network", what="ways", home="ahornstadt", goal="chenebourg")
    assert "are direct partners." in finding(direct)
    same = visit("network", what="ways", home="ahornstadt", goal="ahornstadt")
    assert finding(same) == "These are the same town. Choose two different ones."
    none = visit("network", what="ways", home="birkental", goal="kreis-eichengrund")
    assert finding(none).startswith("No chain of partners leads from Birkental")


def test_a_choice_is_written_to_the_address(visit: Visit) -> None:
    app = visit("network")
    app.selectbox(key="compare_home").set_value("birkental").run()
    assert app.query_params["home"] in ("birkental", ["birkental"])
    app.segmented_control(key="network_extent").set_value("world").run()
    assert app.query_params["extent"] in ("world", ["world"])
