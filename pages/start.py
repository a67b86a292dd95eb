"""Start: what the atlas holds, and three ways in.

URL: none but ?lang=.
"""

import streamlit as st

from ui.page import catalogue, translator
from ui.welcome import (
    search_from_start,
    show_holdings,
    show_latest,
    show_places,
    show_ways_in,
)

t = translator()
st.title(t("How do other towns do it?"), anchor=False)
st.markdown(
    t(
        "The Praxisatlas shows what municipalities do so that migrants and refugees arrive, take "
        "part and stay, and which towns are partners. Every entry names its sources."
    )
)

with catalogue() as db:
    search_from_start(t)
    show_holdings(db, t)
    show_ways_in(db, t)
    left, right = st.columns([3, 2], gap="large")
    with left:
        show_latest(db, t)
    with right:
        show_places(db, t)
