"""The way back to where one came from."""

import streamlit as st

from address.visit import Visit
from markup.ways import to_comparison_html


def to_comparison(visit: Visit) -> None:
    """Draw the way back to the comparison one came from, if one came from one."""
    if way := to_comparison_html(visit):
        st.html(f'<div class="atlas-position">{way}</div>')
