"""The frame round every page: language, navigation, footer, and what is wrong with the catalogue.

This is the script that Streamlit runs; ``dashboard.py`` serves it.
"""

import streamlit as st

from address.kept import is_presenting
from address.pages import TITLES
from catalogue.errors import CatalogueError
from server import runs
from settings.environment import ROOT
from ui.frame.address_bar import current_visit, current_words, remember_page, was_cut
from ui.frame.failure import show_catalogue_error
from ui.frame.footer import footer
from ui.frame.header import header
from ui.meeting.presenting import presentation_bar
from ui.meeting.sharing import sharing

runs.begin()
st.set_page_config(
    page_icon=str(ROOT / "static" / "favicon.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
t = current_words()


def _title(path: str) -> str:
    """Return what the browser calls a page."""
    return f"{t(TITLES[path])} – {TITLES['']}" if path else TITLES[path]


page = st.navigation(
    [
        st.Page(
            ROOT / "pages" / f"{path or 'start'}.py",
            title=_title(path),
            url_path=path,
            default=not path,
        )
        for path in TITLES
    ],
    position="hidden",
)
runs.is_on(page.url_path or "start")
remember_page(page.url_path)
visit = current_visit()

presenting = is_presenting(visit.address)
if not presenting:
    header(visit)
sharing(visit)
if was_cut():
    st.warning(
        visit(
            "The link was longer than 32,000 characters and could not be read. You see this page "
            "without the choices that the link made."
        )
    )
try:
    page.run()
    if presenting:
        presentation_bar(visit)
except CatalogueError as error:
    show_catalogue_error(error, visit)
if not presenting:
    footer(visit)
