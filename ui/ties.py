"""The filter of partnerships: read from the address, said in words, changed in a menu."""

from collections.abc import Iterator, Mapping

import streamlit as st

from catalogue.partnership_filter import KINDS, PartnershipFilter
from ui import url
from ui.choices import several
from ui.labels import axis_name, tie_kind
from ui.words import Translator

KIND, THEME, COUNTRY = "tie", "topic", "partners"
SINCE, UNTIL, YEAR, ENDED = "since", "until", "year", "ended"
FIND, BETWEEN = "find", "between"
NAMES = (KIND, THEME, COUNTRY, SINCE, UNTIL, YEAR, ENDED, FIND, BETWEEN)
"""Names of the filter in the address."""
_YES = "1"

Labels = Mapping[str, Mapping[str, str]]
Part = tuple[str, str | None, str]
"""A part of a filter: its name in the address, one of its values if it has several, the words."""


def asked_ties(labels: Labels) -> PartnershipFilter:
    """Read the filter from the address; what the catalogue does not have is not used."""
    first, last = url.years(SINCE, UNTIL)
    countries = url.many(BETWEEN, labels["country"])[:2]
    return PartnershipFilter(
        kinds=url.many(KIND, KINDS),
        themes=url.many(THEME, labels["theme"]),
        countries=url.many(COUNTRY, labels["country"]),
        first_year=first,
        last_year=last,
        year=url.number(YEAR, url.EARLIEST, url.LATEST),
        ended=url.text(ENDED) == _YES,
        # One country stands for the partnerships within it.
        between=(countries[0], countries[-1]) if countries else None,
        query=url.text(FIND),
    )


def unknown_ties(labels: Labels) -> Iterator[tuple[str, str]]:
    """Yield what the address names that does not exist: the part, and its value."""
    allowed = {
        KIND: KINDS,
        THEME: labels["theme"],
        COUNTRY: labels["country"],
        BETWEEN: labels["country"],
    }
    for name, values in allowed.items():
        yield from ((name, value) for value in url.unknown(name, values))
    for name in (SINCE, UNTIL, YEAR):
        if url.text(name) and url.number(name, url.EARLIEST, url.LATEST) is None:
            yield name, url.text(name)


def words_of_ties(chosen: PartnershipFilter, labels: Labels, t: Translator) -> Iterator[Part]:
    """Yield each part of the filter in words."""
    if chosen.query:
        yield FIND, None, t("“{words}”", words=chosen.query)
    for kind in chosen.kinds:
        yield KIND, kind, _named(KIND, tie_kind(kind, t), t)
    for theme in chosen.themes:
        yield THEME, theme, _named(THEME, labels["theme"][theme], t)
    for country in chosen.countries:
        yield COUNTRY, country, _named(COUNTRY, labels["country"][country], t)
    if chosen.between:
        names = [labels["country"][country] for country in dict.fromkeys(chosen.between)]
        yield BETWEEN, None, _named(BETWEEN, t.list(names), t)
    yield from _years_in_words(chosen, t)


def _years_in_words(chosen: PartnershipFilter, t: Translator) -> Iterator[Part]:
    if chosen.first_year is not None:
        yield SINCE, None, t("begun in {year} or later", year=chosen.first_year)
    if chosen.last_year is not None:
        yield UNTIL, None, t("begun in {year} or earlier", year=chosen.last_year)
    if chosen.year is not None:
        yield YEAR, None, t("in force in {year}", year=chosen.year)
    if chosen.ended:
        yield ENDED, None, t("also those that ended")


def _named(name: str, value: str, t: Translator) -> str:
    return t("{axis}: {value}", axis=axis_name(name, t), value=value)


def tie_menus(chosen: PartnershipFilter, labels: Labels, t: Translator) -> None:
    """Draw the filter folded away, because the figure has the first word."""
    folded = st.expander(t("Filter partnerships"), key="network_filter", on_change="rerun")
    if not folded.open:
        return
    with folded:
        kinds = {kind: tie_kind(kind, t) for kind in KINDS}
        _several(KIND, kinds, chosen.kinds, t)
        _several(THEME, labels["theme"], chosen.themes, t)
        st.caption(t("Partnerships that work on it, or whose partners have practices on it."))
        _several(COUNTRY, labels["country"], chosen.countries, t)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            _year(SINCE, chosen.first_year, t)
            _year(UNTIL, chosen.last_year, t)
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


def _year(name: str, value: int | None, t: Translator) -> None:
    key = f"network_{name}"
    st.session_state[key] = value
    st.number_input(
        axis_name(name, t),
        min_value=url.EARLIEST,
        max_value=url.LATEST,
        value=None,
        step=1,
        key=key,
        placeholder=t("any"),
        on_change=_choose_years,
        width=280,
    )


def _choose_years() -> None:
    """Write both years as they are shown: a link may have had them the wrong way round."""
    years = {name: st.session_state[f"network_{name}"] for name in (SINCE, UNTIL)}
    changed = {name: None if year is None else str(year) for name, year in years.items()}
    url.put(**changed, page=None)


def _choose_ended() -> None:
    url.put(**{ENDED: _YES if st.session_state["network_ended"] else None}, page=None)


def year_slider(years: tuple[int, int] | None, chosen: PartnershipFilter, t: Translator) -> None:
    """Draw a slider from the first partnership's year to the last one's, which means today."""
    if years is None or years[0] == years[1]:
        return
    first, last = years
    key = "network_year"
    st.session_state[key] = min(max(chosen.year or last, first), last)
    st.slider(
        t("The network as it was in the year"),
        min_value=first,
        max_value=last,
        key=key,
        on_change=_choose_year,
        args=(last,),
    )


def _choose_year(last: int) -> None:
    year = st.session_state["network_year"]
    url.put(**{YEAR: None if year == last else str(year)}, page=None)
