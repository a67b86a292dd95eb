"""A list of practices: order, cards, table, paging and download."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practices import SORTS, Card, cards
from catalogue.search import Question, question
from ui import links, url
from ui.choices import segments, select
from ui.filters import Asked
from ui.labels import status, years
from ui.meeting.shortlist import keep_html
from ui.meeting.take_along import Selection, take_along
from ui.paging import page_of_list, show_paging
from ui.tables import show_table
from ui.texts import anchor, excerpt, foreign_note, marked_html, marked_label, paragraph
from ui.words import N_, Translator

CARDS_A_PAGE = 10
ROWS_A_PAGE = 50
CARDS, TABLE = "cards", "table"
_SIZES = {CARDS: CARDS_A_PAGE, TABLE: ROWS_A_PAGE}
_SUMMARY = 260
_SORT_LABELS = {
    "relevance": N_("Best match"),
    "town": N_("Town"),
    "newest": N_("Newest start"),
    "added": N_("Newest entry"),
}
_VIEW_LABELS = {CARDS: N_("Cards"), TABLE: N_("Table")}


def sort_order(now: Asked) -> str:
    """Return the order the address asks for: by match if there are words, else by town."""
    asked = url.one("sort", SORTS, "")
    if now.filter.query:
        return asked or "relevance"
    return asked if asked and asked != "relevance" else "town"


def view() -> str:
    """Return whether the address asks for cards or a table."""
    return url.one("view", (CARDS, TABLE), CARDS)


def page_of(place: int) -> int:
    """Return the page on which the practice at a place (from 0) of the list stands."""
    return place // _SIZES[view()] + 1


def list_controls(now: Asked, t: Translator) -> None:
    """Draw the choice of order and of view."""
    offered = {
        sort: t(label)
        for sort, label in _SORT_LABELS.items()
        if sort != "relevance" or now.filter.query
    }
    views = {name: t(label) for name, label in _VIEW_LABELS.items()}
    with st.container(horizontal=True, vertical_alignment="bottom", key="practices_controls"):
        default = "relevance" if now.filter.query else "town"
        select("sort", t("Order"), offered, default, key="practices_sort")
        segments("view", t("View"), views, CARDS, key="practices_view")


def show_results(db: Catalogue, ids: Sequence[str], now: Asked, t: Translator) -> None:
    """Draw the page of the list that the address asks for."""
    size = _SIZES[view()]
    page = page_of_list(len(ids), size)
    shown = ids[(page - 1) * size : page * size]
    if view() == TABLE:
        show_practice_table(db, shown, t)
    else:
        show_cards(db, shown, question(db, now.filter.query), t)
    show_paging(page, len(ids), size, t)
    title = t("Practices")
    take_along(
        "practices",
        "praxisatlas",
        lambda _: Selection(title, practices=ids),
        now,
        t,
        practices=len(ids),
    )


def show_cards(db: Catalogue, ids: Sequence[str], asked: Question, t: Translator) -> None:
    """Draw one card a practice, with the words asked for marked."""
    kept = links.list_kept()
    for card in cards(db, ids, t.language):
        with st.container(border=True, gap="xsmall", key=f"card_{card.id}"):
            links.to_practice(card.id, marked_label(card.title, card.language, asked), kept)
            st.html(_card_html(card, asked, t))


def _card_html(card: Card, asked: Question, t: Translator) -> str:
    place = marked_html(card.municipality, t.language, asked)
    facts = [escape(card.kind), escape(years(card.start_year, card.end_year, card.status, t))]
    if card.status in {"ended", "planned"}:
        facts.append(escape(status(card.status, t)))
    summary = excerpt(card.summary, card.language, asked, _SUMMARY)
    labels = ", ".join(marked_html(name, t.language, asked) for name in card.themes)
    for_whom = t("For: {groups}", groups=", ".join(card.target_groups))
    for_whom = marked_html(for_whom, t.language, asked)
    return (
        f'<div class="atlas-card">{keep_html(card.short_id, card.title, t)}<p>'
        f"<strong>{place}</strong> · {' · '.join(facts)}</p>"
        + paragraph(marked_html(summary, card.language, asked), card.language, t)
        + f'<p class="atlas-labels">{labels} · {for_whom}</p></div>'
    )


def show_practice_table(db: Catalogue, ids: Sequence[str], t: Translator) -> None:
    """Draw practices as a table, each title a link."""
    kept = links.list_kept()
    heads = (t("Practice"), t("Town"), t("Kind"), t("Years"), t("Status"), t("Themes"), t("For"))
    rows = [_row(card, kept, t) for card in cards(db, ids, t.language)]
    show_table(t("Practices"), heads, rows)


def _row(card: Card, kept: url.Parameters, t: Translator) -> list[str]:
    href = url.href("practice", url.link(kept, id=card.id))
    title = anchor(href, card.title, language=card.language)
    facts = (
        card.municipality,
        card.kind,
        years(card.start_year, card.end_year, card.status, t),
        status(card.status, t),
        ", ".join(card.themes),
        ", ".join(card.target_groups),
    )
    keep = keep_html(card.short_id, card.title, t)
    return [f"{title}{foreign_note(card.language, t)}<br>{keep}", *(escape(fact) for fact in facts)]
