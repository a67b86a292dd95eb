"""Overview: two axes crossed, gaps visible."""

from dataclasses import dataclass

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.crossing import BY_COUNT, BY_NAME, BY_SIMILARITY, Crossing, Line, crossing
from catalogue.filters import PERIOD
from catalogue.patterns import COMPARED
from ui import url
from ui.choices import select
from ui.compare.matrix import matrix_html, matrix_selection, with_others
from ui.compare.parts import axis_labels, show_pooled
from ui.filter_words import show_nothing_found
from ui.filters import Asked
from ui.finding import show_caveat, show_finding
from ui.findings.crossing import crossing_finding
from ui.findings.sentences import Labels
from ui.labels import AS_FAR_AS_KNOWN, axis_name
from ui.lists import list_links
from ui.meeting.take_along import take_along
from ui.words import N_, Translator

ROWS, COLUMNS = "rows", "columns"
_ORDERS = {
    BY_COUNT: N_("Most practices first"),
    BY_NAME: N_("By name"),
    BY_SIMILARITY: N_("Similar ones together"),
}
_MOST = ("10", "20", "50", "100")


@dataclass(frozen=True)
class Shown:
    """What the address asks for: two axes, the order of their values and how many at most."""

    rows: str
    columns: str
    order: str
    most: int


def show_crossing(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of axes, the finding and the matrix."""
    shown = _choice(t)
    if shown.rows == shown.columns:
        st.info(t("Rows and columns are the same. Choose two different ones."))
        return
    crossed, labels = _crossed(db, shown, now, t)
    if not crossed.total:
        show_nothing_found(db, now, t)
        return
    said = crossing_finding(crossed, labels, t)
    show_finding(said)
    rows, columns = (axis_name(axis, t) for axis in (shown.rows, shown.columns))
    caption = t("Practices: {rows} × {columns}", rows=rows, columns=columns)
    links = list_links((shown.rows, shown.columns), now.filter)
    longer = next((number for number in _MOST if int(number) > shown.most), None)
    more = url.href("", url.link(url.current(), top=longer)) if longer else ""
    st.html(matrix_html(caption, crossed, labels, links, t, more=more))
    show_pooled(crossed, t)
    _show_notes(shown, t)
    show_caveat(t)
    take_along(
        "compare",
        "praxisatlas-crossing",
        lambda db: matrix_selection(
            caption, *_crossed(db, shown, now, t), head=rows, finding=said, t=t
        ),
        now,
        t,
    )


def _show_notes(shown: Shown, t: Translator) -> None:
    """Say how to read the matrix."""
    axes = {shown.rows, shown.columns}
    if axes & {"theme", "group", PERIOD}:
        st.caption(
            t("A practice with several values stands in several fields; “All” counts it once.")
        )
    if PERIOD in axes:
        st.caption(t(AS_FAR_AS_KNOWN))
    if shown.order == BY_SIMILARITY:
        st.caption(t("Rows with similar practices stand beside each other, and so do columns."))


def _choice(t: Translator) -> Shown:
    """Draw the choices; what is not chosen is not what the other side shows."""
    axes = {axis: axis_name(axis, t) for axis in COMPARED}
    asked = url.one(COLUMNS, list(axes), "")
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        first = "theme" if asked == "city" else "city"
        rows = select(ROWS, t("Rows"), axes, first, key="compare_rows", width=180)
        second = "city" if rows == "theme" else "theme"
        columns = select(COLUMNS, t("Columns"), axes, second, key="compare_columns", width=180)
        orders = {order: t(label) for order, label in _ORDERS.items()}
        order = select("order", t("Order"), orders, BY_COUNT, key="compare_order", width=290)
        most = {number: number for number in _MOST}
        top = select("top", t("Lines at most"), most, _MOST[1], key="compare_top", width=140)
    return Shown(rows, columns, order, int(top))


def _crossed(db: Catalogue, shown: Shown, now: Asked, t: Translator) -> tuple[Crossing, Labels]:
    """Return the crossing and the labels of its rows and columns."""
    sides = [(axis, axis_labels(axis, now, t)) for axis in (shown.rows, shown.columns)]
    rows, columns = (Line(axis, names, shown.most) for axis, names in sides)
    found = crossing(db, rows, columns, now.filter, shown.order)
    across, down = (
        with_others(names, len(values), t)
        for (_, names), values in zip(sides, found.pooled, strict=True)
    )
    return found, (across, down)
