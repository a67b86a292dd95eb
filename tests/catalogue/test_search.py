"""Readers find the practices they mean, in three languages, among the first five."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.practices import practice_ids
from catalogue.search import question

FOUND_AMONG_THE_FIRST_FIVE = [
    ("language course", "luxembourg-cours-luxembourgeois"),
    ("cours de langue", "luxembourg-cours-luxembourgeois"),
    ("Deutschkurse", "basel-gratis-deutschkurse"),
    ("deutschkurs frauen", "trier-deutschkurse-frauen"),
    ("Integrationskurs", "karlsruhe-zebefi"),
    ("cours de français", "metz-trucotheque-fle-borny"),
    ("Ehrenamt", "trier-fluechtlingsbegleitung"),
    ("bénévoles", "waldeck-frankenberg-uebersetzerpool"),
    ("benevoles", "waldeck-frankenberg-uebersetzerpool"),
    ("volunteers", "waldeck-frankenberg-uebersetzerpool"),
    ("Wohnung", "altena-kuemmerer"),
    ("logement", "rotterdam-nieuw-thuis"),
    ("housing refugees", "leipzig-wohnkonzept-asyl"),
    ("emploi", "trier-beschaeftigungspiloten"),
    ("Unterkunft", "taurage-unterkunft-schutzbeduerftige"),
    ("Flüchtlingsunterkunft", "altena-kuemmerer"),
    ("fluechtlinge", "luxembourg-haus-1-refugies"),
    ("unbegleitete Minderjährige", "kassel-forstfeld-36"),
    ("mineurs non accompagnés", "kassel-forstfeld-36"),
    ("unaccompanied minors", "bologna-sprar-metropolitano"),
    ("Integrationsbeirat", "saarbruecken-integrationsbeirat"),
    ("conseil des étrangers", "nantes-cnce"),
    ("Interkulturelle Woche", "merzig-interkulturelle-woche"),
    ("Sarrebruck", "saarbruecken-integrationsbeirat"),
    ("saarbruecken", "saarbruecken-integrationsbeirat"),
    ("Welcome Center", "stuttgart-welcome-center"),
    ("santé", "bern-gemeinsam-in-die-zukunft"),
    ("mentoring", "saarbruecken-minet-saar"),
    ("Dolmetscher", "dresden-gemeindedolmetscherdienst"),
    ("interpreters", "dresden-gemeindedolmetscherdienst"),
    ("Selbstcheck Merzig", "merzig-selbstcheck-weltoffene-kommune"),
    ("Bytow", "bytow-partnerstaedte"),
    ("Bütow Ukraine", "bytow-ambulanz-ukraine"),
    ("Jugendarbeit", "metz-apsis-emergence"),
    ("football", "esch-sur-alzette-fc-esch-united"),
]


@pytest.mark.data
@pytest.mark.parametrize(("asked", "wanted"), FOUND_AMONG_THE_FIRST_FIVE)
def test_a_practice_is_among_the_first_five(real_db: Catalogue, asked: str, wanted: str) -> None:
    assert wanted in practice_ids(real_db, PracticeFilter(query=asked), "relevance", "de")[:5]


@pytest.mark.parametrize(
    ("asked", "word", "language"),
    [
        ("sprachkurs", "Sprachkurse", "de"),
        ("unterkunft", "Flüchtlingsunterkünfte", "de"),
        ("bénévole", "bénévoles", "fr"),
        ("benevoles", "bénévole", "fr"),
        ("volunteer", "volunteering", "en"),
        ("integ", "Integration", "de"),
        ("Flüchtlingsunterkunft", "Unterkunft", "de"),
        ("Flüchtlingsunterkunft", "Flüchtlinge", "de"),
    ],
)
def test_a_word_that_was_found_is_marked(
    real_db: Catalogue, asked: str, word: str, language: str
) -> None:
    assert question(real_db, asked).marked(f"({word})", language) == [
        ("(", False),
        (word, True),
        (")", False),
    ]


@pytest.mark.parametrize(
    ("asked", "word"),
    [("in", "Integration"), ("rat", "beraten"), ("Kurse für alle", "für"), ("die Hilfe", "Dienst")],
)
def test_what_the_search_does_not_count_is_not_marked(
    real_db: Catalogue, asked: str, word: str
) -> None:
    assert question(real_db, asked).marked(word, "de") == [(word, False)]


@settings(max_examples=300)
@given(typed=st.text(max_size=80))
def test_whatever_is_typed_is_answered(db: Catalogue, typed: str) -> None:
    practice_ids(db, PracticeFilter(query=typed), "relevance", "en")


@pytest.mark.parametrize(
    "typed",
    [
        *('"', "'; DROP TABLE practice; --", "a AND", "NEAR(a b)", "title:kurs", "kurs*", "^kurs"),
        *("-kurs", "(((", "{a b}: c", "a OR", "\x00", "%_%", "🙂", "x" * 10_000),
    ],
)
def test_syntax_of_the_search_engine_is_only_text(db: Catalogue, typed: str) -> None:
    practice_ids(db, PracticeFilter(query=typed), "relevance", "en")
    assert db["practice"].count > 0


def test_a_text_without_words_asks_nothing(db: Catalogue) -> None:
    everything = practice_ids(db, PracticeFilter(), "town", "en")
    assert practice_ids(db, PracticeFilter(query="?! — …"), "town", "en") == everything


def test_words_that_never_meet_are_searched_one_by_one(real_db: Catalogue) -> None:
    asked = question(real_db, "Rheinfahrt Rettungswagen")
    assert asked.any_word
    found = practice_ids(real_db, PracticeFilter(query="Rheinfahrt Rettungswagen"), "town", "de")
    assert set(found) >= {"basel-begruessungsanlass", "bytow-ambulanz-ukraine"}


def test_a_word_that_stands_everywhere_does_not_narrow(real_db: Catalogue) -> None:
    with_common = practice_ids(real_db, PracticeFilter(query="Kurse für die"), "town", "de")
    assert with_common == practice_ids(real_db, PracticeFilter(query="Kurse"), "town", "de")
