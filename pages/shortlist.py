"""Shortlist: the practices one keeps for a meeting, in an order made by hand.

URL: ?shortlist= short ids, joined by dots, which every page keeps.
"""

import streamlit as st

from ui.filters import asked
from ui.meeting.shortlist_page import kept_practices, show_shortlist
from ui.page import catalogue, translator

t = translator()
st.title(t("Shortlist"), anchor=False)
with catalogue() as db:
    found = kept_practices(db, t)
    show_shortlist(db, found, asked(db, t), t)
