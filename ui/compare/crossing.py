"""Overview: two axes crossed, gaps visible."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.crossing import BY_COUNT, BY_NAME, BY_SIMILARITY, Crossing, Line, crossing
from catalogue.filters import PERIOD
from catalogue.patterns import COMPARED
from catalogue.periods import spans
from ui.choices import select
from ui.compare.lists import list_links
from ui.compare.matrix import matrix_html, matrix_table, with_others
from ui.compare.parts import show_caveat, show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.findings.crossing import crossing_finding
from ui.labels import axis_name, span_label
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
    labels = (axis_labels(shown.rows, now, t), axis_labels(shown.columns, now, t))
    crossed = _crossed(db, shown, labels, now)
    pooled = [len(values) for values in crossed.pooled]
    named = (with_others(labels[0], pooled[0], t), with_others(labels[1], pooled[1], t))
    show_finding(crossing_finding(crossed, named, t))
    caption = t(
        "Practices by {rows} and {columns}",
        rows=axis_name(shown.rows, t),
        columns=axis_name(shown.columns, t),
    )
    st.html(matrix_html(caption, crossed, named, list_links((shown.rows, shown.columns)), t))
    show_caveat(t)
    csv_button("compare_csv", "praxisatlas-crossing", lambda db: _table(db, shown, now, t), now, t)


def _choice(t: Translator) -> Shown:
    axes = {axis: axis_name(axis, t) for axis in COMPARED}
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        rows = select(ROWS, t("Rows"), axes, "city", key="compare_rows", width=180)
        columns = select(COLUMNS, t("Columns"), axes, "theme", key="compare_columns", width=180)
        orders = {order: t(label) for order, label in _ORDERS.items()}
        order = select("order", t("Order"), orders, BY_COUNT, key="compare_order")
        most = {n: t("the {count} largest", count=n) for n in _MOST}
        top = select("top", t("Shown"), most, _MOST[1], key="compare_top", width=160)
    return Shown(rows, columns, order, int(top))


def axis_labels(axis: str, now: Asked, t: Translator) -> Mapping[str, str]:
    """Return the labels of an axis's values in their natural order; of the period, its spans."""
    if axis != PERIOD:
        return now.labels[axis]
    found = {
        span.id: span_label(span, t) for span in spans(now.filter.first_year, now.filter.last_year)
    }
    return {**found, UNKNOWN: t("start not stated")}


def _crossed(
    db: Catalogue, shown: Shown, labels: tuple[Mapping[str, str], Mapping[str, str]], now: Asked
) -> Crossing:
    lines = [
        Line(axis, names, shown.most)
        for axis, names in zip((shown.rows, shown.columns), labels, strict=True)
    ]
    return crossing(db, lines[0], lines[1], now.filter, shown.order)


def _table(db: Catalogue, shown: Shown, now: Asked, t: Translator) -> pd.DataFrame:
    """Return the matrix as it is drawn, with its sums."""
    labels = (axis_labels(shown.rows, now, t), axis_labels(shown.columns, now, t))
    crossed = _crossed(db, shown, labels, now)
    named = [
        with_others(side, len(values), t)
        for side, values in zip(labels, crossed.pooled, strict=True)
    ]
    return matrix_table(crossed, (named[0], named[1]), axis_name(shown.rows, t), t)
