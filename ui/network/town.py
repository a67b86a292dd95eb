"""One town's network: its partners on a map and in words, and their partners."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from address.home import MAP_NAMES
from address.kept import is_presenting
from address.links import HOME
from answers.asked import Asked
from answers.network.lens import unknown_lens
from answers.network.town import TownAnswer, town_answer
from answers.network.views import PARTS
from markup.network.map import TOPOJSON
from markup.network.picture import town_with_map_taken
from markup.network.town import (
    town_details_html,
    town_finding_html,
    town_key_html,
    town_map,
    town_map_alt,
    town_notes_html,
)
from ui.frame.address_bar import put
from ui.frame.here import Here
from ui.network.first_steps import show_first_steps
from ui.widgets.figures import Figure
from ui.widgets.filter_words import show_unknown
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along
from ui.widgets.tie_menu import tie_menu, year_slider

_KEY = "network_map"


def show_town(here: Here, now: Asked, choice: DeltaGenerator) -> None:
    """Draw the choice of our town, the map, its partners, their partnerships and their partners."""
    visit = here.visit
    with choice:
        home = home_choice(now, visit)
        tie_menu(now.ties, now.labels, PARTS["town"], visit)
    show_stale_home(now, visit)
    if not home:
        show_first_steps(here)
        return
    here.block(town_finding_html)
    answer = here.answer(town_answer)
    if answer.is_alone:
        return
    _show_map(answer, here)
    if is_presenting(visit.address):
        return
    here.block(town_details_html)
    take_along("praxisatlas-partners", town_with_map_taken, now, here)


def _show_map(answer: TownAnswer, here: Here) -> None:
    """Draw the map; a click on a partner chooses it, as the field above does."""
    visit = here.visit
    stale = [(visit("Part of the map"), value) for value in unknown_lens(visit.address)]
    show_unknown(stale, visit)
    wide = [13, 7] if is_presenting(visit.address) else [7, 3]
    ground, side = st.columns(wide, gap="medium")
    with ground:
        st.plotly_chart(
            Figure(here.answer_in_theme(town_map)),
            key=_KEY,
            height="stretch",
            alt=town_map_alt(answer, visit),
            config={"topojsonURL": TOPOJSON, "displayModeBar": False, "scrollZoom": False},
            on_select=_choose,
            selection_mode="points",
        )
    with side:
        here.block(town_key_html)
        year_slider(answer.years, answer.chosen, visit)
        here.block(town_notes_html)


def _choose() -> None:
    """Make the town that was clicked on our town."""
    points = st.session_state[_KEY]["selection"]["points"]
    chosen = next((point.get("customdata") for point in points if point.get("customdata")), None)
    if chosen:
        town = chosen[0] if isinstance(chosen, list) else chosen
        put(**{**dict.fromkeys(MAP_NAMES), HOME: town})
