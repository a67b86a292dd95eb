"""A deck that grows slide by slide: each has a title, notes, and an order to be read in."""

import io
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import datetime

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.presentation import Presentation
from pptx.shapes.base import BaseShape
from pptx.slide import Slide
from pptx.text.text import Font, TextFrame
from pptx.util import Pt

from exports import palette
from exports.deck.blank import TITLE, blank_deck
from exports.deck.languages import language_id
from exports.deck.shorten import to_words
from exports.deck.text import Box, Paragraph, fit, put_at
from exports.qr import has_code, qr_png
from exports.texts import plain

TITLE_SIZES = (30, 26, 22)
_COLOURS = {"accent": MSO_THEME_COLOR.TEXT_2, "paper": MSO_THEME_COLOR.BACKGROUND_1}


class Deck:
    """Slides in one language, with the same line below each of them."""

    def __init__(self, language: str, footer: str) -> None:
        self._language = language
        self._footer = Paragraph(footer, 12, colour="quiet")
        self._deck: Presentation = blank_deck(language)

    def add(
        self,
        layout: int,
        title: Paragraph,
        notes: Iterable[Paragraph],
        box: Box = TITLE,
        sizes: Sequence[int] = TITLE_SIZES,
    ) -> Slide:
        """Add a slide with its title, as large as it fits, and the speaker's notes.

        The notes begin with the title, which may be shortened on the slide.
        """
        slide = self._deck.slides.add_slide(self._deck.slide_layouts[layout])
        self.write(slide.shapes.title.text_frame, [_fitted(title, box, sizes)])
        self._write(slide.notes_slide.notes_text_frame, [title, *notes], sized=False)
        return slide

    def write(self, frame: TextFrame, paragraphs: Iterable[Paragraph]) -> None:
        """Write paragraphs into a frame whose edges are those of its box."""
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        self.fill(frame, paragraphs)

    def fill(self, frame: TextFrame, paragraphs: Iterable[Paragraph]) -> None:
        """Write paragraphs into a frame that has its edges already."""
        self._write(frame, paragraphs, sized=True)

    def put(
        self,
        slide: Slide,
        box: Box,
        paragraphs: Iterable[Paragraph],
        after: BaseShape | None = None,
    ) -> None:
        """Put text into a box of its own; it is read last, or ``after`` another shape."""
        shape = slide.shapes.add_textbox(Pt(0), Pt(0), Pt(0), Pt(0))
        put_at(shape, box)
        self.write(shape.text_frame, paragraphs)
        if after is not None:
            after.element.addnext(shape.element)

    def put_code(self, slide: Slide, box: Box, link: str, alt: str) -> None:
        """Put the QR code of a link, which also follows it when it is clicked, if it has one."""
        if not has_code(link):
            return
        picture = slide.shapes.add_picture(io.BytesIO(qr_png(link)), Pt(0), Pt(0))
        put_at(picture, box)
        picture.click_action.hyperlink.address = link
        describe(picture, alt)

    def saved(self, properties: Mapping[str, str], made_on: str) -> bytes:
        """Return the deck as a file that says what it is."""
        for slide in self._deck.slides:
            self._add_footer(slide)
        core = self._deck.core_properties
        for name, said in properties.items():
            setattr(core, name, said)
        core.language, core.last_modified_by = self._language, core.author
        core.created = core.modified = datetime.fromisoformat(made_on)
        written = io.BytesIO()
        self._deck.save(written)
        return written.getvalue()

    def _write(self, frame: TextFrame, paragraphs: Iterable[Paragraph], *, sized: bool) -> None:
        for place, wanted in enumerate(paragraphs):
            paragraph = frame.add_paragraph() if place else frame.paragraphs[0]
            run = paragraph.add_run()
            run.text = wanted.text
            run.font.language_id = language_id(wanted.language or self._language)
            if sized:
                paragraph.space_before = Pt(wanted.before)
                _set_type(run.font, wanted)
            if wanted.link:
                run.hyperlink.address = wanted.link

    def _add_footer(self, slide: Slide) -> None:
        """Copy the line below and the number of the slide from the layout, to be read last."""
        for held in slide.slide_layout.placeholders:
            kind = held.placeholder_format.type
            if kind in {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER}:
                copied = deepcopy(held.element)
                ids = slide.shapes.element.xpath("//p:cNvPr/@id")
                copied.xpath(".//p:cNvPr")[0].set("id", str(max(map(int, ids)) + 1))
                slide.shapes.element.append(copied)
                if kind == PP_PLACEHOLDER.FOOTER:
                    self.write(
                        slide.placeholders[held.placeholder_format.idx].text_frame, [self._footer]
                    )


def describe(shape: BaseShape, alt: str) -> None:
    """Say in words what a picture, chart or table shows."""
    shape.element.xpath(".//p:cNvPr")[0].set("descr", plain(alt))


def _fitted(title: Paragraph, box: Box, sizes: Sequence[int]) -> Paragraph:
    """Return a title in the largest size in which it fits, shortened if it fits in none."""
    titles = [replace(title, size=size, bold=True) for size in sizes]
    for each in titles:
        if fit([each], box):
            return each
    text = to_words(title.text, lambda cut: fit([replace(titles[-1], text=cut)], box))
    return replace(titles[-1], text=text)


def _set_type(font: Font, wanted: Paragraph) -> None:
    font.size, font.bold = Pt(wanted.size), wanted.bold
    if wanted.colour in _COLOURS:
        font.color.theme_color = _COLOURS[wanted.colour]
    if wanted.colour == "quiet":
        font.color.rgb = RGBColor.from_string(palette.GREY[1:].upper())
