"""Pieces of a DOCX for which python-docx has no method."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shape import InlineShape
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_PROOFING = {"de": "de-DE", "fr": "fr-FR", "en": "en-GB"}
_AFTER_BORDER = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
_AFTER_FRAME = ("w:widowControl", "w:numPr", "w:pBdr", *_AFTER_BORDER)
"""Word refuses a file whose elements stand in another order than the schema's."""


def proofing(language: str) -> str:
    """Return the language as Word's spelling checker names it."""
    return _PROOFING.get(language, language)


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """Return an element of WordprocessingML with attributes of the same namespace."""
    made: BaseOxmlElement = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def say_language(run: Run, language: str) -> None:
    """Say in which language a run is written."""
    run._element.get_or_add_rPr().append(element("lang", val=proofing(language)))


def describe(picture: InlineShape, alt: str) -> None:
    """Give a picture the text that says what it shows."""
    picture._inline.docPr.set("descr", alt)


def add_link(paragraph: Paragraph, address: str, shown: str) -> None:
    """Add a link to a paragraph."""
    target = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = element("hyperlink")
    link.set(qn("r:id"), target)
    link.append(paragraph.add_run(shown, style="Hyperlink")._element)
    paragraph._element.append(link)


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """Add what Word works out itself, such as the number of the page."""
    field = element("fldSimple", instr=instruction)
    field.append(paragraph.add_run("1")._element)
    paragraph._element.append(field)


def keep_together(document: Document, first: int) -> None:
    """Keep the last paragraphs on one page, from a place in the body on."""
    # The last element says how the pages are; the one before is the last paragraph.
    for paragraph in document.element.body[first - 1 : -2]:
        paragraph.get_or_add_pPr().keepNext_val = True


def float_right(paragraph: Paragraph) -> None:
    """Let a paragraph stand at the right margin, the following ones beside it."""
    where = {"vAnchor": "text", "hAnchor": "margin", "xAlign": "right"}
    frame = element("framePr", hSpace="170", wrap="around", **where)
    paragraph._element.get_or_add_pPr().insert_element_before(frame, *_AFTER_FRAME)


def draw_line(style: ParagraphStyle, side: str, colour: str) -> None:
    """Draw a line at one side of the paragraphs of a style."""
    borders = element("pBdr")
    borders.append(element(side, val="single", sz="12", space="6", color=colour))
    style.element.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDER)


def repeat_head(row: _Row) -> None:
    """Repeat a row on every page, for eyes and ears."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def keep_whole(row: _Row) -> None:
    """Keep a row from breaking over two pages."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def stand_upright(cell: _Cell) -> None:
    """Turn the text of a cell so that it reads from below."""
    cell._tc.get_or_add_tcPr().append(element("textDirection", val="btLr"))


def rule(table: Table, head: str, line: str) -> None:
    """Draw the lines of a table: one under its head in a colour, thin ones under the rows."""
    borders = element("tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(element(side, val="single", sz="4", space="0", color=line))
    table._tbl.tblPr.insert_element_before(
        borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"
    )
    for cell in table.rows[0].cells:
        own = element("tcBorders")
        own.append(element("bottom", val="single", sz="8", space="0", color=head))
        cell._tc.get_or_add_tcPr().append(own)
