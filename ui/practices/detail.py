"""One practice with its place in the list one came from, and what is like it."""

import streamlit as st

from address.kept import is_presenting
from answers.asked import asked
from answers.practices.practice import ID, practice_answer, practice_taken
from catalogue.practice import Practice
from markup.practices.practice import (
    position_html,
    practice_html,
    related_html,
    unknown_practice_html,
)
from markup.ways import to_comparison_html
from ui.frame.here import Here
from ui.widgets.labels import escaped
from ui.widgets.take_along import take_along


def show_practice(here: Here) -> None:
    """Draw the practice that the address names, or say that there is none."""
    found = here.answer(practice_answer)
    if found is None:
        _show_unknown(here)
        return
    presenting = is_presenting(here.visit.address)
    if not presenting:
        _show_position(here)
    _show_found(found, here)
    if not presenting:
        now = asked(here.db, here.visit)
        take_along("praxisatlas-practice", practice_taken, now, here)
        here.block(related_html)


def _show_position(here: Here) -> None:
    """Draw the way back, to the list and to the comparison, and to the neighbours."""
    back = here.html(position_html)
    ways = f"{back}{to_comparison_html(here.visit)}"
    st.html(f'<div class="atlas-position">{ways}</div>')


def _show_found(found: Practice, here: Here) -> None:
    title = found.card.title
    st.set_page_config(page_title=f"{title} – Praxisatlas")
    st.title(escaped(title), anchor=False)
    here.block(practice_html)


def _show_unknown(here: Here) -> None:
    """Say that there is no such practice, and offer the search."""
    visit, named = here.visit, here.visit.address.text(ID)
    st.title(visit("Practice"), anchor=False)
    if named:
        st.warning(visit("The catalogue has no practice “{id}”.", id=escaped(named)))
    else:
        st.info(visit("This link names no practice."))
    here.block(unknown_practice_html)
