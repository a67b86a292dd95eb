"""Overview: two axes crossed, gaps visible."""

import streamlit as st

from address.visit import Visit
from answers.asked import Asked
from answers.compare.crossing import (
    COLUMNS,
    MOST,
    ORDER,
    ORDERS,
    ROWS,
    TOP,
    USUAL_MOST,
    Crossed,
    crossed_axes,
    crossing_answer,
    crossing_taken,
)
from catalogue.crossing import BY_COUNT
from catalogue.patterns import COMPARED
from markup.compare.crossing import crossing_html
from ui.frame.here import Here
from ui.widgets.choices import select
from ui.widgets.filter_words import show_nothing_found
from ui.widgets.take_along import take_along
from words.labels import axis_name


def show_crossing(here: Here, now: Asked) -> None:
    """Draw the choice of axes, the finding and the matrix."""
    wanted = crossed_axes(here.visit.address)
    _choice(wanted, here.visit)
    if wanted.rows == wanted.columns:
        st.info(here.visit("Rows and columns are the same. Choose two different ones."))
        return
    answer = here.answer(crossing_answer)
    if not answer.matrix.crossed.total:
        show_nothing_found(here.db, now, here.visit)
        return
    here.block(crossing_html)
    take_along("praxisatlas-crossing", crossing_taken, now, here)


def _choice(wanted: Crossed, visit: Visit) -> None:
    """Draw the choices of rows, columns, order and length."""
    axes = {axis: axis_name(axis, visit) for axis in COMPARED}
    orders = {order: visit(label) for order, label in ORDERS.items()}
    most = {number: number for number in MOST}
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        for name, label, default in (
            (ROWS, visit("Rows"), wanted.rows_default),
            (COLUMNS, visit("Columns"), wanted.columns_default),
        ):
            select(visit, name, label, axes, default, key=f"compare_{name}", width=180)
        select(visit, ORDER, visit("Order"), orders, BY_COUNT, key="compare_order", width=290)
        select(visit, TOP, visit("Lines at most"), most, USUAL_MOST, key="compare_top", width=140)
