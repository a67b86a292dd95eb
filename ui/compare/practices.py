"""Practices side by side: their facts in one table, what agrees and what differs in words."""

import streamlit as st

from answers.asked import Asked
from answers.compare.practices import (
    OFFERED,
    PRACTICES,
    PracticesAnswer,
    offered,
    practices_answer,
    practices_taken,
)
from answers.compare.views import MOST_PRACTICES
from markup.compare.practices import practices_html
from ui.compare.chosen import show_chosen
from ui.frame.here import Here
from ui.widgets.choices import several
from ui.widgets.take_along import take_along


def show_practices(here: Here, now: Asked) -> None:
    """Draw the choice of practices and their table."""
    visit, answer = here.visit, here.answer(practices_answer)
    _show_choice(answer, here)
    show_chosen(visit("Practices compared"), answer.chosen, MOST_PRACTICES, visit)
    here.block(practices_html)
    if answer.found:
        take_along("praxisatlas-practices", practices_taken, now, here)


def _show_choice(answer: PracticesAnswer, here: Here) -> None:
    """Draw the field to choose in: the practices that the filter leaves, and those chosen."""
    visit, left = here.visit, here.answer(offered)
    chosen = {one.card.id: f"{one.card.municipality}: {one.card.title}" for one in answer.found}
    several(
        PRACTICES,
        visit("Practices compared"),
        {**left, **chosen},
        list(chosen),
        key="compare_practices",
        most=MOST_PRACTICES,
        placeholder=visit("Type a name"),
    )
    if len(left) == OFFERED:
        said = visit("Offered are the newest {count}; filters narrow them.", count=OFFERED)
        st.caption(said)
