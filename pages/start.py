"""Start: what the atlas holds, and three ways in.

URL: none but ?lang=.
"""

import streamlit as st

from markup.start.start import holdings_and_ways_html, latest_and_places_html
from ui.frame.here import opened
from ui.start.welcome import search_from_start

with opened() as here:
    visit = here.visit
    st.title(visit("How do other towns do it?"), anchor=False)
    st.markdown(
        visit(
            "The Praxisatlas shows what municipalities do so that migrants and refugees arrive, "
            "take part and stay, and which towns are partners. Every entry names its sources."
        )
    )
    search_from_start(visit)
    here.block(holdings_and_ways_html)
    here.block(latest_and_places_html)
