"""A list of practices: order, cards, table, paging and what is taken along."""

import streamlit as st

from address.visit import Visit
from answers.asked import Asked
from answers.practices.listing import (
    CARDS,
    SORT,
    SORT_LABELS,
    VIEW,
    VIEW_LABELS,
    list_answer,
    list_taken,
)
from markup.practices.cards import list_html
from ui.frame.here import Here
from ui.widgets.choices import segments, select
from ui.widgets.filter_words import show_found, show_nothing_found
from ui.widgets.take_along import take_along


def show_results(here: Here, now: Asked) -> None:
    """Draw the page of the list that the address asks for, or what to do if nothing is found."""
    answer = here.answer(list_answer)
    if not answer.total:
        show_nothing_found(here.db, now, here.visit)
        return
    show_found(answer.total, answer.question, here.visit)
    _controls(now, here.visit)
    here.block(list_html)
    take_along(
        "praxisatlas",
        list_taken,
        now,
        here,
        practices=answer.total,
    )


def _controls(now: Asked, visit: Visit) -> None:
    """Draw the choice of order and of view."""
    offered = {
        sort: visit(label)
        for sort, label in SORT_LABELS.items()
        if sort != "relevance" or now.filter.query
    }
    views = {name: visit(label) for name, label in VIEW_LABELS.items()}
    with st.container(horizontal=True, vertical_alignment="bottom", key="practices_controls"):
        default = "relevance" if now.filter.query else "town"
        select(visit, SORT, visit("Order"), offered, default, key="practices_sort")
        segments(visit, VIEW, visit("View"), views, CARDS, key="practices_view")
