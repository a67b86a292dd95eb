"""Choices of one value that stand in the address: a list to open, or a few side by side."""

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from address.address import EARLIEST, LATEST
from address.visit import Visit
from answers.chosen import NONE
from ui.frame.address_bar import put

# A change of view starts a list again at its first page.
_START_AGAIN = "page"


def select(
    visit: Visit,
    name: str,
    label: str,
    options: Mapping[str, str],
    default: str,
    *,
    key: str,
    width: int = 240,
    forget: Sequence[str] = (),
) -> str:
    """Draw a list to choose from, by ids and what people read, and return what is chosen.

    ``forget`` are names of the address that say nothing of another choice.
    """
    value = visit.address.one(name, list(options), default)
    st.session_state[key] = value
    st.selectbox(
        label,
        list(options),
        key=key,
        format_func=options.__getitem__,
        width=width,
        on_change=_choose,
        args=(name, key, list(options), default, forget),
    )
    return value


def segments(
    visit: Visit, name: str, label: str, options: Mapping[str, str], default: str, *, key: str
) -> str:
    """Draw a few values side by side and return the one chosen."""
    value = visit.address.one(name, list(options), default)
    st.session_state[key] = value
    st.segmented_control(
        label,
        list(options),
        key=key,
        format_func=options.__getitem__,
        required=True,
        on_change=_choose,
        args=(name, key, list(options), default),
    )
    return value


def several(
    name: str,
    label: str,
    options: Mapping[str, str],
    chosen: Iterable[str],
    *,
    key: str,
    placeholder: str,
    most: int | None = None,
    empty: str | None = NONE,
) -> None:
    """Draw a field in which one types to find values, and which writes them to the address.

    ``empty`` is what it writes when nothing is chosen; None leaves the address without the name.
    """
    st.session_state[key] = list(chosen)
    st.multiselect(
        label,
        list(options),
        key=key,
        format_func=options.__getitem__,
        max_selections=most,
        placeholder=placeholder,
        select_all=False,
        on_change=_choose_several,
        args=(name, key, empty),
    )


def period(
    names: Sequence[str],
    labels: Sequence[str],
    years: Sequence[int | None],
    *,
    key: str,
    placeholder: str,
) -> None:
    """Draw the fields of a first and a last year; ``key`` begins the keys of both."""
    for name, label, value in zip(names, labels, years, strict=True):
        st.session_state[f"{key}_{name}"] = value
        st.number_input(
            label,
            min_value=EARLIEST,
            max_value=LATEST,
            value=None,
            step=1,
            key=f"{key}_{name}",
            placeholder=placeholder,
            on_change=_choose_years,
            args=(names, key),
        )


def _choose_years(names: Sequence[str], key: str) -> None:
    """Write both years as they are shown: a link may have had them the wrong way round."""
    years = {name: st.session_state[f"{key}_{name}"] for name in names}
    written = {name: None if year is None else str(year) for name, year in years.items()}
    put(**{**written, _START_AGAIN: None})


def _choose(
    name: str, key: str, options: Sequence[str], default: str, forget: Sequence[str] = ()
) -> None:
    # While the page changes, a browser may send what one reads instead of its id.
    value = st.session_state[key]
    if value not in options:
        return
    forgotten = dict.fromkeys((*forget, _START_AGAIN))
    put(**{**forgotten, name: None if value == default else value})


def _choose_several(name: str, key: str, empty: str | None) -> None:
    put(**{name: st.session_state[key] or empty, _START_AGAIN: None})
