"""The DOCX has real headings, tables, descriptions and languages, and stays together."""

import io
from datetime import UTC, datetime

import pandas as pd
import pytest
from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from answers.document import Document as Selection
from answers.document import Table
from catalogue.connection import Catalogue
from exports.charts import as_table
from exports.word import docx_bytes
from tests.exports.samples import CHART, MATRIX, PICTURE, bare, entry, shortlist
from words.translator import Translator

T = Translator("de")


def opened(document: Selection, t: Translator = T) -> Docx:
    return Document(io.BytesIO(docx_bytes(document, t)))


def values(made: Docx, name: str) -> list[str]:
    """Return the values of an element wherever it stands in the body."""
    return [node.get(qn("w:val")) for node in made.element.body.iter(qn(name))]


@pytest.mark.parametrize(
    ("language", "spelling"), [("de", "de-DE"), ("fr", "fr-FR"), ("en", "en-GB")]
)
def test_it_says_what_it_is(db: Catalogue, language: str, spelling: str) -> None:
    t = Translator(language)
    made = opened(shortlist(db, ["ahornstadt-sprachcafe"], t), t)
    properties = made.core_properties
    assert properties.title == t("Practices")
    assert (properties.author, properties.last_modified_by) == ("Praxisatlas", "Praxisatlas")
    assert properties.language == spelling
    assert "CC BY 4.0" in properties.comments
    assert properties.created == datetime(2026, 11, 24, tzinfo=UTC)
    defaults = made.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert defaults.get(qn("w:val")) == spelling


def test_headings_are_headings(db: Catalogue) -> None:
    made = opened(shortlist(db, ["jaworzyn-centrum", "ahornstadt-sprachcafe"], T))
    headings = [one for one in made.paragraphs if one.style.name.startswith("Heading")]
    assert [f"{one.style.name[-1]} {one.text}" for one in headings] == [
        "1 Praktiken",
        "2 2 Praktiken",
        "3 jaworzyn-1 Hilfszentrum Jaworzyń",
        "4 Worum es geht",
        "4 Was daraus wurde",
        "4 Quellen",
        "3 ahornstadt-2 Sprachcafé am Bahnhof",
        "4 Worum es geht",
        "4 Was daraus wurde",
        "4 Quellen",
    ]


def test_a_practice_stays_together(db: Catalogue) -> None:
    made = opened(shortlist(db, ["jaworzyn-centrum", "ahornstadt-sprachcafe"], T))
    parts = made.paragraphs
    first = next(n for n, one in enumerate(parts) if one.text.startswith("jaworzyn-1 Hilfszentrum"))
    second = next(
        n for n, one in enumerate(parts) if one.text.startswith("ahornstadt-2 Sprachcafé")
    )
    for start, end in ((first, second), (second, len(parts))):
        kept = [one.paragraph_format.keep_with_next for one in parts[start:end]]
        assert all(kept[:-1])
        assert not kept[-1]


def test_a_foreign_text_is_marked_with_its_language(db: Catalogue) -> None:
    t = Translator("en")
    made = opened(shortlist(db, ["chenebourg-parrainage-linguistique"], t), t)
    assert values(made, "w:lang") == ["fr-FR"] * 4


def test_codes_are_described(db: Catalogue) -> None:
    made = opened(shortlist(db, ["jaworzyn-centrum"], T))
    described = [picture._inline.docPr.get("descr") for picture in made.inline_shapes]
    assert described == [
        "QR-Code des Links zu dieser Ansicht im Internet",
        "QR-Code des Links zu „Hilfszentrum Jaworzyń“",
    ]


def test_links_can_be_followed(db: Catalogue) -> None:
    document = shortlist(db, ["jaworzyn-centrum"], T)
    made = opened(document)
    targets = {made.part.rels[link.get(qn("r:id"))].target_ref for link in links(made)}
    (one,) = document.entries
    assert targets == {document.link, one.link, *(source.url for source in one.citations)}


def links(made: Docx) -> list[object]:
    return list(made.element.body.iter(qn("w:hyperlink")))


def test_pages_are_numbered_in_words() -> None:
    made = opened(bare(), Translator("fr"))
    footer = made.sections[0].footer.paragraphs[0]._p
    said = "".join(node.text for node in footer.iter(qn("w:t")))
    assert said == "Page 1 sur 1"
    fields = [node.get(qn("w:instr")) for node in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_table_repeats_its_head_and_keeps_its_rows_whole() -> None:
    made = opened(bare(tables=(Table("Orte", pd.DataFrame({"Ort": ["Metz"] * 3})),)))
    (table,) = made.tables
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [
        True, False, False, False,
    ]  # fmt: skip
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows[1:])


def test_a_wide_table_has_turned_pages_that_hold_all_its_columns(db: Catalogue) -> None:
    made = opened(bare(entries=(entry(db, "jaworzyn-centrum", T),), tables=(MATRIX,)))
    assert [section.orientation for section in made.sections] == [
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    assert made.sections[0].page_width > made.sections[0].page_height
    assert made.sections[1].page_width < made.sections[1].page_height
    (table,) = made.tables
    room = made.sections[0].page_width - made.sections[0].left_margin * 2
    assert room * 0.99 < sum(column.width for column in table.columns) <= room
    assert values(made, "w:textDirection") == ["btLr"] * 16


def test_a_wide_table_after_something_else_begins_a_page() -> None:
    made = opened(bare(pictures=(PICTURE,), tables=(MATRIX,)))
    assert [section.orientation for section in made.sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
    ]


def test_a_picture_that_cannot_be_shown_is_told() -> None:
    made = opened(bare(pictures=(PICTURE,)))
    assert PICTURE.alt in [one.text for one in made.paragraphs]


def test_a_chart_is_told_as_a_table_unless_one_tells_it() -> None:
    (alone,) = opened(bare(charts=(CHART,))).tables
    assert [cell.text for cell in alone.rows[3].cells] == ["Arbeit", "0", "12.345"]
    assert len(opened(bare(charts=(CHART,), tables=(as_table(CHART),))).tables) == 1
    assert len(opened(bare(charts=(CHART,), tables=(MATRIX,))).tables) == 2


def test_elements_stand_in_the_order_of_the_schema(db: Catalogue) -> None:
    order = ["pStyle", "keepNext", "keepLines", "framePr", "widowControl", "numPr", "pBdr", "tabs"]
    order += ["spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr"]
    source = docx_bytes(shortlist(db, ["jaworzyn-centrum"], T, note="x", tables=(MATRIX,)), T)
    made = Document(io.BytesIO(source))
    for root in (made.element.body, made.styles.element):
        for properties in root.iter(qn("w:pPr")):
            found = [order.index(node.tag.rpartition("}")[2]) for node in properties]
            assert found == sorted(found)


def test_it_takes_no_look_of_tables_along_that_nobody_uses() -> None:
    names = [one.name for one in opened(bare()).styles if one.type == WD_STYLE_TYPE.TABLE]
    assert names == ["Normal Table"]
