"""The frame round every page: language, navigation, footer, and what is wrong with the catalogue.

This is the script that Streamlit runs; ``dashboard.py`` serves it.
"""

import streamlit as st

from catalogue.errors import CatalogueError
from ui import links, run, url
from ui.failure import show_catalogue_error
from ui.footer import footer
from ui.header import header
from ui.kept import is_presenting
from ui.meeting.presenting import presentation_bar
from ui.meeting.sharing import sharing
from ui.page import ROOT, translator

run.begin()
st.set_page_config(
    page_icon=str(ROOT / "static" / "favicon.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
t = translator()

page = st.navigation(
    [
        st.Page(links.script(path), title=t(title), url_path=path, default=not path)
        for path, title in links.TITLES.items()
    ],
    position="hidden",
)

run.is_on(page.url_path or "start")
if page.url_path:
    st.set_page_config(page_title=f"{page.title} – Praxisatlas")
presenting = is_presenting()
if not presenting:
    header(page.url_path, t)
sharing(page.url_path, t)
if url.was_cut():
    st.warning(
        t(
            "The link was longer than 32,000 characters and could not be read. You see this page "
            "without the choices that the link made."
        )
    )
try:
    page.run()
    if presenting:
        presentation_bar(t)
except CatalogueError as error:
    show_catalogue_error(error, t)
if not presenting:
    footer(page.url_path, t)
