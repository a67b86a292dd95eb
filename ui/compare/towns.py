"""Towns side by side: what each does for themes or target groups, what is common, what is not."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st

from catalogue.alike import alike, partners_with_practices
from catalogue.connection import Catalogue
from catalogue.crossing import Crossing, Line, crossing
from catalogue.headlines import Headline, headlines
from catalogue.nearness import surroundings
from ui import url
from ui.choices import several, taken
from ui.compare.home import home_choice, nearness_words, show_stale_home
from ui.compare.lists import list_links, practice_anchor
from ui.compare.matrix import bars_html, matrix_table
from ui.compare.parts import by_choice, show_caveat, show_finding, show_taken
from ui.downloads import csv_button
from ui.filters import Asked
from ui.findings.sentences import Labels
from ui.findings.towns import common_finding, towns_finding
from ui.labels import axis_name
from ui.tables import table_html
from ui.texts import anchor, navigation
from ui.towns import QUATTROPOLE
from ui.words import Translator

TOWNS = "towns"
MOST_TOWNS = 6
_TITLES_A_CELL = 5
_TITLES_A_TOWN = 60


def show_towns(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of towns, the finding, their profiles and the practices behind them."""
    found = taken(TOWNS, now.labels["city"], MOST_TOWNS, QUATTROPOLE)
    chosen = found.values
    label = t("Towns compared")
    several(
        TOWNS,
        label,
        now.labels["city"],
        chosen,
        key="compare_towns",
        most=MOST_TOWNS,
        placeholder=t("Type a name"),
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        own = home_choice(now, t)
        axis = by_choice(t)
    show_stale_home(now, t)
    _show_ways(db, own, now, t)
    show_taken(label, found, MOST_TOWNS, t)
    if not chosen:
        return
    _show_profiles(db, chosen, axis, now, t)
    if own:
        _show_reasons(db, own, chosen, now, t)


def _show_ways(db: Catalogue, own: str, now: Asked, t: Translator) -> None:
    """Draw links that choose several towns at once."""
    kept = {name: values for name, values in url.current().items() if name != TOWNS}
    ways = [(url.href("", kept), "QuattroPole", False)]
    if own:
        around = surroundings(db, own, t.language)
        like = [found.town for found in alike(db, around, now.filter, MOST_TOWNS - 1)]
        partners = partners_with_practices(db, around, now.filter, MOST_TOWNS - 1)
        for towns, label in ((like, t("Towns like ours")), (partners, t("Our partners"))):
            if towns:
                ways.append((url.href("", {**kept, TOWNS: [own, *towns]}), label, False))
    st.html(f'<div class="atlas-ways">{navigation(t("Choose at once"), ways)}</div>')


def _profile(db: Catalogue, chosen: Sequence[str], axis: str, now: Asked) -> Crossing:
    lines = (Line(axis, now.labels[axis]), Line("city", now.labels["city"]))
    found = crossing(db, *lines, now.filter.with_values("city", chosen))
    return replace(found, columns=tuple(chosen))


def _show_profiles(
    db: Catalogue, chosen: Sequence[str], axis: str, now: Asked, t: Translator
) -> None:
    found = _profile(db, chosen, axis, now)
    labels = (now.labels[axis], now.labels["city"])
    show_finding(towns_finding(found, labels, axis, t))
    caption = t(
        "Practices by {rows} and {columns}", rows=axis_name(axis, t), columns=axis_name("city", t)
    )
    st.html(bars_html(caption, found, labels, list_links((axis, "city")), t))
    show_caveat(t)
    named = {axis_name("city", t): t.list(labels[1][town] for town in chosen)}
    csv_button(
        "compare_csv",
        "praxisatlas-towns",
        lambda db: _table(db, chosen, axis, now, t),
        now,
        t,
        said=named,
    )
    if len(chosen) > 1:
        st.header(t("Common and different"), anchor=False)
        st.html(_common_html(found, labels, axis, t))
    st.header(t("The practices"), anchor=False)
    titles = [
        title
        for town in chosen
        for title in headlines(
            db, now.filter.with_values("city", [town]), t.language, _TITLES_A_TOWN
        )
    ]
    st.html(_titles_html(titles, found, labels, axis, t))


def _table(
    db: Catalogue, chosen: Sequence[str], axis: str, now: Asked, t: Translator
) -> pd.DataFrame:
    found = _profile(db, chosen, axis, now)
    return matrix_table(found, (now.labels[axis], now.labels["city"]), axis_name(axis, t), t)


def _common_html(found: Crossing, labels: Labels, axis: str, t: Translator) -> str:
    """Return what all towns have, and for each town what it alone has."""
    alone = {
        town: [
            labels[0][value]
            for value in found.rows
            if [town] == [c for c in found.columns if found.count(value, c)]
        ]
        for town in found.columns
    }
    items = "".join(
        f"<dt>{escape(t('Only {town}', town=labels[1][town]))}</dt>"
        f"<dd>{escape(', '.join(values))}</dd>"
        for town, values in alone.items()
        if values
    )
    said = [common_finding(found, labels, axis, t)]
    if not items:
        said.append(t("None of them has one where all the others have none."))
    return f'<p>{escape(" ".join(said))}</p><dl class="atlas-fact-list">{items}</dl>'


def _titles_html(
    titles: Sequence[Headline],
    found: Crossing,
    labels: Labels,
    axis: str,
    t: Translator,
) -> str:
    """Return the practices of each cell as short titles that open the detail."""
    cells: dict[tuple[str, str], list[Headline]] = {}
    for each in titles:
        for value in each.values(axis):
            cells.setdefault((value, each.municipality_id), []).append(each)
    link = list_links((axis, "city"))
    heads = [axis_name(axis, t), *(labels[1][town] for town in found.columns)]
    rows = [
        [
            escape(labels[0][value]),
            *(
                _cell(
                    cells.get((value, town), [])[:_TITLES_A_CELL],
                    found.count(value, town),
                    link(value, town),
                    t,
                )
                for town in found.columns
            ),
        ]
        for value in found.rows
        if found.row_sums.get(value)
    ]
    return table_html(t("Practices of the towns"), heads, rows, look="atlas-titles")


def _cell(titles: Sequence[Headline], count: int, href: str | None, t: Translator) -> str:
    shown = [practice_anchor(one.id, one.title, one.language) for one in titles]
    if count > len(titles):
        more = t.plural("{count} more", "{count} more", count - len(titles))
        shown.append(anchor(href or "", more))
    items = "".join(f"<li>{title}</li>" for title in shown)
    return f"<ul>{items}</ul>" if items else escape(t("none"))


def _show_reasons(
    db: Catalogue, own: str, chosen: Sequence[str], now: Asked, t: Translator
) -> None:
    """Say of each town compared how near it is to ours and which themes both work on."""
    around = surroundings(db, own, t.language)
    shared = {found.town: found.themes for found in alike(db, around, now.filter)}
    st.header(t("How they relate to {town}", town=now.labels["city"][own]), anchor=False)
    items = []
    for town in chosen:
        if town == own:
            continue
        said = nearness_words(around.towns[town], now, t)
        themes = [now.labels["theme"][theme] for theme in shared.get(town, ())]
        both = t("both work on: {themes}", themes=", ".join(themes)) if themes else ""
        words = "; ".join(part for part in (said, both) if part)
        items.append(f"<dt>{escape(now.labels['city'][town])}</dt><dd>{escape(words)}</dd>")
    st.html(f'<dl class="atlas-fact-list">{"".join(items)}</dl>')
