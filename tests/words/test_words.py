"""Words, numbers and dates are said as people of each language say them."""

import pytest

from words.languages import LANGUAGES
from words.translations import messages_of_source, problems
from words.translator import Translator


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated(language: str) -> None:
    assert list(problems(language, messages_of_source())) == []


def test_the_check_notices_a_word_that_is_missing() -> None:
    source = messages_of_source()
    source.add("A sentence nobody has translated")
    assert list(problems("fr", source)) == [
        "fr: not in the catalogue: 'A sentence nobody has translated'"
    ]


@pytest.mark.parametrize(
    ("language", "iso", "said"),
    [
        ("de", "2026-11-23", "23. November 2026"),
        ("fr", "2026-11-23", "23 novembre 2026"),
        ("en", "2026-11-23", "23 November 2026"),
        ("de", "2021-09", "September 2021"),
        ("fr", "2021-09", "septembre 2021"),
        ("en", "2017", "2017"),
        ("de", "2026-11-23T10:15:00+00:00", "23. November 2026"),
    ],
)
def test_dates(language: str, iso: str, said: str) -> None:
    assert Translator(language).date(iso) == said


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("de", 1, "1 Praxis"),
        ("de", 0, "0 Praktiken"),
        ("fr", 0, "0 pratique"),
        ("fr", 2, "2 pratiques"),
        ("en", 1, "1 practice"),
        ("en", 1234, "1,234 practices"),
        ("de", 1234, "1.234 Praktiken"),
    ],
)
def test_plurals_follow_the_language(language: str, count: int, said: str) -> None:
    assert Translator(language).plural("{count} practice", "{count} practices", count) == said


def test_lists() -> None:
    assert Translator("de").list(["Metz", "Trier", "Merzig"]) == "Metz, Trier und Merzig"
    assert Translator("fr").list(["Metz", "Trèves"]) == "Metz et Trèves"


def test_names_of_languages() -> None:
    assert Translator("de").language_name("fr") == "Französisch"
    assert Translator("fr").language_name("pl") == "polonais"
