"""What is said where no town is chosen yet."""

import streamlit as st

from markup.examples import examples_html
from ui.frame.here import Here


def show_first_steps(here: Here) -> None:
    """Say what to do, and offer towns to begin with."""
    visit = here.visit
    st.info(visit("Choose your town. The atlas then shows its partners and what they do."))
    here.block(examples_html)
