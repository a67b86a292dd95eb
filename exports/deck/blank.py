"""An empty deck in the look of the atlas, made from the stock template of python-pptx.

Colours and type go into the theme, places into the master and its layouts, so that whoever edits
the slides gets the same look for what they add.
"""

import re
from collections.abc import Mapping

import pptx
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation
from pptx.shapes.placeholder import LayoutPlaceholder, MasterPlaceholder
from pptx.slide import SlideLayout, SlideMaster
from pptx.util import Pt

from exports import palette
from exports.deck.languages import language_id
from exports.deck.text import Box, put_at
from exports.measure import FONT

WIDTH, HEIGHT, MARGIN = 960, 540, 48
TITLE = Box(MARGIN, 28, WIDTH - 2 * MARGIN, 78)
TEXT = Box(MARGIN, 176, 620, 312)
OPENING_TITLE = Box(MARGIN, 84, 600, 150)
OPENING_TEXT = Box(MARGIN, 246, 600, 190)
FOOTER = Box(MARGIN, 508, 760, 16)
PAGE = Box(WIDTH - MARGIN - 80, 508, 80, 16)

OPENING, CONTENT, TITLE_ONLY = 0, 1, 2
"""The layouts that are kept, by their place."""
_KEPT = {"Title Slide", "Title and Content", "Title Only"}
_SIZES = {"title": 30, "body": 22}
_BOXES = {
    PP_PLACEHOLDER.TITLE: TITLE,
    PP_PLACEHOLDER.BODY: TEXT,
    PP_PLACEHOLDER.FOOTER: FOOTER,
    PP_PLACEHOLDER.SLIDE_NUMBER: PAGE,
}
_OPENING_BOXES = {
    PP_PLACEHOLDER.CENTER_TITLE: OPENING_TITLE,
    PP_PLACEHOLDER.SUBTITLE: OPENING_TEXT,
}

_THEME = {
    "dk1": palette.TEXT,
    "lt1": palette.PAPER,
    "dk2": palette.PETROL,
    "lt2": palette.SAND,
    **{f"accent{place}": colour for place, colour in enumerate(palette.CATEGORIES, start=1)},
    "hlink": palette.PETROL,
    "folHlink": palette.PETROL,
}


def blank_deck(language: str) -> Presentation:
    """Return a deck without slides, 16:9, for texts in this language."""
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    for layout in list(deck.slide_layouts):
        if layout.name not in _KEPT:
            deck.slide_layouts.remove(layout)
    _colour(deck.slide_master)
    _set_type(deck.slide_master)
    _place(deck.slide_master, _BOXES)
    _set_language(deck.slide_master, language)
    for layout in deck.slide_layouts:
        _place(layout, _OPENING_BOXES)
        _set_language(layout, language)
    _drop_leftovers(deck)
    return deck


def _colour(master: SlideMaster) -> None:
    """Put our colours and our type into the theme, which the library keeps as it was read."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = part.blob.decode("utf-8")
    for name, colour in _THEME.items():
        said = f'<a:{name}><a:srgbClr val="{colour[1:].upper()}"/></a:{name}>'
        theme = re.sub(f"<a:{name}>.*?</a:{name}>", said, theme)
    theme = theme.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>')
    part._blob = theme.replace('"Office', '"Praxisatlas').encode("utf-8")


def _set_type(master: SlideMaster) -> None:
    """Set titles in bold petrol and text plain, both from the left and without bullets."""
    for kind, size in _SIZES.items():
        style = master.element.find(f".//{qn(f'p:{kind}Style')}/{qn('a:lvl1pPr')}")
        style.attrib.update({"algn": "l", "marL": "0", "indent": "0"})
        for bullet in (*style.findall(qn("a:buFont")), *style.findall(qn("a:buChar"))):
            style.remove(bullet)
        for space in style.findall(f"{qn('a:spcBef')}/{qn('a:spcPct')}"):
            space.set("val", "0")
        letters = style.find(qn("a:defRPr"))
        letters.set("sz", str(size * 100))
        if kind == "title":
            letters.set("b", "1")
            letters.find(f".//{qn('a:schemeClr')}").set("val", "tx2")


def _place(where: SlideMaster | SlideLayout, boxes: Mapping[PP_PLACEHOLDER, Box]) -> None:
    """Give placeholders their boxes; what is not named takes that of the master."""
    for held in list(where.placeholders):
        kind = held.placeholder_format.type
        if kind == PP_PLACEHOLDER.DATE:
            held.element.getparent().remove(held.element)
        elif kind in boxes:
            put_at(held, boxes[kind])
            _align(held)


def _align(held: MasterPlaceholder | LayoutPlaceholder) -> None:
    """Let text begin at the left edge, in full colour; titles stand on what follows them."""
    frame = held.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    title = held.placeholder_format.type in {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE}
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if title else MSO_ANCHOR.TOP
    right = held.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER
    for style in held.element.iter(qn("a:lvl1pPr")):
        style.set("algn", "r" if right else "l")
        for pale in list(style.iter(qn("a:tint"))):
            pale.getparent().remove(pale)


def _set_language(where: SlideMaster | SlideLayout, language: str) -> None:
    for each in where.element.iter(qn("a:rPr"), qn("a:endParaRPr")):
        each.set("lang", MSO_LANGUAGE_ID.to_xml(language_id(language)))


def _drop_leftovers(deck: Presentation) -> None:
    """Drop what the template says of itself: its picture, its size, its printer."""
    deck.element.find(qn("p:sldSz")).attrib.pop("type")
    for holder, kind in (
        (deck.part.package, RELATIONSHIP_TYPE.THUMBNAIL),
        (deck.part.package, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES),
        (deck.part, RELATIONSHIP_TYPE.PRINTER_SETTINGS),
    ):
        leftover = holder.part_related_by(kind)
        holder.drop_rel(holder.relate_to(leftover, kind))
