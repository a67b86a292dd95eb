"""The search field of the start page."""

import streamlit as st

from address.address import LONGEST_TEXT
from address.links import afresh
from address.visit import Visit
from settings.environment import ROOT


def search_from_start(visit: Visit) -> None:
    """Draw the search field; what is typed opens the list of practices."""
    form = st.form("start_search", border=False)
    with form.container(horizontal=True, vertical_alignment="bottom"):
        typed = st.text_input(
            visit("What are you looking for?"),
            key="start_q",
            type="search",
            placeholder=visit("for example: language course, Ehrenamt, logement"),
        )
        sent = st.form_submit_button(visit("Search"), key="start_send")
    if sent:
        found = afresh(visit, q=typed[:LONGEST_TEXT])
        st.switch_page(ROOT / "pages" / "practices.py", query_params=found)
