"""Groups of closely linked towns, and the towns that bridge them."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.linkage import Bridge, Group
from exports.document import Table
from ui.filters import Asked
from ui.findings.network import groups_finding
from ui.home import town_href
from ui.network.figures import show_heading
from ui.tables import table_html
from ui.texts import anchor
from ui.words import N_, Translator

_NAMED = 6
_BRIDGES = N_("Towns with partners in the most groups")
_GROUPS = N_("The largest groups")


def show_bridges(found: Sequence[Bridge], now: Asked, t: Translator) -> None:
    """Draw the towns whose partners belong to many groups."""
    if not found:
        return
    show_heading(
        t("Towns that bridge groups"),
        t(
            "Towns fall into groups that are more closely linked with each other than with the "
            "rest. Who has partners in many groups can open doors to all of them."
        ),
    )
    rows = [
        [
            _town(each.town, now),
            t.number(each.groups_reached),
            t.number(each.partners),
        ]
        for each in found
    ]
    heads = [t("Town"), t("Other groups with a partner"), t("Direct partners")]
    st.html(table_html(t(_BRIDGES), heads, rows))


def show_groups(found: Sequence[Group], now: Asked, t: Translator) -> None:
    """Draw the largest groups of closely linked towns."""
    if not found:
        return
    show_heading(
        t("Groups of closely linked towns"),
        groups_finding(found, now.labels["city"], t),
    )
    rows = [
        [
            t.number(group.number),
            _members(group, now, t),
            t.number(len(group.towns)),
            t.number(group.countries),
        ]
        for group in found
    ]
    heads = [t("Group"), t("Best linked towns"), t("Towns"), t("Countries")]
    st.html(table_html(t(_GROUPS), heads, rows))


def _members(group: Group, now: Asked, t: Translator) -> str:
    """Return the best linked towns of a group; the others unfold."""
    first = ", ".join(_town(town, now) for town in group.towns[:_NAMED])
    rest = group.towns[_NAMED:]
    if not rest:
        return first
    more = escape(t.plural("{count} more", "{count} more", len(rest)))
    others = ", ".join(_town(town, now) for town in rest)
    return f'{first}<details class="atlas-details"><summary>{more}</summary>{others}</details>'


def _town(town: str, now: Asked) -> str:
    return anchor(town_href(town, what=None), now.labels["city"][town])


def bridges_table(found: Sequence[Bridge], now: Asked, t: Translator) -> Table:
    """Return the towns that bridge groups to take along."""
    rows = [[now.labels["city"][e.town], e.groups_reached, e.partners] for e in found]
    heads = [t("Town"), t("Other groups with a partner"), t("Direct partners")]
    return Table(t(_BRIDGES), pd.DataFrame(rows, columns=heads))


def groups_table(found: Sequence[Group], now: Asked, t: Translator) -> Table:
    """Return the largest groups with all their towns to take along."""
    names = now.labels["city"]
    rows = [
        [group.number, "; ".join(names[town] for town in group.towns), len(group.towns)]
        for group in found
    ]
    heads = [t("Group"), t("Towns, the best linked first"), t("How many")]
    return Table(t(_GROUPS), pd.DataFrame(rows, columns=heads))
