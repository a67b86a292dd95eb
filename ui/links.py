"""Links between pages: what a link keeps of the address, and how it looks."""

import re
from pathlib import Path

import streamlit as st

from catalogue.axes import AXES, UNKNOWN
from catalogue.filters import QUERY, PracticeFilter
from ui import url
from ui.kept import ALWAYS, always
from ui.page import PAGES
from ui.ties import NAMES as TIES
from ui.words import N_, Translator

FILTER = (QUERY, *AXES, "from", "to")
"""Names of the filter in the address."""
LIST = (*FILTER, "sort", "view")
"""Names that say which list one came from."""
COMPARISON = (
    *("what", "rows", "columns", "order", "top", "by"),
    *("home", "gap", "towns", "themes", "groups", "practices"),
)
"""Names of a comparison in the address, besides the filter."""
_LAST_COMPARISON = "last_comparison"
_HOME, _LAST_HOME = "home", "last_home"

TITLES = {
    "": N_("Praxisatlas"),
    "practices": N_("Practices"),
    "practice": N_("Practice"),
    "compare": N_("Compare"),
    "network": N_("Partner network"),
    "shortlist": N_("Shortlist"),
    "presentation": N_("Presentation"),
    "data": N_("About the data"),
    "imprint": N_("Imprint"),
    "privacy": N_("Privacy"),
    "accessibility": N_("Accessibility"),
}
"""The pages by their path, the start page without one, and their titles."""


def script(page: str) -> Path:
    """Return the script of a page by its path."""
    return PAGES / f"{page or 'start'}.py"


PRACTICES, PRACTICE, COMPARE, NETWORK = map(script, ("practices", "practice", "compare", "network"))
SHORTLIST, PRESENTATION, DATA = map(script, ("shortlist", "presentation", "data"))


def practices(**values: str | None) -> url.Parameters:
    """Return the parameters of a list of practices with only these filters."""
    return url.link(always(), **values)


def comparison(**values: str) -> url.Parameters:
    """Return the parameters of a comparison that begins afresh."""
    return url.link(always(), **values)


def partnerships(**values: str) -> url.Parameters:
    """Return the parameters of the list of partnerships."""
    return url.link(always(), what="list", ended="1", **values)


def of_filter(chosen: PracticeFilter) -> url.Parameters:
    """Return a filter as the parameters that ask for it."""
    first = UNKNOWN if chosen.undated else chosen.first_year
    years = {"from": first, "to": chosen.last_year}
    return {
        **({QUERY: [chosen.query]} if chosen.query else {}),
        **{axis: list(values) for axis, values in chosen.chosen.items() if values},
        **{name: [str(year)] for name, year in years.items() if year is not None},
    }


def list_kept() -> url.Parameters:
    """Return what a link keeps of the list one is in: its filter and order."""
    return url.current([*ALWAYS, *LIST])


def remember_comparison() -> None:
    """Remember the comparison that the address asks for, so that one finds back to it."""
    st.session_state[_LAST_COMPARISON] = url.current([*FILTER, *COMPARISON])


def compare_kept() -> url.Parameters:
    """Return a link to the comparison one came from, else to one with the filter of the address."""
    last = st.session_state.get(_LAST_COMPARISON)
    return {**always(), **(url.current(FILTER) if last is None else last)}


def to_comparison(t: Translator) -> None:
    """Draw the way back to the comparison one came from, if one came from one."""
    if _LAST_COMPARISON in st.session_state:
        label = t("Back to the comparison")
        st.page_link(COMPARE, label=label, icon=":material/grid_on:", query_params=compare_kept())


def remember_home(town: str) -> None:
    """Remember our town, so that one finds back to it from pages that have none."""
    st.session_state[_LAST_HOME] = town


def home_kept() -> url.Parameters:
    """Return what a link to the network keeps: our town, and where one is in it."""
    last = st.session_state.get(_LAST_HOME)
    known = {_HOME: [last]} if last else {}
    return {**known, **url.current([*ALWAYS, _HOME, "goal", "on", "by", *TIES])}


def escaped(text: str) -> str:
    """Return a text as a label that Streamlit does not read as Markdown, icon or link.

    Backslashes stop Markdown; addresses and ``:icons:`` are looked for in the finished text, so
    an invisible word joiner keeps their signs from meaning anything.
    """
    broken = _SIGNS.sub(lambda sign: f"{sign.group()}\u2060", text)
    return "".join(f"\\{c}" if c in _MARKDOWN else c for c in broken)


_MARKDOWN = set("\\`*_{}[]()<>#+-.!|$~:")
_SIGNS = re.compile(r"www(?=\.)|:(?=\S)|@", re.IGNORECASE)


def to_practice(practice_id: str, label: str, kept: url.Parameters) -> None:
    """Draw a link to a practice that keeps where one came from."""
    st.page_link(PRACTICE, label=label, query_params=url.link(kept, id=practice_id))
