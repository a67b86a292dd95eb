"""The files that can be taken along of a view."""

from collections.abc import Callable
from dataclasses import dataclass

from answers.document import Document
from exports.json_text import json_bytes
from exports.pdf import pdf_bytes
from exports.slides import pptx_bytes
from exports.web_page import html_bytes
from exports.word import docx_bytes
from exports.workbook import xlsx_bytes
from words.translator import N_, Translator


@dataclass(frozen=True)
class Format:
    """A file that can be made: its name, ending, MIME type, and whether it is laid out."""

    label: str
    ending: str
    mime: str
    make: Callable[[Document, Translator], bytes]
    is_laid_out: bool = False


_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD, _SLIDES, _SHEET = (
    f"{_OFFICE}.{kind}"
    for kind in (
        "wordprocessingml.document",
        "presentationml.presentation",
        "spreadsheetml.sheet",
    )
)
FORMATS = (
    Format(N_("Handout (PDF)"), "pdf", "application/pdf", pdf_bytes, is_laid_out=True),
    Format(N_("Handout (Word)"), "docx", _WORD, docx_bytes, is_laid_out=True),
    Format(N_("Handout (web page)"), "html", "text/html", html_bytes, is_laid_out=True),
    Format(N_("Slides (PowerPoint)"), "pptx", _SLIDES, pptx_bytes, is_laid_out=True),
    Format(N_("Workbook (Excel)"), "xlsx", _SHEET, xlsx_bytes),
    Format(N_("Data (JSON)"), "json", "application/json", json_bytes),
)
"""All but the table (CSV), which is no document but one table of it."""
