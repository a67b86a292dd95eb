"""Gaps and models: what our town lacks, and who near us has it."""

import streamlit as st

from address.links import GAP
from answers.asked import Asked
from answers.compare.gaps import gaps_taken
from markup.compare.gaps import gaps_html
from markup.examples import examples_html
from ui.frame.here import Here
from ui.widgets.by import by_choice
from ui.widgets.filter_words import show_unknown
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along


def show_gaps(here: Here, now: Asked) -> None:
    """Draw the choice of our town, its gaps, and for one the practices to learn from."""
    visit = here.visit
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        home = home_choice(now, visit)
        by_choice(visit("Compared by"), visit)
    show_stale_home(now, visit)
    if not home:
        _show_first_steps(here)
        return
    known = {*now.labels["theme"], *now.labels["group"]}
    stale = visit.address.unknown(GAP, known)
    show_unknown([(visit("Gap"), value) for value in stale], visit)
    here.block(gaps_html)
    take_along("praxisatlas-gaps", gaps_taken, now, here)


def _show_first_steps(here: Here) -> None:
    """Say what to do, and offer towns to begin with."""
    st.info(
        here.visit(
            "Choose your town. The atlas then shows what its partners and similar towns do "
            "that it lacks."
        )
    )
    here.block(examples_html)
