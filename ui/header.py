"""The head of every page: where one can go, and the language."""

import streamlit as st

from ui import links, url
from ui.languages import LANGUAGES
from ui.words import LANGUAGE_NAMES, Translator


def header(t: Translator) -> None:
    """Draw the way to the pages and the choice of language."""
    with st.container(horizontal=True, vertical_alignment="center", key="header"):
        st.page_link(links.START, label="**Praxisatlas**", query_params=links.language())
        st.page_link(
            links.PRACTICES,
            label=t("Practices"),
            query_params=links.list_kept(),
        )
        st.page_link(links.DATA, label=t("About the data"), query_params=links.language())
        st.space("stretch")
        language_choice(t, key="header_language")


def language_choice(t: Translator, key: str) -> None:
    """Draw the choice of language; everything else of the view stays as it is."""
    st.session_state[key] = t.language
    st.segmented_control(
        t("Language"),
        LANGUAGES,
        key=key,
        format_func=LANGUAGE_NAMES.__getitem__,
        required=True,
        label_visibility="collapsed",
        on_change=_choose_language,
        args=(key,),
    )


def _choose_language(key: str) -> None:
    url.put(lang=st.session_state[key])
