"""The head of every page: where one can go, and the language."""

import streamlit as st

from address.visit import Visit
from markup.frame import header_html


def header(visit: Visit) -> None:
    """Draw the way to the pages and the choice of language."""
    st.html(header_html(visit))
