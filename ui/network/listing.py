"""Partnerships as a table: all of them, searched and filtered, or those of one town."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from catalogue.connection import Catalogue
from catalogue.partnership_filter import IN_FORCE
from catalogue.partnerships import (
    BY_NAME,
    LARGEST,
    NEWEST,
    OLDEST,
    Partnership,
    partnership_count,
    partnership_ids,
    partnerships,
)
from catalogue.sources import Citation
from exports.document import Table
from ui import url
from ui.choices import select
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.finding import show_finding
from ui.findings.network import list_finding
from ui.home import home_choice, show_stale_home, town_href
from ui.labels import capital, tie_kind
from ui.meeting.take_along import Selection, take_along
from ui.network.parts import RESEARCHED_TIES
from ui.network.views import PARTS
from ui.paging import page_of_list, show_paging
from ui.sources import source_item
from ui.tables import show_headed_table
from ui.texts import anchor, foreign_note
from ui.tie_menu import tie_menu
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


def show_list(db: Catalogue, now: Asked, choice: DeltaGenerator, t: Translator) -> None:
    """Draw the search, the order, and the partnerships that the filter leaves."""
    with choice:
        home, order = _choice(now, t)
    show_stale_home(now, t)
    show_unknown([(t("Order"), value) for value in url.unknown("order", _ORDERS)], t)
    chosen = replace(now.ties, home=home)
    ids = partnership_ids(db, chosen, order, t.language)
    every = partnership_count(db, replace(IN_FORCE, home=home, ended=True))
    filtered = chosen not in (
        replace(IN_FORCE, home=home),
        replace(IN_FORCE, home=home, ended=True),
    )
    said = list_finding(len(ids), every, now.labels["city"].get(home, ""), filtered=filtered, t=t)
    show_finding(said)
    if not ids:
        if filtered:
            st.info(t("No partnership matches all of this. Remove a filter above."))
        return
    page = page_of_list(len(ids), _ROWS)
    shown = partnerships(db, ids[(page - 1) * _ROWS : page * _ROWS], t.language)
    partnership_table(t("Partnerships"), shown, t)
    show_paging(page, len(ids), _ROWS, t)
    st.caption(t(RESEARCHED_TIES))
    title = t("Partnerships")
    if home:
        title = t("Partnerships of {town}", town=now.labels["city"][home])
    take_along(
        "network",
        "praxisatlas-partnerships",
        lambda db: Selection(title, said, tables=[table_of(db, ids, t)], rows=frame_of(db, ids, t)),
        now,
        t,
    )


def _choice(now: Asked, t: Translator) -> tuple[str, str]:
    """Draw the field for names, the town and the order; return the town, empty for all, and it."""
    st.session_state[_KEY] = now.ties.query
    st.text_input(
        t("Search in the names of towns and partnerships"),
        key=_KEY,
        type="search",
        icon=":material/search:",
        placeholder=t("for example: Metz, QuattroPole"),
        on_change=_search,
        width=380,
    )
    home = home_choice(now, t, t("All towns"))
    orders = {order: t(label) for order, label in _ORDERS.items()}
    order = select("order", t("Order"), orders, BY_NAME, key="network_order", width=200)
    tie_menu(now.ties, now.labels, PARTS["list"], t)
    return home, order


def _search() -> None:
    url.put(**{FIND: st.session_state[_KEY][: url.LONGEST_TEXT]}, page=None)


def partnership_table(title: str, found: Sequence[Partnership], t: Translator) -> None:
    """Draw partnerships with all that is known of them; each member leads to its network."""
    heads = (t("Partnership"), t("Kind"), t("Since"), t("Works on"), t("Members"), t("Sources"))
    rows = [
        [
            _name(one, t),
            escape(capital(tie_kind(one.kind, t))),
            escape(years_words(one, t)),
            escape(", ".join(one.themes)),
            _members(one),
            _sources(one.citations, t),
        ]
        for one in found
    ]
    show_headed_table(title, heads, rows)


def _name(one: Partnership, t: Translator) -> str:
    note = f"<br><small>{escape(one.note)}</small>" if one.note else ""
    said = f'<span lang="{escape(one.language)}">{escape(one.name)}{note}</span>'
    return said + foreign_note(one.language, t)


def _members(one: Partnership) -> str:
    """Return the members, each a link to its network."""
    apart: dict[str, str | None] = {"what": None, FIND: None, "order": None}
    return ", ".join(anchor(town_href(member.id, **apart), member.name) for member in one.members)


def _sources(found: Sequence[Citation], t: Translator) -> str:
    """Return the sources folded away: title, publisher, dates, and what each supports."""
    items = "".join(source_item(source, t) for source in found)
    count = escape(t.plural("{count} source", "{count} sources", len(found)))
    return f'<details class="atlas-details"><summary>{count}</summary><ul>{items}</ul></details>'


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


def table_of(db: Catalogue, ids: Sequence[str], t: Translator) -> Table:
    """Return partnerships as a handout has them, with the publishers of their sources."""
    rows = [
        [
            one.name,
            capital(tie_kind(one.kind, t)),
            years_words(one, t),
            ", ".join(member.name for member in one.members),
            ", ".join(one.themes),
            ", ".join(dict.fromkeys(source.publisher for source in one.citations)),
        ]
        for one in partnerships(db, ids, t.language)
    ]
    heads = [t("Partnership"), t("Kind"), t("Since"), t("Members"), t("Works on"), t("Sources")]
    return Table(t("Partnerships"), pd.DataFrame(rows, columns=heads))


def frame_of(db: Catalogue, ids: Sequence[str], t: Translator) -> pd.DataFrame:
    """Return partnerships with all that is known of them, a row each."""
    rows = [
        [
            one.name,
            capital(tie_kind(one.kind, t)),
            one.since_year,
            one.until_year,
            years_words(one, t) if len(one.statements) > 1 else "",
            "; ".join(member.name for member in one.members),
            "; ".join(one.themes),
            one.note or "",
            "; ".join(source.url for source in one.citations),
            one.id,
        ]
        for one in partnerships(db, ids, t.language)
    ]
    heads = [t("Partnership"), t("Kind"), t("Since"), t("Until"), t("Sources differ")]
    heads += [t("Members"), t("Works on"), t("Note"), t("Sources"), t("Id")]
    found = pd.DataFrame(rows, columns=heads)
    return found.astype({t("Since"): "Int64", t("Until"): "Int64"})
