"""The network as such: how it hangs together, bridges and groups, countries, decades."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.linkage import (
    Bridge,
    CountryPairs,
    Group,
    bridges,
    country_pairs,
    decades,
    extent,
    groups,
)
from catalogue.partnership_filter import IN_FORCE, KINDS
from ui import url
from ui.compare.home import HOME
from ui.compare.parts import show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.findings.network import (
    countries_finding,
    decades_finding,
    extent_finding,
    groups_finding,
)
from ui.labels import tie_kind
from ui.tables import table_html
from ui.texts import anchor
from ui.ties import BETWEEN, KIND, SINCE, UNTIL
from ui.views import WHAT
from ui.words import Translator

_BRIDGES, _GROUPS, _COUNTRIES, _NAMED = 8, 8, 14, 6
_DARKEST = 45
_GAP = '<span class="atlas-gap">0</span>'


def show_whole(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the size of the network, countries, decades, and the towns that hold it together."""
    show_finding(extent_finding(extent(db), t))
    pairs, begun = country_pairs(db, now.ties), decades(db, now.ties)
    if not pairs.countries:
        st.info(t("No partnership matches all of this. Remove a filter above."))
    else:
        _show_countries(pairs, now, t)
        _show_decades(begun, t)
    _show_bridges(bridges(db, _BRIDGES), now, t)
    _show_groups(groups(db, _GROUPS), now, t)
    csv_button("network_csv", "praxisatlas-countries", lambda db: _table(db, now, t), now, t)


def _heading(title: str, explained: str) -> None:
    """Draw the heading of a part and what its figures mean."""
    st.html(f'<div class="atlas-text"><h2>{escape(title)}</h2><p>{escape(explained)}</p></div>')


def _show_countries(found: CountryPairs, now: Asked, t: Translator) -> None:
    """Draw countries by countries; each number leads to its partnerships."""
    labels = now.labels["country"]
    _heading(
        t("Which countries are joined"),
        countries_finding(found, labels, t),
    )
    shown = found.countries[:_COUNTRIES]
    most = max(found.counts[pair] for pair in found.counts)
    rows = [
        [escape(labels[row]), *(_pair(found, row, column, most, now, t=t) for column in shown)]
        for row in shown
    ]
    caption = t("Partnerships by country and country; a network counts once a pair of countries")
    heads = [t("Country"), *(labels[country] for country in shown)]
    st.html(table_html(caption, heads, rows, look="atlas-matrix atlas-many atlas-no-sums"))
    left = len(found.countries) - len(shown)
    if left:
        st.caption(
            t.plural(
                "{count} country with fewer partnerships is in the download.",
                "{count} countries with fewer partnerships are in the download.",
                left,
            )
        )


def _pair(
    found: CountryPairs, row: str, column: str, most: int, now: Asked, *, t: Translator
) -> str:
    """Return a number of partnerships, shaded, as a link to their list."""
    count = found.counts.get((row, column), 0)
    if not count:
        return _GAP
    labels = now.labels["country"]
    names = t.list(labels[country] for country in dict.fromkeys((row, column)))
    said = t.number(count)
    link = anchor(_list({BETWEEN: dict.fromkeys((row, column))}), said, name=f"{names}: {said}")
    return f'<span class="atlas-heat" style="--shade:{count / most * _DARKEST:.0f}%">{link}</span>'


def _list(chosen: Mapping[str, Iterable[str]]) -> str:
    """Return the address of the partnerships with these values besides the filter."""
    kept = {k: v for k, v in url.current().items() if k not in (WHAT, HOME, "page", *chosen)}
    return url.href("", {**kept, WHAT: ["list"], **{k: list(v) for k, v in chosen.items()}})


def _show_decades(found: Mapping[int | None, Mapping[str, int]], t: Translator) -> None:
    """Draw how many partnerships began in each decade, by kind."""
    _heading(t("When they began"), decades_finding(found, t))
    kinds = [kind for kind in KINDS if any(kind in counts for counts in found.values())]
    most = max(sum(counts.values()) for counts in found.values())
    rows = [
        [
            escape(_decade(decade, t)),
            _bar(sum(counts.values()), most, decade, t),
            *(_of_kind(counts.get(kind, 0), decade, kind, t) for kind in kinds),
        ]
        for decade, counts in found.items()
    ]
    heads = [t("Begun"), t("Partnerships"), *(tie_kind(kind, t) for kind in kinds)]
    caption = t("Partnerships by the decade in which they began")
    st.html(
        table_html(caption, heads, rows, look="atlas-matrix atlas-bars atlas-narrow atlas-no-sums")
    )


def _decade(decade: int | None, t: Translator) -> str:
    return t("not stated") if decade is None else f"{decade}–{decade + 9}"


def _begun(decade: int) -> dict[str, list[str]]:
    return {SINCE: [str(decade)], UNTIL: [str(decade + 9)]}


def _bar(count: int, most: int, decade: int | None, t: Translator) -> str:
    said = t.number(count)
    name = f"{_decade(decade, t)}: {said}"
    link = f"<span>{said}</span>"
    if decade is not None:
        link = anchor(_list(_begun(decade)), said, name=name)
    return f'<span class="atlas-bar"><i style="--share:{count / most:.2f}"></i>{link}</span>'


def _of_kind(count: int, decade: int | None, kind: str, t: Translator) -> str:
    if not count:
        return _GAP
    said = t.number(count)
    if decade is None:
        return f"<span>{said}</span>"
    name = f"{_decade(decade, t)}, {tie_kind(kind, t)}: {said}"
    return anchor(_list({**_begun(decade), KIND: [kind]}), said, name=name)


def _show_bridges(found: Sequence[Bridge], now: Asked, t: Translator) -> None:
    """Draw the towns whose partners belong to many groups."""
    if not found:
        return
    _heading(
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
    st.html(table_html(t("Towns with partners in the most groups"), heads, rows))


def _show_groups(found: Sequence[Group], now: Asked, t: Translator) -> None:
    """Draw the largest groups of closely linked towns."""
    if not found:
        return
    _heading(
        t("Groups of closely linked towns"),
        groups_finding(found, now.labels["city"], t),
    )
    rows = [
        [
            t.number(group.number),
            ", ".join(_town(town, now) for town in group.towns[:_NAMED]) + _rest(group, t),
            t.number(len(group.towns)),
            t.number(group.countries),
        ]
        for group in found
    ]
    heads = [t("Group"), t("Best linked towns"), t("Towns"), t("Countries")]
    st.html(table_html(t("The largest groups"), heads, rows))
    if now.ties != IN_FORCE:
        st.caption(t("Groups and bridges speak of all partnerships in force, without the filter."))


def _rest(group: Group, t: Translator) -> str:
    more = len(group.towns) - _NAMED
    return f", {escape(t.plural('{count} more', '{count} more', more))}" if more > 0 else ""


def _town(town: str, now: Asked) -> str:
    kept = {k: v for k, v in url.current().items() if k not in (WHAT, "page")}
    return anchor(url.href("", url.link(kept, **{HOME: town})), now.labels["city"][town])


def _table(db: Catalogue, now: Asked, t: Translator) -> pd.DataFrame:
    """Return every pair of countries and its number of partnerships to take away."""
    found, labels = country_pairs(db, now.ties), now.labels["country"]
    rows = [
        [labels[first], labels[second], count]
        for (first, second), count in sorted(
            found.counts.items(), key=lambda item: (-item[1], item[0])
        )
        if first <= second
    ]
    return pd.DataFrame(rows, columns=[t("Country"), t("Other country"), t("Partnerships")])
