"""Words are folded and stemmed alike for index and question."""

import pytest

from catalogue.terms import fold, index_text, pieces, variants, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Straße", "strasse"),
        ("Flüchtlinge", "fluchtlinge"),
        ("Fluechtlinge", "fluchtlinge"),
        ("Saint-Médard", "saint-medard"),
        ("Łódź", "lodz"),
        ("Tauragė", "taurage"),
        ("cœur", "cour"),
        ("coeur", "cour"),
        ("Malmö", "malmo"),
        ("Malmoe", "malmo"),
    ],
)
def test_spellings_of_a_word_fold_to_one(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_words_are_letters_and_digits_only() -> None:
    assert words("l'emploi, «q» AND NEAR(x) -- 2017_a") == [
        *("l", "emploi", "q", "AND", "NEAR", "x", "2017", "a")
    ]


def test_the_index_holds_each_word_and_its_stem() -> None:
    assert index_text("Die Beschäftigung", "de") == "die beschaftigung beschaft"


def test_a_question_is_stemmed_in_all_languages() -> None:
    assert variants("logements") == ("logements", "logement", "log")


def test_pieces_keep_the_text_whole() -> None:
    text = "Kurse (Sprache) für Łódź."
    found = list(pieces(text))
    assert "".join(piece for piece, _ in found) == text
    assert [piece for piece, is_word in found if is_word] == ["Kurse", "Sprache", "für", "Łódź"]
