"""A selection as slides that can be shown, edited and read out."""

from answers.document import Document
from exports.deck.charts import add_chart
from exports.deck.deck import Deck
from exports.deck.opening import add_opening
from exports.deck.practice import add_practice
from exports.deck.sources import add_sources
from exports.deck.tables import add_tables
from exports.file_properties import file_properties
from words.translator import Translator


def pptx_bytes(document: Document, t: Translator) -> bytes:
    """Return the selection as PPTX: opening, charts, tables, practices, sources.

    Pictures are SVG, which slides do not take; they are left out.
    """
    deck = Deck(t.language, _footer(document, t))
    add_opening(deck, document, t)
    for chart in document.charts:
        if chart.categories and chart.series:
            add_chart(deck, document, chart, t)
    add_tables(deck, document, t)
    for entry in document.entries:
        add_practice(deck, entry, t)
    add_sources(deck, document.entries, t)
    return deck.saved(file_properties(document, t), document.made_on)


def _footer(document: Document, t: Translator) -> str:
    """Return one line that stays with every slide, also when it is copied out of the deck."""
    version = t("{axis}: {value}", axis=t("Version of the data"), value=document.info.version)
    return " · ".join((t("Praxisatlas"), version, document.info.license, t.date(document.made_on)))
