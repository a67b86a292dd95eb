"""The title of a page and its views: what was chosen in one is kept for the others."""

from collections.abc import Mapping

import streamlit as st

from address.links import WHAT
from address.visit import Visit
from answers.views import view_of
from markup.views import views_html
from ui.widgets.filter_words import show_unknown


def show_views(title: str, ways: str, views: Mapping[str, str], visit: Visit) -> str:
    """Draw the title and a link to each view; return the view that the address asks for.

    ``title`` is that of the page and ``ways`` the name of the links, as messages.
    """
    now = view_of(visit.address, views)
    st.set_page_config(page_title=f"{visit(views[now])} – {visit(title)} – Praxisatlas")
    st.title(visit(title), anchor=False)
    st.html(views_html(visit(ways), views, visit))
    stale = visit.address.unknown(WHAT, views)
    show_unknown([(visit("View"), value) for value in stale], visit)
    return now
