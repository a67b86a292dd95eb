"""Texts are shortened to whole sentences, else to words, and what is left out is marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.connection import Catalogue
from exports.deck.shorten import GOES_ON, LEFT_OUT, sentences, shortened, to_sentences, to_words

TEXT = "The first one. The second, longer one! The third?"


def up_to(length: int):
    return lambda text: len(text) <= length


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TEXT, ["The first one.", "The second, longer one!", "The third?"]),
        ("Seit 2020. Der Rat tagt.", ["Seit 2020.", "Der Rat tagt."]),
        ("Am 5. Dezember kam Dr. Meier. Er blieb.", ["Am 5. Dezember kam Dr. Meier.", "Er blieb."]),
        ("Es gibt z. B. Kurse, ca. 30 Plätze usw. Alles ist frei.", None),
        (
            "In St. Wendel und St. Ingbert. Danach nicht.",
            ["In St. Wendel und St. Ingbert.", "Danach nicht."],
        ),
        ("„Es geht!“ Danach kam er.", ["„Es geht!“", "Danach kam er."]),
        ("« Oui ! » Puis rien.", ["« Oui ! »", "Puis rien."]),
        ("M. Dupont dirige. École ouverte.", ["M. Dupont dirige.", "École ouverte."]),
        ("Preis: 3.5 Mio. Euro, d. h. viel.", None),
        ("No end", None),
        ("", []),
    ],
)
def test_a_sentence_ends_only_where_it_surely_does(text: str, expected: list[str] | None) -> None:
    assert sentences(text) == ([text] if expected is None else expected)


def test_what_fits_is_left_as_it_is() -> None:
    for shorten in (to_sentences, to_words, shortened):
        assert shorten(TEXT, up_to(len(TEXT))) == TEXT


def test_as_many_whole_sentences_stay_as_fit() -> None:
    assert to_sentences(TEXT, up_to(45)) == "The first one. The second, longer one!" + LEFT_OUT
    assert to_sentences(TEXT, up_to(20)) == "The first one." + LEFT_OUT
    assert to_sentences(TEXT, up_to(17)) == ""


def test_if_no_sentence_fits_words_do_and_if_no_word_fits_letters() -> None:
    assert shortened(TEXT, up_to(12)) == "The first" + GOES_ON
    assert to_words("Donaudampfschifffahrt", up_to(6)) == "Donau…"
    assert to_words("7 · Donaudampfschifffahrt", up_to(10)) == "7 · Donau…"
    assert to_words("Donaudampfschifffahrt", up_to(0)) == "…"


def test_no_comma_stands_before_the_mark() -> None:
    assert to_words("one, two", up_to(6)) == "one" + GOES_ON


def test_a_mark_never_stands_alone_in_a_line() -> None:
    assert LEFT_OUT[0] == GOES_ON[0] == "\u00a0"


@given(st.text(st.sampled_from("aB. !«»„“é1"), max_size=60), st.integers(8, 60))
def test_the_result_fits_and_begins_as_the_text_does(text: str, length: int) -> None:
    found = shortened(text, up_to(length))
    assert len(found) <= length
    kept = found.removesuffix(LEFT_OUT).removesuffix(GOES_ON).removesuffix("…")
    assert " ".join(text.split()).startswith(" ".join(kept.split()))
    assert (found == text) == (len(text) <= length)


@pytest.mark.data
def test_the_sentences_of_every_real_text_are_whole(real_db: Catalogue) -> None:
    texts = real_db.execute("SELECT summary, outcome FROM practice_text").fetchall()
    for text in (text for row in texts for text in row if text):
        found = sentences(text)
        assert " ".join(found) == text
        assert all(each[-1] in ".!?”“»)" for each in found), text
        assert all(len(each) > 12 for each in found), text
