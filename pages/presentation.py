"""Presentation: views prepared for a stage, in an order made by hand.

URL: ?step= a link of the dashboard, repeatable, kept by every page; ?present=1 shows any view for
the stage, ?slide= number says at which of the prepared ones one is.
"""

import streamlit as st

from ui.meeting.presentation_page import show_presentation
from ui.page import catalogue, translator

t = translator()
st.title(t("Presentation"), anchor=False)
with catalogue() as db:
    show_presentation(db, t)
