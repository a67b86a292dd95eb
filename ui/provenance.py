"""What the catalogue holds, as tables."""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.partnerships import Partnership, partnerships
from catalogue.provenance import catalogue_info, holdings, publishers
from ui.footer import version_words
from ui.labels import tie_kind
from ui.tables import show_table
from ui.words import Translator

_PUBLISHERS = 15


def show_contents(db: Catalogue, t: Translator) -> None:
    """Draw how much the catalogue holds and who published its sources."""
    st.header(t("What the catalogue holds"), anchor=False)
    st.markdown(version_words(catalogue_info(db), t))
    held = holdings(db)
    show_table(
        t("Contents of the catalogue"),
        [t("What"), t("How many")],
        [
            [escape(t("practices")), t.number(held.practices)],
            [escape(t("towns and districts with practices")), t.number(held.municipalities)],
            [escape(t("countries with practices")), t.number(held.countries)],
            [escape(t("partnerships")), t.number(held.partnerships)],
            [escape(t("sources")), t.number(held.sources)],
        ],
    )
    _show_partnerships(db, t)
    show_table(
        t("Publishers with the most sources"),
        [t("Publisher"), t("Sources")],
        [[escape(name), t.number(count)] for name, count in publishers(db, _PUBLISHERS)],
    )


def _show_partnerships(db: Catalogue, t: Translator) -> None:
    heads = (t("Partnership"), t("Kind"), t("Members"), t("Since"), t("Until"))
    rows = [
        [
            escape(one.name),
            escape(tie_kind(one.kind, t)),
            escape(", ".join(one.members)),
            escape(_since(one, t)),
            escape(str(one.until_year or "")),
        ]
        for one in partnerships(db, t.language)
    ]
    show_table(t("Partnerships"), heads, rows)


def _since(one: Partnership, t: Translator) -> str:
    """Return the first year; where sources disagree, all that they name."""
    if len(one.stated_years) > 1:
        return t("sources differ: {years}", years=", ".join(map(str, one.stated_years)))
    return str(one.since_year) if one.since_year else t("not stated")
