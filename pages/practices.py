"""Practices: find what towns do, by words and facets.

URL: ?q= words; ?theme= ?group= ?city= ?country= ?kind= ?status= ?size= repeatable ids;
?from= ?to= years; ?sort= relevance|town|newest|added; ?view= cards|table; ?page= number.
"""

import streamlit as st

from answers.asked import asked
from ui.frame.here import opened
from ui.practices.results import show_results
from ui.widgets.filter_words import show_filter_words
from ui.widgets.filters import filter_menus, search_field
from ui.widgets.ways import to_comparison

with opened() as here:
    visit = here.visit
    st.title(visit("Practices"), anchor=False)
    to_comparison(visit)
    now = asked(here.db, visit)
    search_field(visit, visit("Search in all practices"))
    filter_menus(here.db, now, visit)
    show_filter_words(now, visit)
    show_results(here, now)
