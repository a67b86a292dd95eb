"""Towns side by side: what each does for themes or target groups, what is common, what is not."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from catalogue.alike import alike, partners_with_practices
from catalogue.connection import Catalogue
from catalogue.crossing import Crossing, Line, crossing
from catalogue.headlines import Headline, headlines
from catalogue.nearness import Surroundings, surroundings
from ui import url
from ui.choices import Taken, several, taken
from ui.compare.matrix import bars_html, matrix_selection
from ui.compare.parts import show_taken
from ui.filters import Asked
from ui.finding import by_choice, show_caveat, show_finding
from ui.findings.sentences import Labels
from ui.findings.towns import common_finding, towns_finding
from ui.home import HOME, home_choice, nearness_words, show_stale_home
from ui.kept import is_presenting
from ui.labels import axis_name
from ui.links import escaped
from ui.lists import Link, list_links, practice_anchor
from ui.meeting.take_along import take_along
from ui.tables import table_html
from ui.texts import anchor, navigation
from ui.towns import QUATTROPOLE
from ui.words import Translator

TOWNS = "towns"
MOST_TOWNS = 6
_TITLES_A_CELL = 5
_TITLES_A_TOWN = 60
_WIDE = 4


def show_towns(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of towns, the finding, their profiles and the practices behind them."""
    found = _taken(now)
    label = t("Towns compared")
    several(
        TOWNS,
        label,
        now.labels["city"],
        found.values,
        key="compare_towns",
        most=MOST_TOWNS,
        placeholder=t("Type a name"),
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        own = home_choice(now, t)
        axis = by_choice(t("Compared by"), t)
    show_stale_home(now, t)
    around = surroundings(db, own, t.language) if own else None
    _show_ways(db, around, now, t)
    show_taken(label, found, MOST_TOWNS, t)
    if not found.values:
        return
    compared = now.with_values("city", found.values)
    _show_profiles(db, axis, compared, t)
    others = [town for town in found.values if town != own]
    if around and others:
        _show_reasons(db, around, others, now, t)


def _taken(now: Asked) -> Taken:
    """Return the towns that the address names, our own always first."""
    towns = now.labels["city"]
    found = taken(TOWNS, towns, MOST_TOWNS, QUATTROPOLE)
    own = url.one(HOME, list(towns), "")
    if not own or own in found.values:
        return found
    return replace(found, values=(own, *found.values)[:MOST_TOWNS])


def _show_ways(db: Catalogue, around: Surroundings | None, now: Asked, t: Translator) -> None:
    """Draw links that choose several towns at once."""
    kept = {name: values for name, values in url.current().items() if name != TOWNS}
    ways = [(url.href("", kept), "QuattroPole", False)]
    if around:
        like = [found.town for found in alike(db, around, now.filter, MOST_TOWNS - 1)]
        partners = partners_with_practices(db, around, now.filter, MOST_TOWNS - 1)
        for towns, label in ((like, t("Towns like ours")), (partners, t("Our partners"))):
            if towns:
                chosen = {**kept, TOWNS: [around.home, *towns]}
                ways.append((url.href("", chosen), label, False))
    said = escape(t("Compare with:"))
    st.html(f'<div class="atlas-ways"><p>{said}</p>{navigation(t("Choose at once"), ways)}</div>')
    if around:
        st.caption(t("Like ours are towns of the same country and size with most shared themes."))


def _profile(db: Catalogue, axis: str, compared: Asked) -> tuple[Crossing, Labels]:
    """Return what the towns compared do, in the order in which they were chosen."""
    labels = (compared.labels[axis], compared.labels["city"])
    lines = (Line(axis, labels[0]), Line("city", labels[1]))
    found = crossing(db, *lines, compared.filter)
    return replace(found, columns=compared.filter.chosen["city"]), labels


def _show_profiles(db: Catalogue, axis: str, compared: Asked, t: Translator) -> None:
    found, labels = _profile(db, axis, compared)
    said = towns_finding(found, labels, t)
    show_finding(said)
    rows, columns = axis_name(axis, t), axis_name("city", t)
    caption = t("Practices: {rows} × {columns}", rows=rows, columns=columns)
    link = list_links((axis, "city"), compared.filter)
    st.html(bars_html(caption, found, labels, link, t))
    show_caveat(t)
    take_along(
        "compare",
        "praxisatlas-towns",
        lambda db: matrix_selection(
            caption, *_profile(db, axis, compared), head=rows, finding=said, t=t
        ),
        compared,
        t,
    )
    if not found.total or is_presenting():
        return
    if len(found.columns) > 1:
        st.header(t("Common and different"), anchor=False)
        st.html(_common_html(found, labels, t))
    st.header(t("The practices"), anchor=False)
    titles = [
        title
        for town in found.columns
        for title in headlines(
            db, compared.filter.with_values("city", [town]), t.language, _TITLES_A_TOWN
        )
    ]
    cells: dict[tuple[str, str], list[Headline]] = {}
    for each in titles:
        for value in each.values(axis):
            cells.setdefault((value, each.municipality_id), []).append(each)
    st.html(_titles_html(cells, found, labels, link, t))


def _common_html(found: Crossing, labels: Labels, t: Translator) -> str:
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
    said = [common_finding(found, labels, t)]
    if not items:
        said.append(t("There is nothing here that only one of them does."))
    return f'<p>{escape(" ".join(said))}</p><dl class="atlas-fact-list">{items}</dl>'


def _titles_html(
    cells: Mapping[tuple[str, str], Sequence[Headline]],
    found: Crossing,
    labels: Labels,
    link: Link,
    t: Translator,
) -> str:
    """Return the practices of each cell as short titles that open the detail."""
    heads = ["", *(labels[1][town] for town in found.columns)]
    rows = [
        [
            escape(labels[0][value]),
            *(
                _cell(
                    cells.get((value, town), ())[:_TITLES_A_CELL],
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
    narrow = " atlas-narrow" if len(found.columns) > _WIDE else ""
    return table_html(t("Practices of the towns"), heads, rows, look=f"atlas-titles{narrow}")


def _cell(titles: Sequence[Headline], count: int, href: str | None, t: Translator) -> str:
    shown = [practice_anchor(one.id, one.title, one.language) for one in titles]
    if count > len(titles):
        more = t.plural("{count} more", "{count} more", count - len(titles))
        shown.append(anchor(href or "", more))
    items = "".join(f"<li>{title}</li>" for title in shown)
    return f"<ul>{items}</ul>" if items else escape(t("none"))


def _show_reasons(
    db: Catalogue, around: Surroundings, towns: Sequence[str], now: Asked, t: Translator
) -> None:
    """Say of each town compared how near it is to ours and which themes both work on."""
    labels = now.labels["city"]
    shared = {found.town: found.themes for found in alike(db, around, now.filter)}
    home = escaped(labels[around.home])
    st.header(t("How they relate to {town}", town=home), anchor=False)
    items = []
    for town in towns:
        said = nearness_words(around, town, now, t)
        themes = [now.labels["theme"][theme] for theme in shared.get(town, ())]
        both = t("both work on: {themes}", themes=", ".join(themes)) if themes else ""
        words = "; ".join(part for part in (said, both) if part)
        items.append(f"<dt>{escape(labels[town])}</dt><dd>{escape(words)}</dd>")
    st.html(f'<dl class="atlas-fact-list">{"".join(items)}</dl>')
