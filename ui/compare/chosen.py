"""What is said of the values that are compared."""

import streamlit as st

from address.visit import Visit
from answers.chosen import Chosen
from ui.widgets.filter_words import show_unknown


def show_chosen(label: str, found: Chosen, most: int, visit: Visit) -> None:
    """Say what of the values compared was left out, and if there are none, that one may choose."""
    show_unknown([(label, value) for value in found.unknown], visit)
    if found.too_many:
        said = visit("The link names more than {count}; the first ones are shown.", count=most)
        st.info(said)
    if not found.values:
        st.info(visit("Choose what to compare, up to {count}.", count=most))
