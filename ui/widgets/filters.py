"""The filter of practices, changed by search field and menus."""

from collections.abc import Mapping

import streamlit as st
from streamlit.elements.lib.mutable_popover_container import PopoverContainer

from address.address import LONGEST_TEXT
from address.ties import NAMES as TIES
from address.visit import Visit
from answers.asked import Asked
from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.facets import facet_counts
from catalogue.filters import PERIOD, QUERY, PracticeFilter
from ui.frame.address_bar import current_address, put
from ui.widgets.choices import period
from words.labels import AS_FAR_AS_KNOWN, STATUS_OFTEN_UNKNOWN, axis_name
from words.translator import Translator

_SPARSE = {"city", "country"}
"""Axes of which only the values that would find something are offered."""
_SEARCHED = {"city"}
"""Axes with too many values for a list of boxes; one types to find a value."""


def search_field(visit: Visit, label: str, key: str = "filter_q") -> None:
    """Draw the search field; what is typed goes into the address."""
    st.session_state[key] = visit.address.text(QUERY)
    st.text_input(
        label,
        key=key,
        type="search",
        icon=":material/search:",
        placeholder=visit("for example: language course, Ehrenamt, logement"),
        on_change=_search,
        args=(key,),
    )


def _search(key: str) -> None:
    _change(**{QUERY: st.session_state[key][:LONGEST_TEXT]})


def filter_menus(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw one menu an axis, with counts that leave out the axis's own filter."""
    with st.container(horizontal=True, key="filters"):
        for axis in AXES:
            chosen = now.filter.chosen.get(axis, ())
            menu = _menu(axis, t)
            if menu.open:
                counts = facet_counts(db, axis, now.filter)
                with menu:
                    _values(axis, chosen, now.labels[axis], counts, t)
                    if axis == "status":
                        st.caption(t(STATUS_OFTEN_UNKNOWN))
        menu = _menu(PERIOD, t)
        if menu.open:
            with menu:
                _period(now.filter, t)


def folded_menus(db: Catalogue, now: Asked, visit: Visit, label: str = "") -> None:
    """Draw the search field and the menus folded away, where the figure has the first word."""
    folded = st.expander(label or visit("Filter"), key="filter_folded", on_change="rerun")
    if folded.open:
        with folded:
            search_field(visit, visit("Search in all practices"))
            filter_menus(db, now, visit)


def _menu(part: str, t: Translator) -> PopoverContainer:
    """Draw a menu. Its label must not change with the choice, or Streamlit closes it."""
    return st.popover(axis_name(part, t), key=f"filter_{part}_menu", on_change="rerun")


def _values(
    axis: str,
    chosen: tuple[str, ...],
    labels: Mapping[str, str],
    counts: Mapping[str, int],
    t: Translator,
) -> None:
    """Offer all values of a short list; of places those that would find something."""
    sparse = axis in _SPARSE
    offered = [v for v in labels if counts.get(v) or v in chosen or not sparse]
    named = {value: f"{labels[value]} ({t.number(counts.get(value, 0))})" for value in offered}
    if axis in _SEARCHED:
        key = f"filter_{axis}"
        st.session_state[key] = list(chosen)
        st.multiselect(
            axis_name(axis, t),
            offered,
            key=key,
            format_func=named.__getitem__,
            placeholder=t("Type a name"),
            select_all=False,
            on_change=_choose,
            args=(axis, key),
        )
        return
    for value in offered:
        key = f"filter_{axis}_{value}"
        st.session_state[key] = value in chosen
        st.checkbox(named[value], key=key, on_change=_tick, args=(axis, offered))


def _period(chosen: PracticeFilter, t: Translator) -> None:
    st.caption(t(AS_FAR_AS_KNOWN))
    labels, years = (t("from year"), t("to year")), (chosen.first_year, chosen.last_year)
    period(("from", "to"), labels, years, key="filter", placeholder=t("no limit"))
    st.session_state["filter_undated"] = chosen.undated
    st.checkbox(t("start not stated"), key="filter_undated", on_change=_choose_undated)


def _choose(axis: str, key: str) -> None:
    _change(**{axis: st.session_state[key]})


def _tick(axis: str, offered: list[str]) -> None:
    """Write what all boxes say: the address may be older than a box ticked a moment before."""
    _change(**{axis: [v for v in offered if st.session_state[f"filter_{axis}_{v}"]]})


def _choose_undated() -> None:
    _change(**{"from": UNKNOWN if st.session_state["filter_undated"] else None, "to": None})


def _change(**values: list[str] | str | None) -> None:
    """Write a changed filter; the list starts again at its first page."""
    put(**values, page=None)


def remove(part: str, value: str | None = None) -> None:
    """Take a part of the filter, or one value of it, out of the address."""
    if part == PERIOD:
        _change(**{"from": None, "to": None})
    elif value is None:
        _change(**{part: None})
    else:
        _change(**{part: [v for v in current_address().all(part) if v != value]})


def remove_all() -> None:
    """Take the whole filter out of the address."""
    _change(**dict.fromkeys((QUERY, *AXES, "from", "to", *TIES)))
