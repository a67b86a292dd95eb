"""What speaker notes say: everything whole, as paragraphs."""

from collections.abc import Iterator

from answers.document import Document
from answers.facts import filter_words, source_dates, supported_words, version_words
from catalogue.sources import Citation
from exports.deck.text import Paragraph
from words.translator import Translator


def labelled(label: str, value: str, t: Translator) -> Iterator[Paragraph]:
    """Yield what is said under a label, or nothing if there is nothing to say."""
    if value:
        yield Paragraph(t("{axis}: {value}", axis=label, value=value))


def said_filters(document: Document, t: Translator) -> str:
    """Return the active filters in words."""
    said, is_named = filter_words(document, t), document.filters or document.by_hand
    return t("{axis}: {value}", axis=t("Filtered by"), value=said) if is_named else said


def said_source(source: Citation, t: Translator) -> str:
    """Return publisher, title and dates of a source."""
    named = t("{axis}: {value}", axis=source.publisher, value=source.title)
    return f"{named}, {source_dates(source, t)}"


def source_notes(source: Citation, t: Translator) -> Iterator[Paragraph]:
    """Yield a source with what it supports, and its address."""
    yield Paragraph(said_source(source, t), language=source.language)
    yield from (
        Paragraph(supported_words(said, t), language=said.language) for said in source.evidence
    )
    yield Paragraph(source.url, link=source.url)


def view_notes(document: Document, t: Translator) -> Iterator[Paragraph]:
    """Yield what a figure or a table is about and where it comes from."""
    if document.finding:
        yield Paragraph(document.finding)
    yield Paragraph(said_filters(document, t))
    yield Paragraph(version_words(document.info, t))
    yield Paragraph(document.link, link=document.link)
