"""The PDF is tagged, says what it is, looks the same everywhere and breaks its pages well."""

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from answers.document import Chart, Picture, Table
from catalogue.connection import Catalogue
from exports.handout import handout
from exports.pdf import _without_glyph, pdf_bytes, typeset
from tests.exports.reading import pdf_pages, squeezed
from tests.exports.samples import CHART, MATRIX, PICTURE, bare, entry, shortlist
from words.languages import LANGUAGES
from words.translator import Translator

T = Translator("de")
ROOT = Path(__file__).parents[2]


def opened(source: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(source))


def tags(reader: PdfReader) -> Iterator[dict[str, Any]]:
    """Yield what a screen reader finds, in its order."""
    waiting = [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting += reversed(node)
        elif isinstance(node, dict):
            yield node
            if "/K" in node:
                waiting.append(node["/K"])


def roles(reader: PdfReader) -> list[str]:
    return [str(tag["/S"]) for tag in tags(reader) if "/S" in tag]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_it_is(db: Catalogue, language: str) -> None:
    t = Translator(language)
    reader = opened(pdf_bytes(shortlist(db, ["ahornstadt-sprachcafe"] * 2, t), t))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == t("Practices")
    assert reader.metadata.author == "Praxisatlas"
    assert "CC BY 4.0" in str(reader.metadata.subject)
    xmp = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_its_fonts_are_in_it(db: Catalogue) -> None:
    reader = opened(pdf_bytes(shortlist(db, ["jaworzyn-centrum"], T), T))
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all("/FontFile3" in font or "/FontFile2" in font for font in fonts)


def test_the_same_handout_is_the_same_file(db: Catalogue) -> None:
    document = shortlist(db, ["jaworzyn-centrum"], T)
    assert pdf_bytes(document, T) == pdf_bytes(document, T)


def test_headings_are_in_order(db: Catalogue) -> None:
    ids = ["jaworzyn-centrum", "ahornstadt-sprachcafe"]
    reader = opened(pdf_bytes(shortlist(db, ids, T), T))
    assert [role for role in roles(reader) if role.startswith("/H")] == [
        "/H1", "/H2", "/H3", "/H4", "/H4", "/H4", "/H3", "/H4", "/H4", "/H4",
    ]  # fmt: skip


def test_pictures_and_codes_are_described(db: Catalogue) -> None:
    document = shortlist(db, ["jaworzyn-centrum"], T, pictures=(PICTURE,), charts=(CHART,))
    reader = opened(pdf_bytes(document, T))
    described = [str(tag["/Alt"]) for tag in tags(reader) if "/Alt" in tag]
    assert described == [
        "QR-Code des Links zu dieser Ansicht im Internet",
        PICTURE.alt,
        CHART.alt,
        "QR-Code des Links zu „Hilfszentrum Jaworzyń“",
    ]


def test_links_can_be_followed(db: Catalogue) -> None:
    document = shortlist(db, ["jaworzyn-centrum"], T)
    reader = opened(pdf_bytes(document, T))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    targets = {str(note["/A"]["/URI"]) for note in notes}
    (one,) = document.entries
    assert targets == {document.link, one.link, *(source.url for source in one.citations)}


def test_a_foreign_text_is_marked_with_its_language(db: Catalogue) -> None:
    t = Translator("en")
    reader = opened(pdf_bytes(shortlist(db, ["chenebourg-parrainage-linguistique"] * 2, t), t))
    marked = [tag["/Lang"] for tag in tags(reader) if "/Lang" in tag].count("fr")
    for page in reader.pages:
        contents = page.get_contents()
        assert contents is not None
        marked += contents.get_data().count(b"/Lang(fr)")
    # In each: its title, summary and outcome, and the title of its source.
    assert marked == 2 * 4


def test_pages_are_numbered_in_words() -> None:
    long = Table("Lang", pd.DataFrame({"Ort": [f"Ort {n}" for n in range(100)]}))
    pages = pdf_pages(pdf_bytes(bare(tables=(long,)), Translator("fr")))
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        assert f"Page{number}sur3" in page


def test_a_long_table_repeats_its_heads() -> None:
    long = Table("Lang", pd.DataFrame({"Ort": ["Metz"] * 150, "Praktiken": range(150)}))
    source = pdf_bytes(bare(tables=(long,)), T)
    assert all("OrtPraktiken" in page for page in pdf_pages(source))
    found = roles(opened(source))
    assert (found.count("/Table"), found.count("/TH"), found.count("/TD")) == (1, 2, 300)


def test_a_wide_table_lies_down_and_nothing_is_cut_off() -> None:
    reader = opened(pdf_bytes(bare(tables=(MATRIX,)), T))
    (page,) = reader.pages
    width = float(page.mediabox.width)
    assert width > float(page.mediabox.height)
    places: list[tuple[str, float]] = []

    def note_place(text: str, cm: list[float], *_: object) -> None:
        places.append((text, cm[4]))

    text = squeezed(page.extract_text(visitor_text=note_place))
    for head in MATRIX.frame.columns:
        assert squeezed(head) in text
    assert squeezed("Musterstadt am langen Fluss 19 " + " ".join(map(str, range(19, 35)))) in text
    margin = 22 / 25.4 * 72
    last = max(place for said, place in places if said.strip() == "34")
    assert width - 2 * margin < last < width - margin - 5
    assert all(margin - 1 < place < width - margin for said, place in places if said.strip())


@pytest.mark.parametrize(("width", "height"), [(900, 100), (100, 900)])
def test_a_picture_fits_on_the_page_whatever_its_form(width: int, height: int) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"></svg>'
    reader = opened(pdf_bytes(bare(pictures=(Picture(svg, "Bild"),)), T))
    (figure,) = [tag for tag in tags(reader) if tag.get("/Alt") == "Bild"]
    left, bottom, right, top = (float(value) for value in figure["/A"][0]["/BBox"])
    assert (right - left) / (top - bottom) == pytest.approx(width / height, rel=0.01)
    page = reader.pages[0].mediabox
    assert left >= 60
    assert right <= float(page.width) - 60
    assert top - bottom <= float(page.height) / 2


@pytest.mark.data
def test_no_practice_is_torn_and_two_fit_on_a_page(real_db: Catalogue) -> None:
    ids = [row[0] for row in real_db.execute("SELECT id FROM practice ORDER BY id")][::6]
    document = shortlist(real_db, ids, T)
    pages = pdf_pages(pdf_bytes(document, T))
    for one in document.entries:
        title, link = squeezed(f"{one.short_id} {one.title}"), squeezed(one.link[8:])
        assert [page for page in pages if title in page] == [page for page in pages if link in page]
    assert len(pages) <= 0.62 * len(ids)


def test_what_fits_on_no_page_breaks(db: Catalogue) -> None:
    note = " ".join(f"Satz{n}." for n in range(2_000))
    pages = pdf_pages(pdf_bytes(bare(entries=(entry(db, "jaworzyn-centrum", T, note=note),)), T))
    assert len(pages) > 2
    said = "".join(pages)
    assert all(f"Satz{n}." in said for n in range(2_000))


def test_a_chart_of_many_bars_breaks_over_pages() -> None:
    names = tuple(f"Thema {n}" for n in range(60))
    chart = Chart("Viel", names, {"Metz": tuple(range(60)), "Trier": tuple(range(60))}, "Viel.")
    pages = pdf_pages(pdf_bytes(bare(charts=(chart,)), T))
    assert len(pages) > 1
    assert squeezed("Thema 59") in pages[-1]


def longest_bars(chart: Chart) -> list[int]:
    """Return how long the bars are that are drawn solid, from the top, in pixels."""
    page = Image.open(io.BytesIO(typeset(handout(bare(charts=(chart,)), T), "png"))).convert("RGB")
    accent = (0x0B, 0x5D, 0x66)
    runs = []
    for y in range(page.height):
        row = [page.getpixel((x, y)) == accent for x in range(page.width)]
        runs.append(max(len(run) for run in "".join("x" if on else " " for on in row).split(" ")))
    long = "".join("x" if run > 100 else " " for run in runs)
    return [max(runs[m.start() : m.end()]) for m in re.finditer("x{4,}", long)]


def test_bars_of_all_groups_have_one_scale() -> None:
    chart = Chart("Wachsen", ("Merzig", "Trier", "Metz"), {"Praktiken": (10.0, 40.0, 20.0)}, "Ja.")
    short, long, middle = longest_bars(chart)
    assert long / short == pytest.approx(4, rel=0.05)
    assert middle / short == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Danke 😀 an 厦门", "Danke□an□□"),
        ("Familie 👨‍👩‍👧 und ❤️", "Familie□□□und"),
        ("Taste e\u20e3 und 1\ufe0f\u20e3", "Tasteeund1"),
    ],
)
def test_a_sign_that_no_font_has_becomes_a_box(db: Catalogue, note: str, said: str) -> None:
    document = bare(entries=(entry(db, "jaworzyn-centrum", T, note=note),), title="厦门")
    pages = pdf_pages(pdf_bytes(document, T))
    assert said in pages[0]
    assert pages[0].count("Worumesgeht") == 1


@given(st.text(max_size=60))
@settings(max_examples=20)
def test_no_text_keeps_a_handout_from_being_made(text: str) -> None:
    assert pdf_bytes(bare(finding=text, filters=(text,)), T).startswith(b"%PDF")


@pytest.mark.data
def test_every_letter_of_the_real_practices_can_be_drawn(real_db: Catalogue) -> None:
    rows = real_db.execute(
        """SELECT title || summary || COALESCE(outcome, '') FROM practice_text
        UNION ALL SELECT name FROM organisation
        UNION ALL SELECT source.title || publisher || url FROM source
        JOIN citation ON source_id = source.id WHERE record_type = 'practice'"""
    )
    assert _without_glyph({sign for row in rows for sign in row[0]}) == []


# A process of its own, because other tests leave memory that would be used again.
MANY = """
from pathlib import Path
from catalogue.connection import open_catalogue
from exports.pdf import pdf_bytes
from tests.exports.samples import shortlist
from words.translator import Translator

def megabytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 // 1_000_000

t = Translator("de")
with open_catalogue(Path(__import__("sys").argv[1])) as db:
    ids = [row[0] for row in db.execute("SELECT id FROM practice")]
    for number in range(12):
        pdf_bytes(shortlist(db, ids, t, note=f"{number}. Notiz"), t)
        if number == 1:
            early = megabytes()
print(megabytes() - early)
"""


def test_a_server_that_makes_many_handouts_does_not_grow(catalogue_path: Path) -> None:
    command = [sys.executable, "-c", MANY, str(catalogue_path)]
    grown = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout
    assert int(grown) < 60


def test_another_failure_is_not_hidden() -> None:
    broken = replace(PICTURE, svg="<svg")
    with pytest.raises(RuntimeError, match="SVG"):
        pdf_bytes(bare(pictures=(broken,)), T)
