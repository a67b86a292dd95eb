"""The page of the shortlist: its practices in an order made by hand, with notes for the handout."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practices import Card, by_short_id, cards
from ui import links, url
from ui.compare.views import MOST_PRACTICES
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.finding import show_finding
from ui.kept import LIST, PRESENT, SHORTLIST, SLIDE, always, is_presenting
from ui.labels import years
from ui.meeting.notes import note_field, notes
from ui.meeting.ordering import OrderedList, moves_html
from ui.meeting.shortlist import MOST, kept, named, shortlist, with_list
from ui.meeting.take_along import Selection, take_along
from ui.texts import anchor, foreign_note
from ui.words import Translator

_BEFORE = "shortlist_before"


def kept_practices(db: Catalogue, t: Translator) -> dict[str, str]:
    """Return the practices on the list by short id; say what the address names in vain."""
    found = by_short_id(db, kept())
    stale = [short_id for short_id in kept() if short_id not in found]
    show_unknown([(t("Shortlist"), short_id) for short_id in stale], t)
    if stale:
        label = t("Remove what the catalogue does not have from the list")
        href = url.href("", with_list([id_ for id_ in named() if id_ not in stale]))
        st.html(f'<p class="atlas-ways">{anchor(href, label, sets=SHORTLIST)}</p>')
    if len(named()) > MOST:
        st.warning(
            t(
                "The shortlist is full: it holds {count} practices, and the link names {named}. "
                "The first {count} are kept.",
                count=MOST,
                named=len(named()),
            )
        )
    return found


def show_shortlist(db: Catalogue, found: Mapping[str, str], now: Asked, t: Translator) -> None:
    """Draw the practices on the list with their order and notes, or how to fill it."""
    shown = cards(db, list(found.values()), t.language)
    if not shown:
        _show_empty(t)
        return
    towns = len({card.municipality_id for card in shown})
    said = t(
        "{practices} from {towns}", practices=_practices(len(shown), t), towns=_towns(towns, t)
    )
    show_finding(said)
    if is_presenting():
        items = "".join(f"<li>{_card_html(card, t)}</li>" for card in shown)
        st.html(f'<ol class="atlas-list">{items}</ol>')
        return
    st.caption(
        t(
            "The list is part of the link: whoever opens it sees the same practices. "
            "It holds {count} at most.",
            count=MOST,
        )
    )
    _show_ways(shown, t)
    given = shortlist([card.short_id for card in shown])
    for card in shown:
        with st.container(border=True, gap="xsmall", key=f"kept_{card.short_id}"):
            st.html(_entry_html(card, given, t))
            note_field(card, t)
    ids, title = list(found.values()), t("Shortlist")
    take_along(
        "shortlist",
        "praxisatlas-shortlist",
        lambda _: Selection(title, said, practices=ids, by_hand=True),
        now,
        t,
        notes={card.short_id: notes().get(card.short_id, "") for card in shown},
    )
    st.caption(
        t(
            "Notes are for your handout. They belong to this window only, are stored nowhere and "
            "are gone when you close or reload it."
        )
    )


def _practices(count: int, t: Translator) -> str:
    return t.plural("{count} practice", "{count} practices", count)


def _towns(count: int, t: Translator) -> str:
    return t.plural("{count} town", "{count} towns", count)


def _show_empty(t: Translator) -> None:
    """Say how to fill the list; bring back what was cleared a moment before."""
    st.info(
        t("The shortlist is empty. Put practices on it with “☆ Keep”, wherever they are shown.")
    )
    if st.session_state.get(_BEFORE):
        st.button(t("Undo clearing"), key="shortlist_undo", icon=":material/undo:", on_click=_undo)
    label = t("Search in all practices")
    st.page_link(links.PRACTICES, label=label, query_params=always())


def _show_ways(shown: Sequence[Card], t: Translator) -> None:
    """Draw what can be done with the list: compare, present, clear."""
    compared = {**links.comparison(what="practices"), "practices": _first(shown)}
    presented = url.link(always(), id=shown[0].id, **{PRESENT: LIST, SLIDE: "1"})
    with st.container(horizontal=True, vertical_alignment="center", key="shortlist_ways"):
        label = t("Compare them side by side")
        if len(shown) > MOST_PRACTICES:
            label = t("Compare the first {count} side by side", count=MOST_PRACTICES)
        st.page_link(
            links.COMPARE, label=label, icon=":material/compare_arrows:", query_params=compared
        )
        label = t("Present them one by one")
        st.page_link(
            links.PRACTICE, label=label, icon=":material/slideshow:", query_params=presented
        )
        st.button(
            t("Clear the list"), key="shortlist_clear", icon=":material/delete:", on_click=_clear
        )


def _first(shown: Sequence[Card]) -> list[str]:
    return [card.id for card in shown[:MOST_PRACTICES]]


def _clear() -> None:
    st.session_state[_BEFORE] = kept()
    url.put(**{SHORTLIST: None})


def _undo() -> None:
    url.put(**{SHORTLIST: url.LIST_DOT.join(st.session_state.pop(_BEFORE, ()))})


def _entry_html(card: Card, given: OrderedList, t: Translator) -> str:
    """Return a practice with its short id and the links that move and remove it."""
    ways = moves_html(given, card.short_id, card.title, t)
    return f'<div class="atlas-kept"><p>{_card_html(card, t)}</p><p>{ways}</p></div>'


def _card_html(card: Card, t: Translator) -> str:
    """Return what one sees of a practice: its short id, title, town, kind and years."""
    href = url.href("practice", url.link(always(), id=card.id))
    title = anchor(href, card.title, language=card.language) + foreign_note(card.language, t)
    facts = (card.municipality, card.kind, years(card.start_year, card.end_year, card.status, t))
    return (
        f"<small>{escape(card.short_id)}</small> <strong>{title}</strong><br>"
        f"{escape(' · '.join(facts))}"
    )
