"""The way between two towns: the shortest chains of partners, and what each link is."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from address.links import GOAL
from answers.asked import Asked
from answers.network.views import PARTS
from answers.network.ways import ways_answer, ways_taken
from markup.examples import examples_html, other_examples_html
from markup.network.chain import ways_block_html
from ui.frame.here import Here
from ui.widgets.choices import select
from ui.widgets.filter_words import show_unknown
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along
from ui.widgets.tie_menu import tie_menu


def show_ways(here: Here, now: Asked, choice: DeltaGenerator) -> None:
    """Draw the choice of two towns and the shortest chains between them."""
    visit = here.visit
    towns = {"": visit("Choose a town"), **now.labels["city"]}
    with choice:
        home, other = home_choice(now, visit), visit("The other town")
        goal = select(visit, GOAL, other, towns, "", key="network_goal", width=280)
        tie_menu(now.ties, now.labels, PARTS["ways"], visit)
    show_stale_home(now, visit)
    show_unknown([(other, value) for value in visit.address.unknown(GOAL, towns)], visit)
    if not home or not goal:
        st.info(
            visit("Choose two towns. The atlas then shows through which partners they are linked.")
        )
        here.block(other_examples_html if home else examples_html)
        return
    if home == goal:
        st.info(visit("These are the same town. Choose two different ones."))
        return
    here.block(ways_block_html)
    answer = here.answer(ways_answer)
    if answer.found:
        take_along("praxisatlas-chains", ways_taken, now, here)
