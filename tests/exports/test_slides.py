"""The slides show what fits, say the rest in their notes, and can be edited and read aloud."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pandas as pd
import pytest
import zxingcpp
from openpyxl import load_workbook
from PIL import Image
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn

from answers.document import Chart, Document, Table
from catalogue.connection import Catalogue
from catalogue.sources import Citation, Evidence
from exports.deck.text import Box, Paragraph
from exports.measure import lines
from exports.slides import pptx_bytes
from tests.exports.office_samples import (
    ATLAS,
    CHART,
    TABLE,
    bare,
    document,
    entries,
    entry,
    matrix,
    whole,
)
from words.translator import Translator

EN = Translator("en")
LANGUAGES = ["de", "fr", "en"]
LONG = "A sentence that says something. " * 400
WORD = "Donaudampfschifffahrtsgesellschaft" * 40


def slides(made: Document, t: Translator = EN):
    return list(Presentation(io.BytesIO(pptx_bytes(made, t))).slides)


def text_of(slide) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def notes_of(slide) -> str:
    return slide.notes_slide.notes_text_frame.text


def title_of(slide) -> str:
    return slide.shapes.title.text_frame.text


def named(made: list, title: str):
    (found,) = [slide for slide in made if title in title_of(slide)]
    return found


def chart_of(slide):
    (found,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    return found


def table_of(slide) -> list[list[str]]:
    (found,) = [shape.table for shape in slide.shapes if shape.has_table]
    return [[cell.text_frame.text for cell in row.cells] for row in found.rows]


def everything(db: Catalogue, t: Translator) -> Document:
    """Return a document with more of everything than slides can hold."""
    large_table, large_chart = matrix(20, 15)
    hostile = bare(title=WORD, summary=LONG, outcome=LONG, town=WORD, note="A note\nof two lines")
    wide = Table(WORD, pd.DataFrame({WORD: [LONG, WORD], "b": [1, 2]}))
    return replace(
        whole(db, t),
        title=LONG,
        finding=LONG,
        filters=(LONG, WORD),
        link=f"{ATLAS}/compare?{'theme=language&' * 60}lang=en",
        charts=(CHART, large_chart, replace(CHART, title=LONG, categories=(WORD, LONG, "c", "d"))),
        tables=(TABLE, large_table, wide, replace(TABLE, frame=pd.concat([TABLE.frame] * 20))),
        entries=(*entries(db, t), hostile, bare(summary=WORD, outcome=WORD)),
    )


def test_a_practice_is_told_as_the_records_tell_it(db: Catalogue) -> None:
    ended = entry(db, "ahornstadt-jobwerkstatt", EN, "12")
    slide = slides(document(entries=(ended,)))[1]
    assert text_of(slide).split("\n") == [
        "12 · Job workshop for refugees",
        "Ahornstadt (Germany) · 2017–2019 · Project · For: Refugees and asylum seekers",
        "What it is",
        "The project combined German courses with placements in companies.",
        "Outcome",
        "40 participants found a job.",
        "Whole entry with sources",
        "Praxisatlas · Version of the data: 79c051ed2e13 · CC BY 4.0 · 25 November 2026",
        "‹#›",
    ]


def test_the_notes_hold_all_that_is_known_of_a_practice(db: Catalogue) -> None:
    ended = replace(entry(db, "ahornstadt-jobwerkstatt", EN, "12"), note="Ask them.")
    assert notes_of(slides(document(entries=(ended,)))[1]).split("\n") == [
        "12 · Job workshop for refugees",
        "Ahornstadt (Germany) · 2017–2019 · Project · For: Refugees and asylum seekers",
        "Website of the town: https://stadt.example.org",
        "Themes: Employment; Language",
        "Run by: Jobcenter Ahornstadt",
        "Status: ended",
        "Own note, not from the atlas: Ask them.",
        "What it is",
        "The project combined German courses with placements in companies.",
        "Outcome",
        "40 participants found a job.",
        "Sources",
        "Beispielzeitung: Bilanz der Jobwerkstatt, 5 December 2019 (read on 15 January 2026)",
        "duration and result",
        "https://zeitung.example.org/jobwerkstatt",
        "Stadt Ahornstadt: Jobwerkstatt, undated (read on 15 January 2026)",
        "combination of course and placement",
        "https://stadt.example.org/jobwerkstatt",
        "Last checked: 15 January 2026",
        f"{ATLAS}/practice?id=ahornstadt-jobwerkstatt&lang=en",
    ]


def test_what_is_not_known_is_said_in_words() -> None:
    first, practice, *_ = slides(document(entries=(bare(),)))
    assert "No filter is set." in text_of(first)
    assert "The sources name no outcome." in text_of(practice)
    assert "Bytów (Poland) · start not stated · service" in text_of(practice)
    assert "Run by: not stated" in notes_of(practice)
    for slide in (first, practice):
        assert "None" not in text_of(slide) + notes_of(slide)


def test_a_document_with_nothing_in_it_has_one_slide() -> None:
    (only,) = slides(document())
    assert title_of(only) == "Compare"


def test_the_first_slide_says_what_was_asked_and_where_it_comes_from(db: Catalogue) -> None:
    first = slides(whole(db, EN, 1))[0]
    for said in (
        "Practices",
        "Most practices for Language: Tauragė (12).",
        "Filtered by: Theme: Language, Work; Town: Łódź, Tauragė, Saint-Médard-en-Jalles",
        "Made on 25 November 2026. Data: version 79c051ed2e13 of 24 November 2026, sources read "
        "until 22 November 2026. Licence: CC BY 4.0.",
        f"{ATLAS}/compare?lang=en",
    ):
        assert said in text_of(first)


def test_slides_come_in_the_order_of_the_selection(db: Catalogue) -> None:
    titles = [title_of(slide) for slide in slides(whole(db, EN, 2))]
    assert titles == [
        "Practices",
        "Practices by town",
        "Practices: towns × themes",
        "ahornstadt-5 · Health guides",
        "ahornstadt-3 · Job workshop for refugees",
        "Sources",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slide_has_its_own_title_and_notes(db: Catalogue, language: str) -> None:
    made = slides(whole(db, Translator(language)), Translator(language))
    titles = [title_of(slide) for slide in made]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert all(len(notes_of(slide)) > 40 for slide in made)
    titles_first = [slide.shapes[0].placeholder_format.type for slide in made]
    assert set(titles_first) <= {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE}


def boxes(slide) -> Iterator[tuple[Box, object]]:
    for shape in slide.shapes:
        place = (shape.left, shape.top, shape.width, shape.height)
        yield Box(*(each / 12700 for each in place)), shape


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_stands_out_of_its_box_whatever_is_in_it(db: Catalogue, language: str) -> None:
    t = Translator(language)
    for slide in slides(everything(db, t), t):
        for box, shape in boxes(slide):
            if shape.has_text_frame and "‹#›" not in shape.text_frame.text:
                assert height(read(shape.text_frame), box.width) <= box.height, (
                    shape.text_frame.text
                )
            if shape.has_table:
                check_table(shape.table)


def read(frame) -> list[Paragraph]:
    """Return the paragraphs of a frame as the file describes them."""
    for edge in (frame.margin_left, frame.margin_right, frame.margin_top, frame.margin_bottom):
        assert edge == 0
    assert frame.word_wrap
    found = []
    for each in frame.paragraphs:
        (run,) = each.runs
        before = each.space_before.pt if each.space_before else 0
        found.append(Paragraph(run.text, run.font.size.pt, bold=run.font.bold, before=before))
    return found


def height(paragraphs: list[Paragraph], room: float) -> float:
    """Return how high paragraphs are, a line being 1.2 times as high as its type."""
    return sum(
        each.before + lines(each.text, each.size, room, bold=each.bold) * each.size * 1.2
        for each in paragraphs
    )


def check_table(table) -> None:
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            (run,) = cell.text_frame.paragraphs[0].runs
            room = (column.width - cell.margin_left - cell.margin_right) / 12700
            said = Paragraph(run.text, run.font.size.pt, bold=run.font.bold)
            assert height([said], room) <= (row.height - cell.margin_top * 2) / 12700 + 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_covers_anything_else_or_leaves_the_slide(db: Catalogue, language: str) -> None:
    t = Translator(language)
    for slide in slides(everything(db, t), t):
        places = [box for box, _ in boxes(slide)]
        for one, other in combinations(places, 2):
            apart = (
                one.left + one.width <= other.left
                or other.left + other.width <= one.left
                or one.top + one.height <= other.top
                or other.top + other.height <= one.top
            )
            assert apart, (title_of(slide), one, other)
        for box in places:
            assert 0 <= box.left <= box.left + box.width <= 960
            assert 0 <= box.top <= box.top + box.height <= 540


def test_what_a_slide_shortens_stands_whole_in_its_notes(db: Catalogue) -> None:
    made = slides(everything(db, EN))
    first, hostile = made[0], named(made, "7 · Donau")
    whole_text = LONG.strip()
    assert "[…]" in text_of(first)
    assert "[…]" in text_of(hostile)
    assert title_of(first).endswith("…")
    for slide in (first, hostile):
        assert whole_text in notes_of(slide)
    assert WORD in notes_of(hostile)
    assert "Own note, not from the atlas: A note of two lines" in notes_of(hostile)
    for slide in made:
        if "…" in title_of(slide):
            assert notes_of(slide).startswith(title_of(slide).split("…")[0].strip())


def sizes(slide) -> dict[str, float]:
    frames = [shape.text_frame for shape in slide.shapes if shape.has_text_frame]
    runs = [run for frame in frames for each in frame.paragraphs for run in each.runs]
    return {run.text: run.font.size.pt for run in runs}


def test_text_is_large_enough_for_the_last_row(db: Catalogue) -> None:
    made = slides(everything(db, EN))
    for slide in made:
        assert min(sizes(slide).values()) >= 12
        body = [shape for shape in slide.placeholders if shape.placeholder_format.idx == 1]
        for shape in body:
            assert all(each.size >= 18 for each in read(shape.text_frame))


def test_a_short_practice_is_larger_than_a_long_one() -> None:
    short, long = bare(), bare(id="b", short_id="8", summary=f"A{' word' * 60}. " * 3)
    made = slides(document(entries=(short, long)))
    assert sizes(named(made, "7 · "))["It is a practice."] == 24
    (cut,) = [size for text, size in sizes(named(made, "8 · ")).items() if text.endswith("[…]")]
    assert cut < 24


def codes(slide) -> list[str]:
    found = []
    for shape in slide.shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.PICTURE:
            (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(shape.image.blob)))
            assert shape.click_action.hyperlink.address == code.text
            found.append(code.text)
    return found


def test_the_codes_lead_to_the_view_and_to_the_practices(db: Catalogue) -> None:
    made = whole(db, EN, 2)
    found = [code for slide in slides(made) for code in codes(slide)]
    assert found == [made.link, *(each.link for each in made.entries)]


def alts(slide) -> list[str]:
    described = slide.element.xpath(".//p:pic | .//p:graphicFrame")
    return [each.xpath(".//p:cNvPr")[0].get("descr") for each in described]


def test_pictures_charts_and_tables_are_described(db: Catalogue) -> None:
    made = replace(whole(db, EN, 1), tables=(TABLE, matrix(20, 15)[0]))
    assert [alt for slide in slides(made) for alt in alts(slide)] == [
        "QR code of the link to this view online",
        CHART.alt,
        "Practices: towns × themes",
        "QR code of the link to this view online",
        "QR code of the link to “Health guides”",
    ]


def test_a_chart_is_native_and_carries_its_numbers(db: Catalogue) -> None:
    slide = named(slides(whole(db, EN, 0)), "Practices by town")
    chart = chart_of(slide)
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert list(chart.plots[0].categories) == ["Łódź", "Bytów", "Tauragė", "Saint-Médard-en-Jalles"]
    assert [(each.name, each.values) for each in chart.series] == [("Language", (3, 0, 12, 5))]
    assert chart.plots[0].data_labels.show_value
    assert not chart.has_legend
    assert not chart.has_title
    assert CHART.alt in text_of(slide)
    assert "Filtered by: Theme: Language, Work" in text_of(slide)
    assert notes_of(slide).split("\n")[1] == CHART.alt


def test_the_first_row_of_a_chart_is_on_top_and_bars_begin_at_nought() -> None:
    chart = chart_of(slides(document(charts=(CHART,)))[1])
    assert chart.category_axis.reverse_order
    assert chart.value_axis.minimum_scale == 0
    assert not chart.value_axis.has_major_gridlines


def test_the_workbook_inside_a_chart_holds_texts_and_numbers_and_no_formula() -> None:
    made = Chart(
        "T",
        ("=1+1", "2019", "https://a.example"),
        {"+A": (1.0, 2.0, 3.0), "@B": (4.0, 5.0, 6.0)},
        "alt",
    )
    chart = chart_of(slides(document(charts=(made,)))[1])
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert list(book["Sheet1"].values) == [
        (None, "+A", "@B"),
        ("=1+1", 1, 4),
        ("2019", 2, 5),
        ("https://a.example", 3, 6),
    ]
    assert all(
        cell.data_type in "sn" and not cell.hyperlink for row in book["Sheet1"] for cell in row
    )


def test_series_have_a_legend_and_colours_of_the_theme() -> None:
    _, made = matrix(3, 2)
    chart = chart_of(slides(document(charts=(made,)))[1])
    assert chart.has_legend
    colours = [each.format.fill.fore_color.theme_color for each in chart.series]
    assert len(set(colours)) == 2


def test_a_chart_too_large_to_read_keeps_the_highest_numbers_and_says_so() -> None:
    _, made = matrix(20, 15)
    slide = slides(document(charts=(made,)))[1]
    chart = chart_of(slide)
    assert list(chart.plots[0].categories) == ["Town 17", "Town 18", "Town 19", "Town 20"]
    assert [each.name for each in chart.series] == ["Theme 12", "Theme 13", "Theme 14", "Theme 15"]
    assert chart.series[3].values == (17 * 15, 18 * 15, 19 * 15, 20 * 15)
    for said in (
        "4 of 20 rows are drawn, those with the highest numbers.",
        "4 of 15 data series are drawn, those with the highest numbers.",
        "All numbers are in the notes and online.",
    ):
        assert said in text_of(slide)
    assert "Town 1 – Theme 1: 1; Theme 2: 2;" in notes_of(slide)
    assert "Theme 15: 300" in notes_of(slide)


def test_years_stand_upright_and_the_last_ones_stay() -> None:
    years = tuple(map(str, range(1980, 2027)))
    made = Chart("Years", years, {"ran": tuple(float(n) for n in range(47))}, "alt")
    slide = slides(document(charts=(made,)))[1]
    chart = chart_of(slide)
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_CLUSTERED
    assert list(chart.plots[0].categories) == list(years[-40:])
    assert "Only the years 1987 to 2026 are drawn." in text_of(slide)
    assert chart.category_axis._element.find(qn("c:tickLblSkip")).get("val") == "5"


def test_a_chart_without_bars_has_no_slide() -> None:
    assert len(slides(document(charts=(Chart("T", (), {}, "alt"),)))) == 1


def test_a_small_table_stands_whole_in_large_type() -> None:
    slide = slides(document(tables=(TABLE,)))[1]
    assert table_of(slide) == [
        ["Town", "Language", "Since"],
        ["Łódź", "3", "2016"],
        ["Bytów", "0", ""],
        ["Tauragė", "12", "2019"],
    ]
    (found,) = [shape.table for shape in slide.shapes if shape.has_table]
    assert found.first_row
    assert found.cell(1, 0).text_frame.paragraphs[0].runs[0].font.size.pt == 22


def test_numbers_of_a_table_are_written_as_the_reader_writes_them() -> None:
    made = Table("T", pd.DataFrame({"a": [1.5, None], "b": [2019, 12000]}))
    t = Translator("de")
    assert table_of(slides(document(tables=(made,)), t)[1]) == [
        ["a", "b"],
        ["1,5", "2019"],
        ["", "12000"],
    ]


def test_a_long_table_says_how_many_rows_are_elsewhere() -> None:
    made = replace(TABLE, frame=pd.concat([TABLE.frame] * 20))
    slide = slides(document(tables=(made,)))[1]
    shown = len(table_of(slide)) - 1
    assert 8 <= shown < 60
    said = f"{60 - shown} more rows are in the Excel file and online."
    assert said in text_of(slide)


def test_cells_that_are_shortened_stand_whole_in_the_notes() -> None:
    made = Table("T", pd.DataFrame({"Town": ["Łódź"], "Text": [LONG]}))
    slide = slides(document(tables=(made,)))[1]
    assert table_of(slide)[1][1].endswith("…")
    assert f"Town: Łódź; Text: {LONG.strip()}" in notes_of(slide)


def test_a_table_too_wide_for_a_slide_is_named() -> None:
    made, _ = matrix(20, 15)
    slide = slides(document(tables=(made,)))[1]
    assert title_of(slide) == "Tables too large for a slide"
    assert "Towns by theme: 20 rows, 16 columns" in text_of(slide)
    assert codes(slide) == [f"{ATLAS}/compare?lang=en"]


def test_of_many_such_tables_the_first_are_named_and_the_others_counted() -> None:
    made, _ = matrix(2, 9)
    tables = (replace(made, caption=WORD), *(replace(made, caption=f"T{n}") for n in range(5)))
    slide = slides(document(tables=tables))[1]
    assert f"{WORD[:40]}" in text_of(slide)
    assert "T2: 2 rows, 10 columns\n2 more" in text_of(slide)
    assert WORD in notes_of(slide)
    assert "T4: 2 rows, 10 columns" in notes_of(slide)


def test_a_table_without_rows_has_no_slide() -> None:
    assert len(slides(document(tables=(Table("T", pd.DataFrame({"a": []})),)))) == 1


def test_each_source_is_listed_once_with_the_practices_that_cite_it() -> None:
    source = Citation(
        "P", "T", "2019-05", "2026-01-15", "de", f"{ATLAS}/s", (Evidence("one", "en"),)
    )
    made = document(
        entries=(bare(short_id="3", citations=(source,)), bare(short_id="5", citations=(source,)))
    )
    last = slides(made)[-1]
    assert title_of(last) == "Sources"
    assert "[3, 5] P: T, May 2019 (read on 15 January 2026)" in text_of(last)
    assert text_of(last).count(f"{ATLAS}/s") == 1
    assert "one" in notes_of(last)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_source_is_lost(db: Catalogue, language: str) -> None:
    t = Translator(language)
    made = whole(db, t)
    listed = [slide for slide in slides(made, t) if title_of(slide).startswith("Sources (")]
    if language == "de":
        listed = [slide for slide in slides(made, t) if title_of(slide).startswith("Quellen (")]
    addresses = {source.url for each in made.entries for source in each.citations}
    said = "\n".join(map(text_of, listed)).split("\n")
    assert sorted(line for line in said if line in addresses) == sorted(addresses)
    assert len(listed) > 1


@pytest.mark.parametrize(
    ("language", "region"), [("de", "de-DE"), ("fr", "fr-FR"), ("en", "en-GB")]
)
def test_each_text_says_its_language(db: Catalogue, language: str, region: str) -> None:
    t = Translator(language)
    french_only = entry(db, "chenebourg-parrainage-linguistique", t, "3")
    made = document(entries=(french_only,), tables=(TABLE,))
    deck = Presentation(io.BytesIO(pptx_bytes(made, t)))
    for slide in deck.slides:
        runs = list(slide.element.iter(qn("a:rPr"))) + list(
            slide.notes_slide.element.iter(qn("a:rPr"))
        )
        assert runs
        assert all(run.get("lang") for run in runs)
    practice = named(list(deck.slides), "3 · ")
    run = practice.shapes.title.text_frame.paragraphs[0].runs[0]
    assert run._r.rPr.get("lang") == "fr-FR"
    facts = practice.shapes[1].text_frame.paragraphs[0].runs[0]
    assert facts._r.rPr.get("lang") == region
    assert deck.core_properties.language == language


def test_the_file_says_what_it_is_and_is_wide(db: Catalogue) -> None:
    deck = Presentation(io.BytesIO(pptx_bytes(whole(db, EN, 1), EN)))
    said = deck.core_properties
    assert said.title == "Practices"
    assert "version 79c051ed2e13" in said.comments
    assert f"{ATLAS}/compare?lang=en" in said.comments
    assert (deck.slide_width, deck.slide_height) == (12_192_000, 6_858_000)
    assert "type" not in deck.element.find(qn("p:sldSz")).attrib
    theme = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode()
    assert '<a:accent1><a:srgbClr val="0B5D66"/></a:accent1>' in theme
    assert '<a:lt1><a:srgbClr val="FCFAF6"/></a:lt1>' in theme
    assert theme.count('<a:latin typeface="Arial"/>') == 2
    assert "Calibri" not in theme
    assert [layout.name for layout in deck.slide_layouts] == [
        "Title Slide",
        "Title and Content",
        "Title Only",
    ]


def test_slides_are_read_in_the_order_they_are_seen(db: Catalogue) -> None:
    practice = slides(document(entries=(entry(db, "jaworzyn-centrum", EN),)))[1]
    tops = [box.top for box, shape in boxes(practice) if shape.shape_type != MSO_SHAPE_TYPE.PICTURE]
    assert tops == sorted(tops)
    kinds = [shape.placeholder_format.type for shape in practice.placeholders]
    assert kinds[-2:] == [PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER]
    ids = [shape.shape_id for shape in practice.shapes]
    assert len(set(ids)) == len(ids)


def test_signs_that_xml_does_not_know_are_left_out() -> None:
    made = document(title="A\x00\x0bb\x1f", finding="c\x08d", entries=(bare(note="e\x0cf\x07"),))
    first, practice, _ = slides(made)
    assert title_of(first) == "A b"
    assert "cd" in text_of(first)
    assert "Own note, not from the atlas: e f" in notes_of(practice)


@pytest.mark.data
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_real_practice_fits_and_tells_whole_sentences(
    real_db: Catalogue, language: str
) -> None:
    t = Translator(language)
    made = document(entries=entries(real_db, t, 40))
    shown = slides(made, t)[1 : 1 + len(made.entries)]
    for each, slide in zip(made.entries, shown, strict=True):
        body = slide.placeholders[1]
        _, summary, _, outcome = read(body.text_frame)
        assert each.title in title_of(slide)
        assert each.summary.startswith(summary.text.removesuffix("\u00a0[…]"))
        assert outcome.text == (each.outcome or t("The sources name no outcome."))
        assert summary.size >= 20
        assert each.summary in notes_of(slide)
        assert height(read(body.text_frame), body.width / 12700) <= body.height / 12700
