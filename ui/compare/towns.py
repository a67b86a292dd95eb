"""Towns side by side: what each does for themes or target groups, what is common, what is not."""

import streamlit as st

from answers.asked import Asked
from answers.compare.towns import MOST_TOWNS, TOWNS, towns_chosen, towns_taken
from markup.compare.towns import towns_details_html, towns_html, towns_ways_html
from ui.compare.chosen import show_chosen
from ui.frame.here import Here
from ui.widgets.by import by_choice
from ui.widgets.choices import several
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along


def show_towns(here: Here, now: Asked) -> None:
    """Draw the choice of towns, the finding, their profiles and the practices behind them."""
    visit, chosen = here.visit, towns_chosen(now, here.visit)
    label = visit("Towns compared")
    several(
        TOWNS,
        label,
        now.labels["city"],
        chosen.values,
        key="compare_towns",
        most=MOST_TOWNS,
        placeholder=visit("Type a name"),
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        home_choice(now, visit)
        by_choice(visit("Compared by"), visit)
    show_stale_home(now, visit)
    here.block(towns_ways_html)
    show_chosen(label, chosen, MOST_TOWNS, visit)
    if not chosen.values:
        return
    here.block(towns_html)
    compared = now.with_values("city", chosen.values)
    take_along("praxisatlas-towns", towns_taken, compared, here)
    here.block(towns_details_html)
