"""Time of the office files beside the bare libraries: ``python -m bench.office``.

All practices are written as a workbook and as JSON, twenty of them as slides. The floor is the
library writing the same texts without any look, size or check. Machines are noisy, so the ratios
of one run count; the limits are what a reader waits for without wondering.
"""

import io
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import openpyxl
import pptx
from pptx.util import Pt
from xlsxwriter import Workbook

from catalogue.connection import open_catalogue
from exports.json_text import json_bytes
from exports.slides import pptx_bytes
from exports.workbook import xlsx_bytes
from tests.exports.office_samples import document, entries, whole
from words.translator import Translator

CATALOGUE = Path(__file__).resolve().parent.parent / "data" / "catalogue.db"
SLIDES = 20
RUNS = 5
Make = Callable[[], bytes]


@dataclass(frozen=True)
class Race:
    """A file as we make it, the same texts as the bare library writes them, and a limit."""

    name: str
    ours: Make
    floor: Make
    limit: float


def plain_workbook(written: bytes) -> Make:
    """Return how the bare library writes the cells of a workbook."""
    book = openpyxl.load_workbook(io.BytesIO(written))
    sheets = [list(sheet.values) for sheet in book]

    def make() -> bytes:
        target = io.BytesIO()
        with Workbook(target) as plain:
            for rows in sheets:
                sheet = plain.add_worksheet()
                for place, row in enumerate(rows):
                    for column, value in enumerate(row):
                        sheet.write(place, column, None if value is None else str(value))
        return target.getvalue()

    return make


def plain_slides(written: bytes) -> Make:
    """Return how the bare library adds the texts and notes of a deck to empty slides."""
    deck = pptx.Presentation(io.BytesIO(written))
    texts = [
        (
            [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame],
            slide.notes_slide.notes_text_frame.text,
        )
        for slide in deck.slides
    ]

    def make() -> bytes:
        plain = pptx.Presentation()
        for shown, notes in texts:
            slide = plain.slides.add_slide(plain.slide_layouts[6])
            for text in shown:
                box = slide.shapes.add_textbox(Pt(10), Pt(10), Pt(400), Pt(40))
                box.text_frame.text = text
            slide.notes_slide.notes_text_frame.text = notes
        target = io.BytesIO()
        plain.save(target)
        return target.getvalue()

    return make


def plain_json(written: bytes) -> Make:
    """Return how the bare library writes the same values."""
    values = json.loads(written)
    return lambda: json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8")


def races() -> list[Race]:
    """Return what is measured."""
    t = Translator("de")
    with open_catalogue(CATALOGUE) as db:
        everything = document(entries=entries(db, t))
        shown = whole(db, t, SLIDES)
    book, deck, text = xlsx_bytes(everything, t), pptx_bytes(shown, t), json_bytes(everything, t)
    count = len(everything.entries)
    return [
        Race(
            f"workbook of {count}", lambda: xlsx_bytes(everything, t), plain_workbook(book), limit=2
        ),
        Race(f"slides of {SLIDES}", lambda: pptx_bytes(shown, t), plain_slides(deck), limit=3),
        Race(f"JSON of {count}", lambda: json_bytes(everything, t), plain_json(text), limit=1),
    ]


def seconds(make: Make) -> float:
    """Return the median time, after a first time that fills the memory."""
    make()
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        make()
        times.append(time.perf_counter() - began)
    return median(times)


def main() -> None:
    """Print the time of each file, its size and its ratio to the bare library."""
    for race in races():
        ours, floor = seconds(race.ours), seconds(race.floor)
        size = len(race.ours()) / 1024
        print(
            f"{race.name:16} {ours * 1000:7.1f} ms {size:6.0f} KB"
            f" {ours / floor:5.1f} times the bare library ({floor * 1000:.1f} ms)"
        )
        if ours > race.limit:
            raise SystemExit(f"{race.name} took longer than {race.limit} s")


if __name__ == "__main__":
    main()
