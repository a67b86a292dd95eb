"""One practice: what is known of it, in which language, and what stands beside it."""

import re

import pytest

from tests.seen import Seen


@pytest.mark.parametrize(
    ("language", "outcome"),
    [
        ("de", "Wahlbeteiligung bei 9 Prozent"),
        ("fr", "participation était de 9"),
        ("en", "turnout was 9 per cent"),
    ],
)
def test_a_practice_in_each_language(seen: Seen, language: str, outcome: str) -> None:
    page = seen("practice", language, id="ahornstadt-integrationsrat")
    assert outcome in page
    assert "https://zeitung.example.org/wahl-2024" in page


def test_what_is_not_known_is_said(seen: Seen) -> None:
    page = seen("practice", id="kreis-eichengrund-bildungskoordination")
    assert "not known" in page
    assert "The point is the centre or the seat of the district." in page


def test_a_missing_translation_is_said(seen: Seen) -> None:
    page = seen("practice", "de", id="chenebourg-parrainage-linguistique")
    assert "(auf Französisch)" in page
    assert 'lang="fr"' in page


def test_what_a_source_supports_is_in_the_readers_language_or_says_in_which(seen: Seen) -> None:
    said = seen("practice", "de", id="ahornstadt-integrationsrat")
    assert '<li><span lang="de">Zusammensetzung und Wahl</span></li>' in said
    untranslated = '<span lang="en">turnout 2024</span> <small lang="de">(auf Englisch)</small>'
    assert untranslated in said


def test_the_place_in_the_list_one_came_from(seen: Seen) -> None:
    page = seen("practice", id="jaworzyn-centrum", theme="housing", sort="newest")
    assert "<span>1 of 2</span>" in page
    page = seen("practice", id="jaworzyn-centrum", city="ahornstadt")
    assert not re.search(r"\d+ of \d+", page)


def test_an_only_practice_of_a_town_says_so(seen: Seen) -> None:
    page = seen("practice", id="jaworzyn-centrum")
    assert "The catalogue has no other practice of this town." in page
