"""Partnerships as a table: all of them, searched and filtered, or those of one town."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.partnerships import (
    BY_NAME,
    LARGEST,
    NEWEST,
    OLDEST,
    Partnership,
    partnership_ids,
    partnerships,
)
from ui import url
from ui.choices import select
from ui.compare.home import HOME, home_choice, show_stale_home
from ui.compare.parts import show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.labels import tie_kind
from ui.paging import page_of_list, show_paging
from ui.tables import table_html
from ui.texts import anchor, foreign_note
from ui.ties import FIND
from ui.words import N_, Translator

_ORDERS = {
    BY_NAME: N_("By name"),
    OLDEST: N_("Oldest first"),
    NEWEST: N_("Newest first"),
    LARGEST: N_("Most members first"),
}
_ROWS = 25
_KEY = "network_find"


def show_list(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the search, the order, and the partnerships that the filter leaves."""
    home, order = _choice(now, t)
    chosen = replace(now.ties, home=home)
    ids = partnership_ids(db, chosen, order, t.language)
    show_finding(_finding(len(ids), now.labels["city"].get(home, ""), t))
    if not ids:
        st.info(t("No partnership matches all of this. Remove a filter above."))
        return
    page = page_of_list(len(ids), _ROWS)
    shown = partnerships(db, ids[(page - 1) * _ROWS : page * _ROWS], t.language)
    st.html(partnership_table(shown, t))
    show_paging(page, len(ids), _ROWS, t)
    csv_button("network_csv", "praxisatlas-partnerships", lambda db: _table(db, ids, t), now, t)


def _choice(now: Asked, t: Translator) -> tuple[str, str]:
    """Draw the field for names, the town and the order; return the town, empty for all, and it."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="network_choice"):
        st.session_state[_KEY] = now.ties.query
        st.text_input(
            t("Search in the names of towns and partnerships"),
            key=_KEY,
            type="search",
            icon=":material/search:",
            placeholder=t("for example: Metz, QuattroPole"),
            on_change=_search,
            width=420,
        )
        home = home_choice(now, t, t("All towns"))
        orders = {order: t(label) for order, label in _ORDERS.items()}
        order = select("order", t("Order"), orders, BY_NAME, key="network_order", width=220)
    show_stale_home(now, t)
    return home, order


def _search() -> None:
    url.put(**{FIND: st.session_state[_KEY][: url.LONGEST_TEXT]}, page=None)


def _finding(count: int, town: str, t: Translator) -> str:
    if town:
        return t.plural(
            "{town} has {count} partnership.", "{town} has {count} partnerships.", count, town=town
        )
    return t.plural(
        "The atlas knows {count} partnership.", "The atlas knows {count} partnerships.", count
    )


def partnership_table(found: Sequence[Partnership], t: Translator) -> str:
    """Return partnerships with all that is known of them as HTML; each member leads to its map."""
    heads = (t("Partnership"), t("Kind"), t("Since"), t("Works on"), t("Members"), t("Sources"))
    kept = {name: values for name, values in url.current().items() if name not in _LEFT}
    rows = [
        [
            _name(one, t),
            escape(tie_kind(one.kind, t)),
            escape(years_words(one, t)),
            escape(", ".join(one.themes)),
            _members(one, kept),
            _sources(one),
        ]
        for one in found
    ]
    return table_html(t("Partnerships"), heads, rows)


_LEFT = ("what", HOME, FIND, "order", "page", "at", "extent")
"""Names that a link to a town's network does not keep."""


def _name(one: Partnership, t: Translator) -> str:
    note = f"<br><small>{escape(one.note)}</small>" if one.note else ""
    said = f'<span lang="{one.language}">{escape(one.name)}{note}</span>'
    return said + foreign_note(one.language, t)


def _members(one: Partnership, kept: url.Parameters) -> str:
    return ", ".join(
        anchor(url.href("", url.link(kept, **{HOME: member.id})), member.name)
        for member in one.members
    )


def _sources(one: Partnership) -> str:
    """Return the sources as links named by their publishers, heard with their titles."""
    return ", ".join(
        f'<a href="{escape(source.url)}" rel="noopener" title="{escape(source.title)}">'
        f"{escape(source.publisher)}</a>"
        for source in one.citations
    )


def years_words(one: Partnership, t: Translator) -> str:
    """Return when a partnership began and ended; where sources disagree, what each says."""
    return "; ".join(part for part in (_since(one, t), _until(one, t)) if part)


def _since(one: Partnership, t: Translator) -> str:
    if len(one.statements) > 1:
        said = (
            t("{year} ({publishers})", year=each.year, publishers=t.list(each.publishers))
            for each in one.statements
        )
        return t("sources differ: {years}", years="; ".join(said))
    return str(one.since_year) if one.since_year else t("not stated")


def _until(one: Partnership, t: Translator) -> str:
    return t("until {end}", end=one.until_year) if one.until_year else ""


def _table(db: Catalogue, ids: Sequence[str], t: Translator) -> pd.DataFrame:
    """Return the partnerships as a table to take away, one row each."""
    rows = [
        [
            one.id,
            one.name,
            tie_kind(one.kind, t),
            one.since_year,
            one.until_year,
            years_words(one, t) if len(one.statements) > 1 else "",
            "; ".join(member.name for member in one.members),
            "; ".join(one.themes),
            one.note or "",
            "; ".join(source.url for source in one.citations),
        ]
        for one in partnerships(db, ids, t.language)
    ]
    heads = [t("Id"), t("Partnership"), t("Kind"), t("Since"), t("Until"), t("Sources differ")]
    heads += [t("Members"), t("Works on"), t("Note"), t("Sources")]
    table = pd.DataFrame(rows, columns=heads)
    return table.astype({t("Since"): "Int64", t("Until"): "Int64"})
