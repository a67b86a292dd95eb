"""The pages as Streamlit knows them."""

from copy import copy
from functools import cache

import streamlit as st
from streamlit.navigation.page import Page

from address.pages import TITLES
from settings.environment import ROOT
from words.translator import Translator


def pages(language: str) -> list[Page]:
    """Return all pages with their titles in a language, for one run.

    To look for eleven files took an eighth of a click. A page may be run once, so each run has
    copies of its own.
    """
    return [copy(page) for page in _pages(language)]


@cache
def _pages(language: str) -> list[Page]:
    t = Translator(language)
    return [
        st.Page(
            ROOT / "pages" / f"{path or 'start'}.py",
            # What the browser calls the page.
            title=f"{t(title)} – {TITLES['']}" if path else title,
            url_path=path,
            default=not path,
        )
        for path, title in TITLES.items()
    ]
