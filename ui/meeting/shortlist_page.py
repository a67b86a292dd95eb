"""The page of the shortlist: its practices in an order made by hand, with notes for the handout."""

import streamlit as st

from address.address import LIST_DOT
from address.kept import SHORTLIST, is_presenting
from address.shortlist import MOST, kept, named, shortlist
from address.visit import Visit
from answers.asked import asked
from answers.meeting.shortlist import ShortlistAnswer, shortlist_answer, shortlist_taken
from markup.meeting.shortlist import (
    entry_html,
    list_head_html,
    list_ways_html,
    presented_html,
    search_way_html,
    stale_html,
)
from ui.frame.address_bar import current_address, put
from ui.frame.here import Here
from ui.meeting.notes import note_field, notes
from ui.widgets.filter_words import show_unknown
from ui.widgets.take_along import take_along

_BEFORE = "shortlist_before"


def show_shortlist(here: Here) -> None:
    """Draw the practices on the list with their order and notes, or how to fill it."""
    visit, answer = here.visit, shortlist_answer(here.db, here.visit)
    _show_left_out(answer, visit)
    if not answer.shown:
        _show_empty(visit)
        return
    if is_presenting(visit.address):
        st.html(presented_html(answer, visit))
        return
    st.html(list_head_html(answer, visit))
    _show_ways(answer, visit)
    _show_entries(answer, visit)
    _take_along(answer, here)


def _show_left_out(answer: ShortlistAnswer, visit: Visit) -> None:
    """Say what the address names in vain, and what it names too much."""
    show_unknown([(visit("Shortlist"), short_id) for short_id in answer.stale], visit)
    if answer.stale:
        st.html(stale_html(answer.stale, visit))
    count = len(named(visit.address))
    if count > MOST:
        st.warning(
            visit(
                "The shortlist is full: it holds {count} practices, and the link names {named}. "
                "The first {count} are kept.",
                count=MOST,
                named=count,
            )
        )


def _show_empty(visit: Visit) -> None:
    """Say how to fill the list; bring back what was cleared a moment before."""
    st.info(
        visit("The shortlist is empty. Put practices on it with “☆ Keep”, wherever they are shown.")
    )
    if st.session_state.get(_BEFORE):
        label = visit("Undo clearing")
        st.button(label, key="shortlist_undo", icon=":material/undo:", on_click=_undo)
    st.html(search_way_html(visit))


def _show_ways(answer: ShortlistAnswer, visit: Visit) -> None:
    """Draw what can be done with the list: compare, present, clear."""
    with st.container(horizontal=True, vertical_alignment="center", key="shortlist_ways"):
        st.html(list_ways_html(answer.shown, visit))
        label = visit("Clear the list")
        st.button(label, key="shortlist_clear", icon=":material/delete:", on_click=_clear)


def _show_entries(answer: ShortlistAnswer, visit: Visit) -> None:
    given = shortlist(visit.address, [card.short_id for card in answer.shown])
    # The stylesheet draws the frame of each, which would be one element more.
    with st.container(gap=None, key="shortlist_entries"):
        for card in answer.shown:
            st.html(entry_html(card, given, visit))
            note_field(card, visit)


def _take_along(answer: ShortlistAnswer, here: Here) -> None:
    visit = here.visit
    take_along(
        "praxisatlas-shortlist",
        shortlist_taken,
        asked(here.db, visit),
        here,
        notes={card.short_id: notes().get(card.short_id, "") for card in answer.shown},
    )
    st.caption(
        visit(
            "Notes are for your handout. They belong to this window only, are stored nowhere and "
            "are gone when you close or reload it."
        )
    )


def _clear() -> None:
    st.session_state[_BEFORE] = kept(current_address())
    put(**{SHORTLIST: None})


def _undo() -> None:
    put(**{SHORTLIST: LIST_DOT.join(st.session_state.pop(_BEFORE, ()))})
