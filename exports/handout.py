"""A handout: a document in the reader's words, complete and in order, ready to be laid out.

PDF, HTML and DOCX are made from it, so that all of them say the same.
"""

from dataclasses import dataclass

from answers.document import Chart, Document, Entry, Picture
from answers.facts import (
    Fact,
    entry_facts,
    filter_words,
    foreign_words,
    made_words,
    outcome_words,
    place_words,
    source_words,
    version_words,
)
from catalogue.sources import Citation
from exports.charts import Bars, bars, is_told, over_time
from exports.qr import qr_millimetres
from exports.shape import Grid, grid
from exports.texts import each_text, readable
from words.translator import Translator

_MOST_BARS = 60
_LONGEST_ADDRESS = 130
"""Nobody copies a longer one from paper; its beginning is shown, the QR code has it all."""
_WIDE_CODE, _CODE = 26.0, 23.0
"""Millimetres of the QR codes of a handout and of a practice."""


@dataclass(frozen=True)
class Link:
    """A link: what it leads to, its address, what is shown of it.

    ``qr`` says what its QR code is, ``qr_width`` how wide it must be, in millimetres; nought means
    that the address is too long for a code.
    """

    label: str
    address: str
    shown: str
    qr: str
    qr_width: float


@dataclass(frozen=True)
class Passage:
    """A text under a heading. ``note`` names its language if that is not the reader's."""

    heading: str
    text: str
    language: str
    note: str


@dataclass(frozen=True)
class Source:
    """A source: its title with its language, who published and read it when, its address."""

    title: str
    language: str
    note: str
    published: str
    address: str


@dataclass(frozen=True)
class Part:
    """One practice.

    ``level`` is that of its heading; at 1 the handout's title is its title already. ``link`` is
    None where the handout's leads to it.
    """

    level: int
    number: str
    title: str
    language: str
    note: str
    place: str
    passages: tuple[Passage, ...]
    facts: tuple[Fact, ...]
    own_note: Fact | None
    sources_heading: str
    sources: tuple[Source, ...]
    link: Link | None


@dataclass(frozen=True)
class Handout:
    """Everything a handout says.

    ``page_words`` keep ``{page}`` and ``{pages}`` to be filled; ``parts_heading`` is empty
    where the practice is alone and the title says it.
    """

    language: str
    title: str
    finding: str
    made_on: str
    filters: Fact
    provenance: tuple[str, ...]
    link: Link
    page_words: str
    empty_words: str
    pictures: tuple[Picture, ...]
    bars: tuple[Bars, ...]
    grids: tuple[Grid, ...]
    parts_heading: str
    parts: tuple[Part, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing below the head."""
        return not (self.pictures or self.bars or self.grids or self.parts)


def handout(document: Document, t: Translator) -> Handout:
    """Return all that a handout of the document says."""
    entries = document.entries
    said = Handout(
        language=t.language,
        title=document.title,
        finding=document.finding,
        made_on=document.made_on,
        filters=Fact(_run_in(t("Filtered by"), t), filter_words(document, t)),
        provenance=(made_words(document, t), version_words(document.info, t)),
        link=_link(
            _run_in(t("This view online"), t),
            document.link,
            t("QR code of the link to this view online"),
            _WIDE_CODE,
        ),
        page_words=t("Page {page} of {pages}"),
        empty_words=t("The selection is empty."),
        pictures=document.pictures,
        bars=tuple(bars(chart, t) for chart in document.charts if _helps(chart, document)),
        grids=tuple(grid(table, t) for table in document.tables),
        parts_heading=_heading(document, t),
        parts=tuple(_part(entry, document, t) for entry in entries),
    )
    return each_text(said, readable)


def _heading(document: Document, t: Translator) -> str:
    """Return how many practices follow, and on what if the title does not say it."""
    if not _is_headed(document):
        return ""
    counted = t.plural("{count} practice", "{count} practices", len(document.entries))
    if not document.about:
        return counted
    return t("{axis}: {value}", axis=document.about, value=counted)


def _is_headed(document: Document) -> bool:
    """Say whether practices stand below a heading: several, or one that needs to say on what."""
    return len(document.entries) > 1 or bool(document.about)


def _helps(chart: Chart, document: Document) -> bool:
    """Say whether bars help: hundreds of them say less than the table that holds their numbers."""
    drawn = len(chart.categories) * len(chart.series)
    stands = over_time(chart)
    return stands or drawn <= _MOST_BARS or not is_told(chart, document.tables)


def _level(entry: Entry, document: Document) -> int:
    """Return how deep a practice stands: below a heading, alone, or as what all is about."""
    if _is_headed(document):
        return 3
    return 1 if entry.title == document.title else 2


def _part(entry: Entry, document: Document, t: Translator) -> Part:
    level = _level(entry, document)
    foreign = foreign_words(entry.language, t)
    outcome_language = entry.language if entry.outcome else t.language
    place = place_words(entry)
    return Part(
        level=level,
        number=entry.short_id,
        title=entry.title,
        language=entry.language,
        note=foreign,
        place=place if level > 1 else f"{entry.short_id} · {place}",
        passages=(
            Passage(t("What it is"), entry.summary, entry.language, foreign),
            Passage(
                t("What came of it"),
                outcome_words(entry, t),
                outcome_language,
                foreign_words(outcome_language, t),
            ),
        ),
        facts=entry_facts(entry, t),
        own_note=_own_note(entry.note, t),
        sources_heading=t("Sources"),
        sources=tuple(_source(source, t) for source in entry.citations),
        link=None if entry.link == document.link else _link_of(entry, t),
    )


def _link_of(entry: Entry, t: Translator) -> Link:
    alt = t("QR code of the link to “{title}”", title=entry.title)
    return _link(_run_in(t("This practice online"), t), entry.link, alt, _CODE)


def _own_note(note: str, t: Translator) -> Fact | None:
    return Fact(_run_in(t("Own note, not from the atlas"), t), note) if note else None


def _run_in(label: str, t: Translator) -> str:
    """Return a label before what stands in the same line, with the colon of the language."""
    return t("{axis}: {value}", axis=label, value="").rstrip()


def _source(source: Citation, t: Translator) -> Source:
    return Source(
        title=source.title,
        language=source.language,
        note=foreign_words(source.language, t),
        published=source_words(source, t),
        address=source.url,
    )


def _link(label: str, address: str, qr: str, width: float) -> Link:
    shown = address.removeprefix("https://").removeprefix("http://")
    cut = shown if len(shown) <= _LONGEST_ADDRESS else f"{shown[: _LONGEST_ADDRESS - 1]}…"
    return Link(label, address, cut, qr, qr_millimetres(address, width))
