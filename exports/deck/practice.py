"""The slide of a practice: what it is and what came of it, large enough for the last row."""

from collections.abc import Iterator
from itertools import chain

from answers.document import Entry
from exports.deck.blank import CONTENT, MARGIN, TEXT, WIDTH
from exports.deck.deck import Deck
from exports.deck.notes import labelled, source_notes
from exports.deck.shorten import shortened, to_sentences, to_words
from exports.deck.text import Box, Paragraph, fit, line_count
from exports.measure import LINE
from words.translator import Translator

_FACTS = Box(MARGIN, 114, WIDTH - 2 * MARGIN, 48)
_CODE = Box(WIDTH - MARGIN - 190, 186, 190, 190)
_UNDER_CODE = Box(WIDTH - MARGIN - 190, 382, 190, 60)
_WHOLE_SIZES = (24, 22)
_SHORT_SIZES = (22, 20, 18)
_OUTCOME = 0.4
"""The part of the text's room that the outcome gets at most, if both are too long."""


def add_practice(deck: Deck, entry: Entry, t: Translator) -> None:
    """Add the slide of a practice; what is too long for it stands whole in its notes."""
    number = f"{entry.short_id} · " if entry.short_id else ""
    title = Paragraph(f"{number}{entry.title}", language=entry.language)
    slide = deck.add(CONTENT, title, _notes(entry, t))
    facts = to_words(_facts(entry, t), lambda text: fit([Paragraph(text, 18)], _FACTS))
    deck.put(slide, _FACTS, [Paragraph(facts, 18, colour="quiet")], after=slide.shapes.title)
    deck.write(slide.placeholders[1].text_frame, _fitted(entry, t))
    alt = t("QR code of the link to “{title}”", title=entry.title)
    deck.put_code(slide, _CODE, entry.link, alt)
    more = t("Whole entry with sources")
    deck.put(slide, _UNDER_CODE, [Paragraph(more, 14, link=entry.link)])


def _facts(entry: Entry, t: Translator) -> str:
    """Return where, when, what and for whom in one line."""
    foreign = entry.language != t.language
    facts = (
        f"{entry.town} ({entry.country})",
        entry.reason,
        entry.years,
        entry.kind,
        t("For: {groups}", groups=", ".join(entry.target_groups)) if entry.target_groups else "",
        t("in {language}", language=t.language_name(entry.language)) if foreign else "",
    )
    return " · ".join(fact for fact in facts if fact)


def _fitted(entry: Entry, t: Translator) -> list[Paragraph]:
    """Return what it is and what came of it, whole or shortened, in the largest type that fits."""
    outcome = entry.outcome or t("The sources name no outcome.")
    whole = (_text(entry, entry.summary, outcome, size, t) for size in _WHOLE_SIZES)
    short = (_short(entry, outcome, size, t) for size in _SHORT_SIZES)
    return next(text for text in chain(whole, short) if text and fit(text, TEXT))


def _short(entry: Entry, outcome: str, size: int, t: Translator) -> list[Paragraph]:
    """Return the beginning of both that fits in this size; nothing if no sentence does.

    In the smallest size words do, so that there is always something.
    """
    cut = shortened if size == _SHORT_SIZES[-1] else to_sentences
    most = TEXT.height * _OUTCOME // (size * LINE)
    end = cut(outcome, lambda text: line_count(text, size, TEXT.width) <= most)
    start = cut(entry.summary, lambda text: fit(_text(entry, text, end, size, t), TEXT))
    return _text(entry, start, end, size, t) if start and end else []


def _text(entry: Entry, summary: str, outcome: str, size: int, t: Translator) -> list[Paragraph]:
    language = entry.language if entry.outcome else ""
    return [
        Paragraph(t("What it is"), 18, bold=True, colour="accent"),
        Paragraph(summary, size, language=entry.language),
        Paragraph(t("Outcome"), 18, bold=True, colour="accent", before=14),
        Paragraph(outcome, size, language=language),
    ]


def _notes(entry: Entry, t: Translator) -> Iterator[Paragraph]:
    """Yield everything that is known, whole."""
    own = entry.language
    yield Paragraph(_facts(entry, t))
    yield from labelled(t("Website of the town"), entry.website, t)
    yield from labelled(t("Themes"), "; ".join(entry.themes), t)
    yield from labelled(t("Run by"), "; ".join(entry.organisations) or t("not stated"), t)
    yield from labelled(t("Status"), entry.status, t)
    yield from labelled(t("Own note, not from the atlas"), entry.note, t)
    yield Paragraph(t("What it is"), bold=True)
    yield Paragraph(entry.summary, language=own)
    yield Paragraph(t("Outcome"), bold=True)
    yield Paragraph(
        entry.outcome or t("The sources name no outcome."), language=own if entry.outcome else ""
    )
    yield Paragraph(t("Sources"), bold=True)
    for source in entry.citations:
        yield from source_notes(source, t)
    yield from labelled(t("Last checked"), t.date(entry.checked_on), t)
    yield Paragraph(entry.link, link=entry.link)
