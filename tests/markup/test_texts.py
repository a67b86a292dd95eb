"""Content becomes HTML safely, with the words asked for marked."""

from catalogue.search import Question, Term
from markup.texts import excerpt, foreign_note, marked_html, paragraph
from words.translator import Translator

KURS = Question((Term(("kurs",)),))
ZIEL = Question((Term(("ziel",)),))


def test_marks_and_escapes() -> None:
    assert marked_html("<i>Kurse</i> & mehr", "de", KURS) == (
        "&lt;i&gt;<mark>Kurse</mark>&lt;/i&gt; &amp; mehr"
    )


def test_an_excerpt_ends_after_a_whole_word() -> None:
    assert excerpt("eins zwei drei vier", "de", Question(), 12) == "eins zwei …"
    assert excerpt("kurz", "de", Question(), 12) == "kurz"


def test_an_excerpt_shows_where_the_word_stands() -> None:
    text = "wort " * 60 + "Ziel am Ende"
    assert "Ziel" in excerpt(text, "de", ZIEL, 100)
    assert excerpt(text, "de", ZIEL, 100).startswith("… ")


def test_foreign_content_says_its_language() -> None:
    t = Translator("de")
    assert foreign_note("de", t) == ""
    assert foreign_note("fr", t) == ' <small lang="de">(auf Französisch)</small>'
    assert paragraph("Bonjour", "fr", t).startswith('<p lang="fr">Bonjour')
