"""What people read in a file: its text without line breaks, and its QR codes."""

import io
import re
import zipfile
from html.parser import HTMLParser

import typst
import zxingcpp
from docx import Document
from docx.oxml.ns import qn
from PIL import Image
from pypdf import PdfReader

from answers.document import Document as Selection
from exports.handout import handout
from exports.pdf import pdf_bytes, typeset
from exports.web_page import html_bytes
from exports.word import docx_bytes
from words.translator import Translator

FORMATS = {"pdf": pdf_bytes, "html": html_bytes, "docx": docx_bytes}
Attributes = dict[str, str | None]


def squeezed(text: str) -> str:
    """Leave out all white space: lines break where a format likes."""
    return "".join(text.split())


class Page(HTMLParser):
    """The elements of a web page and the text one sees."""

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, Attributes]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(source.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in {"meta", "br", "img"}:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text += data

    def named(self, tag: str) -> list[Attributes]:
        return [attributes for name, attributes in self.elements if name == tag]


def pdf_pages(source: bytes) -> list[str]:
    return [squeezed(page.extract_text()) for page in PdfReader(io.BytesIO(source)).pages]


def _docx_text(source: bytes) -> str:
    body = Document(io.BytesIO(source)).element.body
    return "".join(node.text or "" for node in body.iter(qn("w:t"), qn("w:br")))


def text_of(form: str, document: Selection, t: Translator) -> str:
    """Return the text of a document in a format, without white space."""
    source = FORMATS[form](document, t)
    if form == "pdf":
        return "".join(pdf_pages(source))
    return squeezed(Page(source).text if form == "html" else _docx_text(source))


def codes_of(form: str, document: Selection, t: Translator) -> set[str]:
    """Return what a telephone reads in the QR codes of a document in a format."""
    if form == "pdf":  # the same pages, drawn: nothing here draws a PDF
        pages = typeset(handout(document, t), "png")
        pictures = [pages] if isinstance(pages, bytes) else pages
    elif form == "html":
        drawn = re.findall("<svg.*?</svg>", html_bytes(document, t).decode(), re.DOTALL)
        pictures = [_drawn(svg) for svg in drawn]
    else:
        with zipfile.ZipFile(io.BytesIO(docx_bytes(document, t))) as parts:
            pictures = [parts.read(name) for name in parts.namelist() if "/media/" in name]
    found = (zxingcpp.read_barcodes(Image.open(io.BytesIO(picture))) for picture in pictures)
    return {code.text for codes in found for code in codes}


def _drawn(svg: str) -> bytes:
    page = b"#set page(width: auto, height: auto)\n"
    page += b'#image(bytes(sys.inputs.svg), format: "svg", width: 15cm)'
    return typst.compile(page, sys_inputs={"svg": svg}, format="png")
