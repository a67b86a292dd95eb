"""The frame round every page: language, navigation, footer, and what is wrong with the catalogue.

This is the script that Streamlit runs; ``dashboard.py`` serves it.
"""

import streamlit as st

from catalogue.errors import CatalogueError
from ui import links
from ui.failure import show_catalogue_error
from ui.footer import footer
from ui.header import header
from ui.page import ROOT, translator

st.set_page_config(
    page_icon=str(ROOT / "static" / "favicon.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
t = translator()

page = st.navigation(
    [
        st.Page(links.START, title=t("Praxisatlas"), default=True),
        st.Page(links.PRACTICES, title=t("Practices"), url_path="practices"),
        st.Page(links.PRACTICE, title=t("Practice"), url_path="practice"),
        st.Page(links.COMPARE, title=t("Compare"), url_path="compare"),
        st.Page(links.NETWORK, title=t("Partner network"), url_path="network"),
        st.Page(links.DATA, title=t("About the data"), url_path="data"),
        st.Page(links.IMPRINT, title=t("Imprint"), url_path="imprint"),
        st.Page(links.PRIVACY, title=t("Privacy"), url_path="privacy"),
        st.Page(links.ACCESSIBILITY, title=t("Accessibility"), url_path="accessibility"),
    ],
    position="hidden",
)

if page.url_path:
    st.set_page_config(page_title=f"{page.title} – Praxisatlas")
header(page.url_path, t)
try:
    page.run()
except CatalogueError as error:
    show_catalogue_error(error, t)
footer(page.url_path, t)
