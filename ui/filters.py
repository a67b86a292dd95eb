"""The filter of practices: read from the address, changed by search field and menus."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import streamlit as st
from streamlit.elements.lib.mutable_popover_container import PopoverContainer

from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.facets import facet_counts
from catalogue.filters import PERIOD, QUERY, PracticeFilter
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from catalogue.partnerships import first_years
from catalogue.provenance import version
from ui import url
from ui.choices import period
from ui.labels import AS_FAR_AS_KNOWN, STATUS_OFTEN_UNKNOWN, axis_name, value_labels
from ui.page import remembered
from ui.ties import NAMES as TIES
from ui.ties import asked_ties, unknown_ties
from ui.words import Translator

_SPARSE = {"city", "country"}
"""Axes of which only the values that would find something are offered."""
_SEARCHED = {"city"}
"""Axes with too many values for a list of boxes; one types to find a value."""

Labels = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Asked:
    """What the address asks: a filter, the labels of all values, and what does not exist.

    ``ties`` is the filter of partnerships, which only the pages of the network ask for.
    """

    filter: PracticeFilter
    labels: Labels
    unknown: tuple[tuple[str, str], ...]
    ties: PartnershipFilter = IN_FORCE

    @property
    def unfiltered(self) -> "Asked":
        """The same with no filter of practices, where a view does not follow it."""
        others = tuple(part for part in self.unknown if part[0] not in (*AXES, PERIOD))
        return replace(self, filter=PracticeFilter(), unknown=others)

    def without(self, axis: str) -> "Asked":
        """Return the same with nothing asked on an axis."""
        return replace(self, filter=self.filter.without(axis))

    def with_values(self, axis: str, values: Iterable[str]) -> "Asked":
        """Return the same with other values asked for on an axis."""
        return replace(self, filter=self.filter.with_values(axis, values))


def asked(db: Catalogue, t: Translator) -> Asked:
    """Read the filter from the address; what the catalogue does not have is named, not used."""
    labels = remembered((version(db), t.language), lambda: _labels(db, t))
    first, last = _years()
    chosen = PracticeFilter(
        query=url.text(QUERY),
        chosen={axis: url.many(axis, labels[axis]) for axis in AXES},
        first_year=first,
        last_year=last,
        undated=url.text("from") == UNKNOWN,
    )
    unknown = [(axis, v) for axis in AXES for v in url.unknown(axis, labels[axis])]
    unknown += [(PERIOD, url.text(name)) for name in ("from", "to") if _is_no_year(name)]
    return Asked(chosen, labels, tuple(unknown))


def asked_in_network(db: Catalogue, t: Translator, names: Collection[str] = TIES) -> Asked:
    """Read the filter of practices, and of that of partnerships the parts that a view knows."""
    now, years = asked(db, t), first_years(db)
    unknown = (*now.unknown, *unknown_ties(now.labels, names, years))
    return replace(now, ties=asked_ties(now.labels, names, years), unknown=unknown)


def _labels(db: Catalogue, t: Translator) -> Labels:
    return {axis: value_labels(db, axis, t) for axis in AXES}


def _years() -> tuple[int | None, int | None]:
    """Read the period; years given the wrong way round are meant the right way."""
    if url.text("from") == UNKNOWN:
        return None, None
    return url.years("from", "to")


def _is_no_year(name: str) -> bool:
    asked = url.text(name)
    return asked not in ("", UNKNOWN) and url.number(name, url.EARLIEST, url.LATEST) is None


def search_field(t: Translator, label: str, key: str = "filter_q") -> None:
    """Draw the search field; what is typed goes into the address."""
    st.session_state[key] = url.text(QUERY)
    st.text_input(
        label,
        key=key,
        type="search",
        icon=":material/search:",
        placeholder=t("for example: language course, Ehrenamt, logement"),
        on_change=_search,
        args=(key,),
    )


def _search(key: str) -> None:
    _change(**{QUERY: st.session_state[key][: url.LONGEST_TEXT]})


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


def folded_menus(db: Catalogue, now: Asked, t: Translator, label: str = "") -> None:
    """Draw the search field and the menus folded away, where the figure has the first word."""
    folded = st.expander(label or t("Filter"), key="filter_folded", on_change="rerun")
    if folded.open:
        with folded:
            search_field(t, t("Search in all practices"))
            filter_menus(db, now, t)


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
    url.put(**values, page=None)


def remove(part: str, value: str | None = None) -> None:
    """Take a part of the filter, or one value of it, out of the address."""
    if part == PERIOD:
        _change(**{"from": None, "to": None})
    elif value is None:
        _change(**{part: None})
    else:
        _change(**{part: [v for v in url.current([part]).get(part, []) if v != value]})


def remove_all() -> None:
    """Take the whole filter out of the address."""
    _change(**dict.fromkeys((QUERY, *AXES, "from", "to", *TIES)))
