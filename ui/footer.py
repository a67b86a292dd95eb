"""The foot of every page: what the data are, who answers for them, and the language."""

import streamlit as st

from catalogue.errors import CatalogueError
from catalogue.provenance import CatalogueInfo, catalogue_info
from ui import links
from ui.header import language_choice
from ui.page import catalogue
from ui.words import Translator


def footer(t: Translator) -> None:
    """Draw the foot; without a catalogue it names no version."""
    st.divider()
    with st.container(horizontal=True, vertical_alignment="center", key="footer"):
        for page, label in (
            (links.IMPRINT, t("Imprint")),
            (links.PRIVACY, t("Privacy")),
            (links.ACCESSIBILITY, t("Accessibility")),
            (links.DATA, t("About the data")),
        ):
            st.page_link(page, label=label, query_params=links.language())
        st.space("stretch")
        language_choice(t, key="footer_language")
    info = _info()
    if info:
        st.caption(version_words(info, t))


def version_words(info: CatalogueInfo, t: Translator) -> str:
    """Return version, date and licence of the data in one line."""
    return t(
        "Data: version {version} of {built}, sources read until {checked}. Licence: {license}.",
        version=info.version,
        built=t.date(info.built_at),
        checked=t.date(info.records_checked_on),
        license=info.license,
    )


def _info() -> CatalogueInfo | None:
    try:
        with catalogue() as db:
            return catalogue_info(db)
    except CatalogueError:
        return None
