"""The workbook holds the selection as real texts, numbers and dates, and nothing that runs."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook

from answers.document import Document, Table
from catalogue.connection import Catalogue
from catalogue.sources import Citation
from exports.sheets import book
from exports.workbook import xlsx_bytes
from tests.exports.office_samples import ATLAS, INFO, TABLE, bare, document, entries, entry, whole
from words.translator import Translator

EN = Translator("en")
LANGUAGES = ["de", "fr", "en"]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "{=1}"]
LIKE_NUMBERS = ["0123", "12", "1e5", "TRUE", "2019-05-01", "79e1", "1,5"]
LIKE_LINKS = [
    "internal:'Practices'!A1",
    "external:c:\\x.xlsx",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "mailto:a@b.example",
    "https://a.example and more",
]


def opened(made: Document, t: Translator = EN) -> Workbook:
    return load_workbook(BytesIO(xlsx_bytes(made, t)))


def rows(book: Workbook, sheet: str) -> list[dict[str, object]]:
    heads, *below = ([cell.value for cell in row] for row in book[sheet].iter_rows())
    return [dict(zip(heads, row, strict=True)) for row in below]


def values(book: Workbook) -> list[object]:
    return [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]


def tabled(*cells: object) -> Document:
    """Return a document with these cells in the column of a table."""
    frame = pd.DataFrame({"Cell": pd.Series(cells, dtype=object)})
    return document(tables=(Table("Cells", frame),))


def test_a_practice_is_a_row_as_the_records_say_it(db: Catalogue) -> None:
    ended = entry(db, "ahornstadt-jobwerkstatt", EN, "12")
    assert rows(opened(document(entries=(ended,))), "Practices") == [
        {
            "Id": "ahornstadt-jobwerkstatt",
            "Number": "12",
            "Practice": "Job workshop for refugees",
            "Town": "Ahornstadt",
            "Country": "Germany",
            "Kind": "Project",
            "Status": "ended",
            "Years": "2017–2019",
            "Start": 2017,
            "End": 2019,
            "Themes": "Employment; Language",
            "Target groups": "Refugees and asylum seekers",
            "Run by": "Jobcenter Ahornstadt",
            "What it is": "The project combined German courses with placements in companies.",
            "Outcome": "40 participants found a job.",
            "Own note, not from the atlas": None,
            "Language of the text": "English",
            "Last checked": datetime(2026, 1, 15),
            "Link": f"{ATLAS}/practice?id=ahornstadt-jobwerkstatt&lang=en",
            "Website of the town": "https://stadt.example.org",
            "Near us": None,
        }
    ]


def test_a_source_is_a_row_for_each_practice_that_cites_it(db: Catalogue) -> None:
    ended = entry(db, "ahornstadt-jobwerkstatt", EN)
    first, second = rows(opened(document(entries=(ended,))), "Sources")
    assert first == {
        "Id": "ahornstadt-jobwerkstatt",
        "Practice": "Job workshop for refugees",
        "Publisher": "Beispielzeitung",
        "Title of the source": "Bilanz der Jobwerkstatt",
        "Published": datetime(2019, 12, 5),
        "Read on": datetime(2026, 1, 15),
        "Language": "German",
        "Address": "https://zeitung.example.org/jobwerkstatt",
        "What the source supports": "duration and result",
    }
    assert second["Published"] == "undated"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_practices_and_all_their_sources_are_there(db: Catalogue, language: str) -> None:
    t = Translator(language)
    made = document(entries=entries(db, t))
    book = opened(made, t)
    assert book.sheetnames == [t("Practices"), t("Sources"), t("About this file")]
    assert len(rows(book, t("Practices"))) == 14
    cited = sum(len(each.citations) for each in made.entries)
    assert len(rows(book, t("Sources"))) == cited
    assert not {"None", "nan", "<NA>"}.intersection(map(str, filter(None, values(book))))


def test_what_nobody_states_is_said_in_words_and_years_are_numbers_or_nothing() -> None:
    (row,) = rows(opened(document(entries=(bare(),))), "Practices")
    assert row["Outcome"] == "The sources name no outcome."
    assert row["Run by"] == "not stated"
    assert (row["Years"], row["Start"], row["End"]) == ("start not stated", None, None)


@pytest.mark.parametrize("iso", ["2019", "2019-05", "1899-12-31"])
def test_a_date_that_excel_cannot_hold_whole_stays_text(iso: str) -> None:
    source = Citation("P", "T", iso, "2026-01-15", "de", f"{ATLAS}/s", ())
    (row,) = rows(opened(document(entries=(bare(citations=(source,)),))), "Sources")
    assert row["Published"] == iso


def test_days_are_written_in_a_form_that_every_country_reads() -> None:
    cells = opened(document(entries=(bare(),)))["Practices"]
    (checked,) = [cell for cell in cells[2] if cell.is_date]
    assert checked.number_format == "yyyy-mm-dd"


@pytest.mark.parametrize("text", [*FORMULAS, *LIKE_NUMBERS, *LIKE_LINKS])
def test_a_text_is_never_a_formula_a_number_or_another_link(text: str) -> None:
    made = replace(
        tabled(text), title=text, finding=text, filters=(text,), entries=(bare(title=text),)
    )
    book = opened(made)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    found = [cell for cell in cells if str(cell.value).endswith(text.strip())]
    assert len(found) >= 4
    for cell in found:
        assert cell.data_type == "s"
        assert cell.hyperlink is None
    assert "<f>" not in "".join(parts(made, "xl/worksheets/"))


def parts(made: Document, folder: str) -> list[str]:
    with ZipFile(BytesIO(xlsx_bytes(made, EN))) as packed:
        return [packed.read(name).decode() for name in packed.namelist() if folder in name]


def test_a_text_that_looks_like_a_formula_stays_text_when_it_is_edited() -> None:
    book = opened(tabled("=1+1", "plain"))
    assert book["Cells"]["A2"].quotePrefix
    assert not book["Cells"]["A3"].quotePrefix


def test_an_address_is_followed_by_a_click_and_shown_as_it_is() -> None:
    address = "https://a.example/x?a=1&b=[2]#part"
    source = Citation("P", "T", None, "2026-01-15", "de", address, ())
    book = opened(document(entries=(bare(citations=(source,)),)))
    (cell,) = [cell for cell in book["Sources"][2] if cell.hyperlink]
    assert cell.value == address
    assert cell.hyperlink.target == "https://a.example/x?a=1&b=%5b2%5d"
    assert cell.hyperlink.location == "part"
    assert book["Practices"]["S2"].hyperlink.target == f"{ATLAS}/practice?id=bytow-x&lang=en"


def test_an_address_too_long_for_excel_is_plain_text() -> None:
    fits, too_long = "https://a.example/" + "x" * 2061, "https://a.example/" + "x" * 2062
    first, second = (row[0] for row in opened(tabled(fits, too_long))["Cells"].iter_rows(min_row=2))
    assert first.hyperlink
    assert (second.hyperlink, second.value) == (None, too_long)


def test_after_as_many_links_as_a_sheet_may_have_the_others_are_plain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert book._MOST_LINKS == 65_530
    monkeypatch.setattr(book, "_MOST_LINKS", 2)
    cells = opened(tabled(*(f"https://a.example/{n}" for n in range(3))))["Cells"]
    found = [cell.hyperlink is not None for (cell,) in cells.iter_rows(min_row=2)]
    assert found == [True, True, False]
    assert cells["A4"].value == "https://a.example/2"


@pytest.mark.parametrize("sign", ["x", "😀"])
def test_a_cell_holds_as_much_as_excel_allows_and_says_that_it_was_cut(sign: str) -> None:
    room = 32_767 // len(sign.encode("utf-16-le")) * 2
    longest = sign * room
    first, second = (
        row[0].value
        for row in opened(tabled(longest, longest + sign * 2))["Cells"].iter_rows(min_row=2)
    )
    assert first == longest
    assert second.endswith("…")
    assert 32_765 <= len(second.encode("utf-16-le")) / 2 <= 32_767


def test_a_comparison_keeps_its_numbers_and_its_empty_cells() -> None:
    book = opened(document(tables=(TABLE,)))
    assert book.sheetnames == ["Practices towns × themes", "About this file"]
    assert rows(book, "Practices towns × themes") == [
        {"Town": "Łódź", "Language": 3, "Since": 2016},
        {"Town": "Bytów", "Language": 0, "Since": None},
        {"Town": "Tauragė", "Language": 12, "Since": 2019},
    ]


def test_other_kinds_of_cells_are_written_as_what_they_are() -> None:
    cells = (1.5, float("nan"), float("inf"), True, pd.NA, datetime(2026, 1, 2, 3, 4), None, -5)
    found = [cell.value for (cell,) in opened(tabled(*cells))["Cells"].iter_rows(min_row=2)]
    assert found == [1.5, None, "inf", True, None, datetime(2026, 1, 2, 3, 4), None, -5]


def test_the_last_sheet_says_what_the_workbook_is(db: Catalogue) -> None:
    made = whole(db, EN, 2)
    cells = opened(made)["About this file"].iter_rows(values_only=True)
    assert list(cells) == [
        ("Fact", "Content"),
        ("Title", "Practices"),
        ("Finding", "Most practices for Language: Tauragė (12)."),
        ("Filtered by", "Theme: Language, Work"),
        ("Filtered by", "Town: Łódź, Tauragė, Saint-Médard-en-Jalles"),
        ("Sheet “Practices”", "2 practices"),
        ("Sheet “Sources”", "where the practices come from"),
        ("Sheet “Practices towns × themes”", "Practices: towns × themes"),
        ("This view online", f"{ATLAS}/compare?lang=en"),
        ("Made on", datetime(2026, 11, 25)),
        ("Version of the data", "79c051ed2e13"),
        ("Data put together (UTC)", datetime(2026, 11, 24, 14, 0, 20)),
        ("Sources read until", datetime(2026, 11, 22)),
        ("Licence", "CC BY 4.0"),
        (
            "Provenance",
            "Data: version 79c051ed2e13 of 24 November 2026, sources read until 22 November 2026. "
            "Licence: CC BY 4.0.",
        ),
    ]


def test_the_time_of_the_build_is_universal_time() -> None:
    made = document(info=replace(INFO, built_at="2026-11-24T01:30:00+02:00"))
    about = dict(opened(made)["About this file"].iter_rows(values_only=True))
    assert about["Data put together (UTC)"] == datetime(2026, 11, 23, 23, 30)


def test_a_document_with_nothing_else_still_says_what_it_is() -> None:
    book = opened(document())
    assert book.sheetnames == ["About this file"]
    about = dict(book["About this file"].iter_rows(values_only=True))
    assert about["Filtered by"] == "No filter is set."
    assert "Finding" not in about


def test_a_table_without_rows_and_a_practice_without_sources_make_no_empty_sheet() -> None:
    empty = Table("Empty", pd.DataFrame({"Town": []}))
    book = opened(document(tables=(empty,), entries=(bare(citations=()),)))
    assert book.sheetnames == ["Practices", "About this file"]


def test_every_sheet_can_be_filtered_scrolled_and_printed(db: Catalogue) -> None:
    book = opened(whole(db, EN))
    for sheet in book:
        assert sheet.freeze_panes is not None
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) in {(1, 0), (2, 0)}
        assert sheet.print_title_rows == "$1:$1"
        assert sheet["A1"].font.bold
        assert "CC BY 4.0" in sheet.oddFooter.left.text
        assert "Theme: Language" in sheet.oddHeader.left.text
        widths = [column.width for column in sheet.column_dimensions.values()]
        assert all(6 <= width <= 75 for width in widths)
        assert all(cell.alignment.wrap_text for cell in sheet[2] if isinstance(cell.value, str))
    assert book["Practices"].auto_filter.ref == "A1:U15"
    assert book["Practices"].freeze_panes == "D2"


def test_a_row_is_as_high_as_its_longest_text() -> None:
    made = document(entries=(bare(), bare(summary="word " * 200), bare(summary="word " * 20_000)))
    heights = [opened(made)["Practices"].row_dimensions[row].height for row in (2, 3, 4)]
    # A word is 21.7 points long, a space 2.8, a line 286.5: eleven words a line, so 19 lines.
    assert heights[1] == pytest.approx(19 * 12.75 + 2, abs=0.5)
    assert heights[0] < 50
    assert heights[2] == pytest.approx(409, abs=0.5)


def test_the_file_says_what_it_is_without_being_opened(db: Catalogue) -> None:
    said = opened(whole(db, EN, 1)).properties
    assert said.title == "Practices"
    assert said.subject == "Theme: Language, Work; Town: Łódź, Tauragė, Saint-Médard-en-Jalles"
    assert "version 79c051ed2e13" in said.description
    assert f"{ATLAS}/compare?lang=en" in said.description
    assert said.created == datetime(2026, 11, 25)


def test_signs_that_xml_does_not_know_do_no_harm() -> None:
    made = document(title="A\x00\x08b", filters=("c\x1fd",), finding="e\x0bf", tables=(TABLE,))
    book = opened(replace(made, entries=(bare(note="g\x07h"),)))
    assert book.properties.title == "Ab"
    assert "cd" in book["Practices"].oddHeader.left.text


def test_what_a_file_says_of_itself_is_no_longer_than_excel_takes() -> None:
    made = document(title="x" * 300, link="https://a.example/" + "y" * 300)
    said = opened(made).properties
    assert said.title == "x" * 254 + "…"
    assert said.description.endswith("Licence: CC BY 4.0.")


def test_the_same_selection_gives_the_same_file(db: Catalogue) -> None:
    made = whole(db, EN, 3)
    assert xlsx_bytes(made, EN) == xlsx_bytes(made, EN)


@pytest.mark.data
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_real_practice_leaves_whole(real_db: Catalogue, language: str) -> None:
    t = Translator(language)
    made = document(entries=entries(real_db, t))
    found = rows(opened(made, t), t("Practices"))
    for each, row in zip(made.entries, found, strict=True):
        assert row[t("Practice")] == each.title
        assert row[t("What it is")] == each.summary
        assert row[t("Start")] == each.start_year
        assert row[t("Last checked")] == datetime.fromisoformat(each.checked_on)
