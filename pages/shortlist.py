"""Shortlist: the practices one keeps for a meeting, in an order made by hand.

URL: ?shortlist= short ids, joined by dots, which every page keeps.
"""

import streamlit as st

from ui.frame.here import opened
from ui.meeting.shortlist_page import show_shortlist

with opened() as here:
    st.title(here.visit("Shortlist"), anchor=False)
    show_shortlist(here)
