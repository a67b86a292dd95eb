"""Who can help us? Practices on a theme among our partners, then among theirs."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from address.links import ON
from answers.asked import Asked
from answers.network.help import help_answer, help_taken
from answers.network.views import PARTS
from markup.network.help import help_html
from ui.frame.here import Here
from ui.network.first_steps import show_first_steps
from ui.widgets.by import by_choice
from ui.widgets.choices import select
from ui.widgets.filter_words import show_unknown
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along
from ui.widgets.tie_menu import tie_menu
from words.labels import axis_name


def show_help(here: Here, now: Asked, choice: DeltaGenerator) -> None:
    """Draw the choice of our town and a theme or target group, and who has practices for it."""
    visit = here.visit
    with choice:
        home = home_choice(now, visit)
        axis = by_choice(visit("Help on"), visit)
        name, options = axis_name(axis, visit), {"": visit("Choose one"), **now.labels[axis]}
        value = select(visit, ON, name, options, "", key="network_on", width=320)
        tie_menu(now.ties, now.labels, PARTS["help"], visit)
    show_stale_home(now, visit)
    known = {*now.labels["theme"], *now.labels["group"]}
    show_unknown([(name, stale) for stale in visit.address.unknown(ON, known)], visit)
    if not home:
        show_first_steps(here)
        return
    if not value:
        st.info(visit("Choose a theme or target group on which you look for help."))
        return
    here.block(help_html)
    answer = here.answer(help_answer)
    if answer.models.found:
        take_along("praxisatlas-help", help_taken, now, here)
