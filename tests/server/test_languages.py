"""Which language a request gets: what the link says, else what the browser likes, else German."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from words.languages import LANGUAGES, accepted_language, requested_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "de"),
        ("fr", "fr"),
        ("FR-lu", "fr"),
        ("en-GB,en;q=0.9,de;q=0.8", "en"),
        ("de;q=0.5, fr;q=0.9, en;q=0.7", "fr"),
        ("fr ; q=0.8 , en; q=0.9", "en"),
        ("pl, cs;q=0.9, en;q=0.1", "en"),
        ("en, fr", "en"),
        ("fr;q=0, en;q=0.1", "en"),
        ("fr;q=0", "de"),
        ("fr;q=1.5", "de"),
        ("fr;q=-1, en;q=nan", "de"),
        ("fr;q=high, en;q=0.2", "en"),
        ("*", "de"),
        ("english, french", "de"),
        (",,;;,", "de"),
    ],
)
def test_the_browser_is_heard(header: str, language: str) -> None:
    assert accepted_language(header) == language


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("lang=en", "en"),
        ("q=Deutsch&lang=en&theme=language", "en"),
        ("lang=en&lang=de", "en"),
        ("", "fr"),
        ("lang=", "fr"),
        ("lang=EN", "fr"),
        ("lang=pl", "fr"),
        ("language=en", "fr"),
        ("lang=%ff%fe", "fr"),
        ("lang", "fr"),
    ],
)
def test_the_link_comes_before_the_browser(query: str, language: str) -> None:
    assert requested_language(query, "fr, de;q=0.5") == language


@given(query=st.text(max_size=200), header=st.text(max_size=200))
def test_whatever_is_asked_the_answer_is_one_of_ours(query: str, header: str) -> None:
    assert requested_language(query, header) in LANGUAGES
