"""The network as such: how it hangs together, countries, decades, bridges and groups."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from address.kept import is_presenting
from answers.asked import Asked
from answers.network.views import PARTS
from answers.network.whole import whole_answer, whole_taken
from markup.network.whole import bridges_and_groups_html, whole_html
from ui.frame.here import Here
from ui.widgets.take_along import take_along
from ui.widgets.tie_menu import tie_menu


def show_whole(here: Here, now: Asked, choice: DeltaGenerator) -> None:
    """Draw the size of the network, countries, decades, and the towns that hold it together."""
    visit = here.visit
    with choice:
        tie_menu(now.ties, now.labels, PARTS["whole"], visit)
    here.block(whole_html)
    answer = here.answer(whole_answer)
    if not answer.pairs.countries:
        st.info(visit("No partnership matches all of this. Remove a filter above."))
    if is_presenting(visit.address):
        return
    here.block(bridges_and_groups_html)
    take_along("praxisatlas-network", whole_taken, now, here)
