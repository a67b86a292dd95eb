"""Time of a handout of 40 practices beside the bare libraries: ``python -m bench.handout``.

The floor of each format is its library setting the same texts as plain paragraphs. Machines are
noisy, so the ratios of one run count; the limit is what a reader waits for gladly.
"""

import io
import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

import docx
import typst
from jinja2 import Environment

from answers.document import Document
from catalogue.connection import open_catalogue
from exports.handout import handout
from exports.pdf import pdf_bytes
from exports.texts import each_text
from exports.web_page import html_bytes
from exports.word import docx_bytes
from tests.exports.samples import shortlist
from words.translator import Translator

CATALOGUE = Path(__file__).resolve().parent.parent / "data" / "catalogue.db"
T = TypeVar("T")
PRACTICES = 40
RUNS = 5
LIMIT_MS = 2_000
PARAGRAPHS = b"""#set document(title: "Floor")
#set text(font: "Libertinus Serif")
#for each in json(bytes(sys.inputs.texts)) { par(each) }"""
PAGE = Environment(autoescape=True).from_string(
    "{% for each in texts %}<p>{{ each }}</p>{% endfor %}"
)


def documents(t: Translator) -> list[Document]:
    """Return lists of practices, a new one a run: Typst remembers what it has set before."""
    with open_catalogue(CATALOGUE) as db:
        ids = [row[0] for row in db.execute("SELECT id FROM practice ORDER BY id")]
        return [shortlist(db, ids[run::RUNS][:PRACTICES], t) for run in range(RUNS)]


def texts_of(given: Document, t: Translator) -> list[str]:
    """Return every text that the handout says."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    each_text(handout(given, t), keep)
    return [text for text in found if text]


def bare_pdf(texts: list[str]) -> bytes:
    """Return the texts as paragraphs of a PDF."""
    return typst.compile(
        PARAGRAPHS,
        sys_inputs={"texts": json.dumps(texts)},
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )


def bare_html(texts: list[str]) -> bytes:
    """Return the texts as paragraphs of a web page."""
    return PAGE.render(texts=texts).encode()


def bare_docx(texts: list[str]) -> bytes:
    """Return the texts as paragraphs of a DOCX."""
    made = docx.Document()
    for text in texts:
        made.add_paragraph(text)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def milliseconds(make: Callable[[T], bytes], given: list[T]) -> float:
    """Return the median time of a file."""
    times = []
    for each in given:
        began = time.perf_counter()
        make(each)
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def main() -> None:
    """Print how long each format takes, and how many times its floor that is."""
    t = Translator("de")
    given = documents(t)
    texts = [texts_of(each, t) for each in given]
    formats = {
        "pdf": (pdf_bytes, bare_pdf),
        "html": (html_bytes, bare_html),
        "docx": (docx_bytes, bare_docx),
    }
    letters = median(sum(map(len, each)) for each in texts)
    print(f"{PRACTICES} practices, {letters:,} letters; limit {LIMIT_MS:,} ms")
    for name, (make, floor) in formats.items():
        took = milliseconds(partial(make, t=t), given)
        least = milliseconds(floor, texts)
        over = "  over the limit" if took > LIMIT_MS else ""
        print(f"{name:6} {took:7.1f} ms {took / least:6.1f} times the bare library{over}")


if __name__ == "__main__":
    main()
