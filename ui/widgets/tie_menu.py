"""The menu of the filter of partnerships; what is chosen goes into the address."""

from collections.abc import Collection, Mapping

import streamlit as st

from address.ties import COUNTRY, ENDED, KIND, SINCE, THEME, UNTIL, YEAR, YES
from answers.asked import Labels
from catalogue.partnership_filter import KINDS, PartnershipFilter
from ui.frame.address_bar import put
from ui.widgets.choices import period, several
from words.labels import axis_name, tie_kind
from words.translator import Translator

_YEAR_KEY = "network_year"
_TODAY = 0
"""The last stop of the slider: it asks for no year."""


def tie_menu(
    chosen: PartnershipFilter, labels: Labels, names: Collection[str], t: Translator
) -> None:
    """Draw the menu with the parts of the filter that the view knows."""
    menu = st.popover(t("Filter partnerships"), key="network_filter", on_change="rerun")
    if not menu.open:
        return
    with menu:
        if KIND in names:
            _several(KIND, {kind: tie_kind(kind, t) for kind in KINDS}, chosen.kinds, t)
        if THEME in names:
            _several(THEME, labels["theme"], chosen.themes, t)
            said = t("Partnerships that work on it, or whose partners have practices on it.")
            st.caption(said)
        if COUNTRY in names:
            _several(COUNTRY, labels["country"], chosen.countries, t)
        begun = (SINCE, UNTIL)
        period(
            begun,
            [axis_name(name, t) for name in begun],
            (chosen.first_year, chosen.last_year),
            key="network",
            placeholder=t("no limit"),
        )
        st.session_state["network_ended"] = chosen.ended
        st.checkbox(t("also those that ended"), key="network_ended", on_change=_choose_ended)


def _several(name: str, options: Mapping[str, str], chosen: tuple[str, ...], t: Translator) -> None:
    several(
        name,
        axis_name(name, t),
        options,
        chosen,
        key=f"network_{name}",
        placeholder=t("any"),
        empty=None,
    )


def _choose_ended() -> None:
    put(**{ENDED: YES if st.session_state["network_ended"] else None}, page=None)


def year_slider(years: tuple[int, int] | None, chosen: PartnershipFilter, t: Translator) -> None:
    """Draw a slider from the first partnership's year until today."""
    if years is None:
        return
    st.session_state[_YEAR_KEY] = chosen.year or _TODAY
    st.select_slider(
        t("The network as it was in the year"),
        [*range(years[0], years[1] + 1), _TODAY],
        key=_YEAR_KEY,
        format_func=lambda year: str(year) if year else t("today"),
        on_change=_choose_year,
    )


def _choose_year() -> None:
    year = st.session_state[_YEAR_KEY]
    put(**{YEAR: str(year) if year else None}, page=None)
