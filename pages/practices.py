"""Practices: find what towns do, by words and facets.

URL: ?q= words; ?theme= ?group= ?city= ?country= ?kind= ?status= ?size= repeatable ids;
?from= ?to= years; ?sort= relevance|town|newest|added; ?view= cards|table; ?page= number.
"""

import streamlit as st

from catalogue.practices import practice_ids
from ui.filter_words import show_filter_words, show_found, show_nothing_found
from ui.filters import asked, filter_menus, search_field
from ui.links import to_comparison
from ui.page import catalogue, translator
from ui.results import list_controls, show_results, sort_order

t = translator()
st.title(t("Practices"), anchor=False)
to_comparison(t)

with catalogue() as db:
    now = asked(db, t)
    search_field(t, t("Search in all practices"))
    filter_menus(db, now, t)
    ids = practice_ids(db, now.filter, sort_order(now), t.language)
    show_filter_words(now, t)
    if ids:
        show_found(db, len(ids), now, t)
        list_controls(now, t)
        show_results(db, ids, now, t)
    else:
        show_nothing_found(db, now, t)
