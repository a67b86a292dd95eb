"""One practice, opened by a link."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import Visit


def html(app: AppTest) -> str:
    return " ".join(str(part.proto.body) for part in app.get("html"))


@pytest.mark.parametrize(
    ("language", "title", "outcome"),
    [
        ("de", "Integrationsrat Ahornstadt", "Wahlbeteiligung bei 9 Prozent"),
        ("fr", "Conseil de l’intégration d’Ahornville", "participation était de 9"),
        ("en", "Integration council of Ahornstadt", "turnout was 9 per cent"),
    ],
)
def test_a_practice_in_each_language(visit: Visit, language: str, title: str, outcome: str) -> None:
    app = visit("practice", language, id="ahornstadt-integrationsrat")
    assert not app.exception
    assert app.title[0].value == title
    assert outcome in html(app)
    assert "https://zeitung.example.org/wahl-2024" in html(app)


def test_what_is_not_known_is_said(visit: Visit) -> None:
    app = visit("practice", id="kreis-eichengrund-bildungskoordination")
    assert "not known" in html(app)
    assert "The point is the centre or the seat of the district." in html(app)


def test_a_missing_translation_is_said(visit: Visit) -> None:
    app = visit("practice", "de", id="chenebourg-parrainage-linguistique")
    assert "(auf Französisch)" in html(app)
    assert 'lang="fr"' in html(app)


def test_what_a_source_supports_is_in_the_readers_language_or_says_in_which(visit: Visit) -> None:
    said = html(visit("practice", "de", id="ahornstadt-integrationsrat"))
    assert '<li><span lang="de">Zusammensetzung und Wahl</span></li>' in said
    untranslated = '<span lang="en">turnout 2024</span> <small lang="de">(auf Englisch)</small>'
    assert untranslated in said


def test_the_place_in_the_list_one_came_from(visit: Visit) -> None:
    app = visit("practice", id="jaworzyn-centrum", theme="housing", sort="newest")
    assert "<span>1 of 2</span>" in html(app)
    app = visit("practice", id="jaworzyn-centrum", city="ahornstadt")
    assert not re.search(r"\d+ of \d+", html(app))


def test_an_only_practice_of_a_town_says_so(visit: Visit) -> None:
    app = visit("practice", id="jaworzyn-centrum")
    assert "The catalogue has no other practice of this town." in html(app)


@pytest.mark.parametrize("asked", ["nowhere", "../..", "'; DROP TABLE practice"])
def test_an_unknown_practice_is_said(visit: Visit, asked: str) -> None:
    app = visit("practice", id=asked)
    assert not app.exception
    assert "The catalogue has no practice" in app.warning[0].value


def test_a_link_without_a_practice_is_said(visit: Visit) -> None:
    assert visit("practice").info[0].value == "This link names no practice."
