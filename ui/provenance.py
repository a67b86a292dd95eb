"""What the catalogue holds, as tables."""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.provenance import catalogue_info, holdings, publishers
from exports.facts import version_words
from ui import links, url
from ui.tables import show_table
from ui.texts import anchor
from ui.words import Translator

_PUBLISHERS = 15


def show_contents(db: Catalogue, t: Translator) -> None:
    """Draw how much the catalogue holds and who published its sources."""
    st.header(t("What the catalogue holds"), anchor=False)
    st.markdown(version_words(catalogue_info(db), t))
    held = holdings(db)
    every = url.href("network", links.partnerships())
    show_table(
        t("Contents of the catalogue"),
        [t("What"), t("How many")],
        [
            [escape(t("practices")), t.number(held.practices)],
            [escape(t("towns and districts with practices")), t.number(held.municipalities)],
            [escape(t("countries with practices")), t.number(held.countries)],
            [anchor(every, t("partnerships")), t.number(held.partnerships)],
            [escape(t("sources")), t.number(held.sources)],
        ],
    )
    show_table(
        t("Publishers with the most sources"),
        [t("Publisher"), t("Sources")],
        [[escape(name), t.number(count)] for name, count in publishers(db, _PUBLISHERS)],
    )
