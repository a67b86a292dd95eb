"""The views of a page: links to each, what was chosen in one is kept for the others."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from ui import url
from ui.filter_words import show_unknown
from ui.kept import is_presenting
from ui.texts import navigation
from ui.words import Translator

WHAT = "what"


def show_views(page: str, ways: str, views: Mapping[str, str], t: Translator) -> str:
    """Draw a link to each view and return the one that the address asks for, else the first.

    ``page`` is the title of the page and ``ways`` the name of the links, as messages.
    """
    now = url.one(WHAT, list(views), next(iter(views)))
    st.set_page_config(page_title=f"{t(views[now])} – {t(page)} – Praxisatlas")
    kept = url.current()
    links = [
        (url.href("", url.link(kept, **{WHAT: name})), t(label), name == now)
        for name, label in views.items()
    ]
    if is_presenting():
        st.html(f'<p class="atlas-view">{escape(t(views[now]))}</p>')
    else:
        st.html(f'<div class="atlas-views">{navigation(t(ways), links)}</div>')
    show_unknown([(t("View"), value) for value in url.unknown(WHAT, views)], t)
    return now
