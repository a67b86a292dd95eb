"""The last slides: every source once, with the numbers of the practices that cite it."""

from collections.abc import Iterator, Sequence

from answers.document import Entry
from catalogue.sources import Citation
from exports.deck.blank import MARGIN, TITLE_ONLY, WIDTH
from exports.deck.deck import Deck
from exports.deck.notes import said_source, source_notes
from exports.deck.shorten import to_words
from exports.deck.text import Box, Paragraph, height, line_count
from words.translator import Translator

_LIST = Box(MARGIN, 118, WIDTH - 2 * MARGIN, 378)
_MOST_LINES = 6
"""Lines that a source or its address takes at most, so that none is larger than a slide."""
Cited = tuple[Citation, list[str]]


def add_sources(deck: Deck, entries: Sequence[Entry], t: Translator) -> None:
    """Add as many slides as the sources need."""
    pages = list(_pages(_cited(entries), t))
    for place, page in enumerate(pages, start=1):
        of = t("{place} of {total}", place=t.number(place), total=t.number(len(pages)))
        title = Paragraph(f"{t('Sources')} ({of})" if len(pages) > 1 else t("Sources"))
        notes = (said for source, _ in page for said in source_notes(source, t))
        slide = deck.add(TITLE_ONLY, title, notes)
        deck.put(slide, _LIST, [_lead(t), *(line for cited in page for line in _block(cited, t))])


def _cited(entries: Sequence[Entry]) -> list[Cited]:
    """Return each source once, by its address, with the practices that cite it."""
    found: dict[str, Cited] = {}
    for entry in entries:
        for source in entry.citations:
            _, numbers = found.setdefault(source.url, (source, []))
            numbers.append(entry.short_id or entry.title)
    return list(found.values())


def _pages(cited: Sequence[Cited], t: Translator) -> Iterator[list[Cited]]:
    """Yield the sources slide by slide."""
    page: list[Cited] = []
    room = full = _LIST.height - height([_lead(t)], _LIST.width)
    for each in cited:
        needed = height(_block(each, t), _LIST.width)
        if page and needed > room:
            yield page
            page, room = [], full
        page.append(each)
        room -= needed
    if page:
        yield page


def _lead(t: Translator) -> Paragraph:
    return Paragraph(t("In brackets: the practices that cite the source."), 14, colour="quiet")


def _block(cited: Cited, t: Translator) -> list[Paragraph]:
    """Return a source as it stands on a slide."""
    source, numbers = cited
    said = f"[{', '.join(numbers)}] {said_source(source, t)}"
    return [
        Paragraph(_cut(said, 14), 14, before=7, language=source.language),
        Paragraph(_cut(source.url, 12), 12, link=source.url),
    ]


def _cut(text: str, size: int) -> str:
    return to_words(text, lambda cut: line_count(cut, size, _LIST.width) <= _MOST_LINES)
