"""The frame round every page: language, navigation, footer, and what is wrong with the catalogue.

This is the script that Streamlit runs; ``dashboard.py`` serves it.
"""

import streamlit as st

from address.kept import is_presenting
from catalogue.errors import CatalogueError
from server import runs
from ui.frame.address_bar import current_language, current_visit, remember_page, was_cut
from ui.frame.failure import show_catalogue_error
from ui.frame.footer import footer
from ui.frame.header import header
from ui.frame.pages import pages
from ui.meeting.presenting import presentation_bar
from ui.meeting.sharing import sharing

runs.begin()
# The icon is that of the shell; Streamlit would read and send one with each click.
st.set_page_config(layout="wide", initial_sidebar_state="collapsed")
page = st.navigation(pages(current_language()), position="hidden")
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
