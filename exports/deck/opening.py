"""The first slide: what was asked, what came out, and where it comes from."""

from answers.document import Document
from answers.facts import version_words
from exports.deck.blank import MARGIN, OPENING, OPENING_TEXT, OPENING_TITLE, WIDTH
from exports.deck.deck import Deck
from exports.deck.notes import said_filters, view_notes
from exports.deck.shorten import shortened, to_words
from exports.deck.text import Box, Paragraph, fit, height, line_count
from words.translator import Translator

_ABOVE = Box(MARGIN, 48, 600, 24)
_CODE = Box(WIDTH - MARGIN - 230, 96, 230, 230)
_UNDER_CODE = Box(WIDTH - MARGIN - 230, 334, 230, 84)
_BELOW = Box(MARGIN, 440, 600, 54)
_SIZES = (44, 36, 30)
_FILTER_LINES, _LINK_LINES = 3, 3


def add_opening(deck: Deck, document: Document, t: Translator) -> None:
    """Add the first slide."""
    title = Paragraph(document.title)
    slide = deck.add(OPENING, title, view_notes(document, t), box=OPENING_TITLE, sizes=_SIZES)
    deck.put(slide, _ABOVE, [Paragraph(t("Praxisatlas"), 18, bold=True, colour="quiet")])
    deck.write(slide.placeholders[1].text_frame, _said(document, t))
    made = t("Made on {day}.", day=t.date(document.made_on))
    below = [Paragraph(f"{made} {version_words(document.info, t)}", 14, colour="quiet")]
    deck.put(slide, _BELOW, below)
    deck.put_code(slide, _CODE, document.link, t("QR code of the link to this view online"))
    link = to_words(
        document.link, lambda text: line_count(text, 12, _UNDER_CODE.width) <= _LINK_LINES
    )
    under = [
        Paragraph(t("This view online"), 14, bold=True),
        Paragraph(link, 12, link=document.link),
    ]
    deck.put(slide, _UNDER_CODE, under)


def _said(document: Document, t: Translator) -> list[Paragraph]:
    """Return the finding and the filters as far as they fit."""
    filters = to_words(
        said_filters(document, t),
        lambda text: line_count(text, 18, OPENING_TEXT.width) <= _FILTER_LINES,
    )
    last = Paragraph(filters, 18, colour="quiet", before=14)
    if not document.finding:
        return [last]
    room = Box(0, 0, OPENING_TEXT.width, OPENING_TEXT.height - height([last], OPENING_TEXT.width))
    finding = shortened(document.finding, lambda text: fit([Paragraph(text, 24)], room))
    return [Paragraph(finding, 24), last]
