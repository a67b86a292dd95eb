"""Presentation: views prepared for a stage, in an order made by hand.

URL: ?step= a link of the dashboard, repeatable, kept by every page; ?present=1 shows any view for
the stage, ?slide= number says at which of the prepared ones one is.
"""

import streamlit as st

from ui.frame.here import opened
from ui.meeting.presentation_page import show_presentation

with opened() as here:
    st.title(here.visit("Presentation"), anchor=False)
    show_presentation(here)
