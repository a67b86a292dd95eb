"""Words are folded, stemmed and marked alike for index and question."""

import pytest

from catalogue.terms import finds, fold, index_text, marked, variants, words


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


@pytest.mark.parametrize(
    ("asked", "word", "language"),
    [
        ("sprachkurs", "Sprachkurse", "de"),
        ("unterkunft", "Flüchtlingsunterkünfte", "de"),
        ("bénévole", "bénévoles", "fr"),
        ("benevoles", "bénévole", "fr"),
        ("volunteer", "volunteering", "en"),
        ("integ", "Integration", "de"),
    ],
)
def test_a_word_is_found(asked: str, word: str, language: str) -> None:
    assert finds(asked, word, language)


@pytest.mark.parametrize(("asked", "word"), [("in", "Integration"), ("rat", "beraten")])
def test_a_short_word_is_not_found_inside_another(asked: str, word: str) -> None:
    assert not finds(asked, word, "de")


def test_marks_keep_the_text_whole() -> None:
    text = "Kurse (Sprache) für Łódź."
    pieces = marked(text, "de", ["lodz", "kurs"])
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, found in pieces if found] == ["Kurse", "Łódź"]


def test_nothing_asked_marks_nothing() -> None:
    assert marked("Ein Text", "de", []) == [("Ein Text", False)]
