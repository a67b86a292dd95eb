"""PDF, HTML and DOCX say the same, in every language, whatever the words are."""

from dataclasses import replace

import pandas as pd
import pytest

from answers.document import Document, Table
from answers.facts import filter_words, made_words, source_words, version_words
from catalogue.connection import Catalogue
from exports.qr import has_code
from tests.exports.reading import FORMATS, codes_of, squeezed, text_of
from tests.exports.samples import CHART, MATRIX, PICTURE, SERVER, bare, entry, shortlist
from words.languages import LANGUAGES
from words.translator import Translator

HOSTILE = (
    "#let x = 1 #x *bold* _it_ <b>fett</b> $x$ @ref \\ \"zitat\" 'so' // /* `code` = - + "
    "{{ x }} {% x %} &amp; & [a](b) ~ <script>alert(1)</script> %s {0} =1+1"
)
every_format = pytest.mark.parametrize("form", FORMATS)


def must_say(document: Document, t: Translator) -> list[str]:
    """Return all that a handout of a document has to say."""
    said = [document.title, document.finding, filter_words(document, t), made_words(document, t)]
    said += [version_words(document.info, t), document.link.removeprefix("https://")]
    for one in document.entries:
        said += [one.title, f"{one.town}, {one.country}", one.kind, one.years, one.status]
        said += [*one.themes, *one.target_groups, *one.organisations, one.summary, one.note]
        said += [one.outcome or t("The sources name no outcome.")]
        said += [one.link.removeprefix("https://"), t.date(one.checked_on)]
        for source in one.citations:
            said += [source.title, source_words(source, t), source.url]
    return said


def missing(form: str, document: Document, t: Translator) -> list[str]:
    # Hyphens at the end of a line are no part of the words.
    text = text_of(form, document, t).replace("-", "")
    return [said for said in must_say(document, t) if squeezed(said).replace("-", "") not in text]


@every_format
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_the_small_catalogue_is_said(db: Catalogue, form: str, language: str) -> None:
    t = Translator(language)
    ids = [row[0] for row in db.execute("SELECT id FROM practice ORDER BY id")]
    assert len(ids) == 14
    document = shortlist(
        db, ids, t, finding="14 Praktiken.", filters=(t("Theme"), "„kurs“"), note="Rückfrage"
    )
    assert missing(form, document, t) == []


@every_format
def test_one_practice_worked_out_by_hand(db: Catalogue, form: str) -> None:
    t = Translator("en")
    text = text_of(form, shortlist(db, ["ahornstadt-jobwerkstatt"], t), t)
    for said in (
        "ahornstadt-3 Job workshop for refugees",
        "Ahornstadt, Germany · Project",
        "The project combined German courses with placements in companies.",
        "40 participants found a job.",
        "2017–2019",
        "ended",
        "Bilanz der Jobwerkstatt (in German). Beispielzeitung, 5 December 2019 (read on "
        "15 January 2026)",
        "Jobwerkstatt (in German). Stadt Ahornstadt, undated (read on 15 January 2026)",
        "Filtered by: No filter is set.",
        "Made on 24 November 2026.",
    ):
        assert squeezed(said) in text


@pytest.mark.data
@pytest.mark.parametrize("place", range(3))
@every_format
def test_real_practices_are_said_whole(real_db: Catalogue, form: str, place: int) -> None:
    t = Translator(LANGUAGES[place])
    ids = [row[0] for row in real_db.execute("SELECT id FROM practice ORDER BY id")]
    document = shortlist(real_db, ids[place::12], t)
    assert missing(form, document, t) == []


@every_format
def test_names_keep_their_letters(form: str) -> None:
    names = (
        "Łódź, Bytów, Tauragė, Saint-Médard-en-Jalles, Timișoara, Hódmezővásárhely, Київ, Λάρισα"
    )
    text = text_of(form, bare(finding=names), Translator("de"))
    assert squeezed(names) in text


@every_format
def test_nothing_in_the_data_is_taken_for_markup(db: Catalogue, form: str) -> None:
    t = Translator("de")
    plain = entry(db, "ahornstadt-sprachcafe", t)
    source = replace(plain.citations[0], title=HOSTILE, publisher=HOSTILE)
    hostile = replace(
        plain, title=HOSTILE, summary=HOSTILE, outcome=HOSTILE, note=HOSTILE, citations=(source,)
    )
    table = Table(HOSTILE, pd.DataFrame({"Ort": [HOSTILE], HOSTILE: [HOSTILE]}))
    document = bare(
        title=HOSTILE, finding=HOSTILE, filters=(HOSTILE,), tables=(table,), entries=(hostile,) * 2
    )
    text = text_of(form, document, t)
    # Title (in PDF at the foot of pages too), finding, filter, caption, head and two cells; in
    # each practice title, summary, outcome, note, and title and publisher of its source.
    assert text.count(squeezed(HOSTILE)) >= 6 + 2 * 6


@every_format
def test_what_is_empty_is_said_in_words(db: Catalogue, form: str) -> None:
    t = Translator("en")
    text = text_of(form, bare(), t)
    assert squeezed("No filter is set.") in text
    assert squeezed("The selection is empty.") in text
    plain = entry(db, "ahornstadt-wohnlotsen", t)
    nothing = replace(plain, outcome=None, organisations=(), themes=(), target_groups=())
    assert nothing.start_year is None
    table = Table("Nothing", pd.DataFrame({"Town": []}))
    cells = Table("Cells", pd.DataFrame({"Town": ["Metz"], "Since": pd.array([None], "Int64")}))
    text += text_of(form, bare(entries=(nothing,), tables=(table, cells)), t)
    for said in ("start not stated", "The sources name no outcome.", "undated", "not stated"):
        assert squeezed(said) in text
    for never in ("None", "nan", "<NA>"):
        assert never not in text


@every_format
def test_the_codes_lead_where_the_links_lead(db: Catalogue, form: str) -> None:
    t = Translator("fr")
    ids = ["ahornstadt-sprachcafe", "jaworzyn-centrum"]
    document = shortlist(db, ids, t)
    links = {document.link, *(one.link for one in document.entries)}
    assert len(links) == 3
    assert codes_of(form, document, t) == links


@every_format
def test_the_code_of_a_long_link_can_be_read_and_its_text_is_short(form: str) -> None:
    link = f"{SERVER}/practices?" + "&".join(f"practices=ort-praxis-{n}" for n in range(60))
    document = bare(link=link)
    assert codes_of(form, document, Translator("de")) == {link}
    assert squeezed(link.removeprefix("https://")) not in text_of(form, document, Translator("de"))


@every_format
def test_a_practice_handed_out_alone_is_not_named_twice(db: Catalogue, form: str) -> None:
    t = Translator("de")
    one = entry(db, "ahornstadt-sprachcafe", t, short_id="17")
    document = bare(title=one.title, link=one.link, entries=(one,))
    text = text_of(form, document, t)
    assert text.count(squeezed("Sprachcafé am Bahnhof")) <= 2  # PDF: at the foot again
    assert squeezed("17 · Ahornstadt") in text
    assert codes_of(form, document, t) == {one.link}


@every_format
@pytest.mark.parametrize("note", ["zwei\nZeilen\tund mehr", "a\x00b\x0b\x1b[1mc\x7f\ufffe\ud800"])
def test_a_note_may_hold_anything(db: Catalogue, form: str, note: str) -> None:
    t = Translator("de")
    text = text_of(form, bare(entries=(entry(db, "jaworzyn-centrum", t, note=note),)), t)
    readable = "".join(sign for sign in note if sign.isprintable() or sign.isspace())
    assert squeezed("Eigene Notiz, nicht aus dem Atlas: " + readable.replace("\x1b", "")) in text


@every_format
def test_a_foreign_text_says_its_language(db: Catalogue, form: str) -> None:
    t = Translator("en")
    text = text_of(form, shortlist(db, ["chenebourg-parrainage-linguistique"], t), t)
    assert squeezed("pour parler français. (in French)") in text
    assert squeezed("25 binômes se sont formés. (in French)") in text


@every_format
def test_tables_charts_and_pictures_are_there(form: str) -> None:
    document = bare(tables=(MATRIX,), charts=(CHART,), pictures=(PICTURE,))
    text = text_of(form, document, Translator("de"))
    for said in (MATRIX.caption, "Musterstadt am langen Fluss 19", "12.345", "Wohnen", "Metz"):
        assert squeezed(said) in text


def test_a_link_that_no_camera_could_read_has_no_code() -> None:
    assert has_code("x" * 2_000)
    assert not has_code("x" * 2_001)
    assert not has_code("é" * 1_001)
