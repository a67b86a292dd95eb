"""How a DOCX looks: every paragraph has a style that its reader may change at one place."""

from typing import cast

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from exports.docx.xml import draw_line, proofing

FINDING, ORIGIN, PLACE, NOTE = "Atlas Finding", "Atlas Origin", "Atlas Place", "Atlas Note"
FACT, SOURCE, WAY, CELL = "Atlas Fact", "Atlas Source", "Atlas Way", "Atlas Cell"
LINK = "Hyperlink"
ACCENT, LINE = "0B5D66", "C9C2B4"
_INK, _QUIET = "22282B", "5C6164"
_FONT = "Arial"
"""Every word processor has it, or one whose letters are as wide."""
_HANG = Mm(36)

# Style: size, bold, colour, room above and below in points.
_STYLES: dict[str, tuple[float, bool, str, float, float]] = {
    "Normal": (9.5, False, _INK, 0, 4),
    "Heading 1": (24, True, _INK, 0, 6),
    "Heading 2": (16, True, _INK, 18, 8),
    "Heading 3": (13.5, True, _INK, 18, 1),
    "Heading 4": (9.5, True, ACCENT, 6, 1),
    "Caption": (11, True, _INK, 14, 4),
    "Header": (10, True, ACCENT, 0, 0),
    "Footer": (9, False, _QUIET, 0, 0),
    FINDING: (13, False, _INK, 0, 12),
    ORIGIN: (9.5, False, _INK, 0, 2),
    PLACE: (9, False, _QUIET, 0, 2),
    NOTE: (9.5, False, _INK, 6, 6),
    FACT: (8.5, False, _INK, 0, 0),
    SOURCE: (8.5, False, _INK, 0, 2),
    WAY: (8.5, False, _INK, 4, 2),
    CELL: (9, False, _INK, 1, 1),
}


def styled(language: str) -> Docx:
    """Return an empty document on A4 in a language, with our styles."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = Mm(20), Mm(20)
    _drop_table_styles(document)
    for name in _STYLES:
        _set(document, name)
    _add_link_style(document)
    _style(document, SOURCE).base_style = document.styles["List Bullet"]
    draw_line(_style(document, NOTE), "left", ACCENT)
    draw_line(_style(document, "Heading 3"), "top", ACCENT)
    hang = _style(document, FACT).paragraph_format
    hang.left_indent, hang.first_line_indent = _HANG, -_HANG
    hang.tab_stops.add_tab_stop(_HANG)
    _speak(document, language)
    return document


def _drop_table_styles(document: Docx) -> None:
    """Leave out the hundred that nobody uses: each paragraph added would look through them."""
    plain = document.styles.default(WD_STYLE_TYPE.TABLE)
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style != plain:
            style.delete()


def _style(document: Docx, name: str) -> ParagraphStyle:
    styles = document.styles
    if name not in styles:
        made = cast("ParagraphStyle", styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        made.base_style = styles["Normal"]
    return cast("ParagraphStyle", styles[name])


def _set(document: Docx, name: str) -> None:
    size, bold, colour, above, below = _STYLES[name]
    style = _style(document, name)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = RGBColor.from_string(colour)
    # The names of a theme would win over the name of a font.
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for letters in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{letters}"), _FONT)
    style.paragraph_format.space_before = Pt(above)
    style.paragraph_format.space_after = Pt(below)
    style.paragraph_format.line_spacing = 1.1


def _add_link_style(document: Docx) -> None:
    style = cast("CharacterStyle", document.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER))
    style.font.color.rgb = RGBColor.from_string(ACCENT)
    style.font.underline = True


def _speak(document: Docx, language: str) -> None:
    """Set the language in which Word checks the spelling."""
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    said = defaults.find(qn("w:lang"))
    said.set(qn("w:val"), proofing(language))
