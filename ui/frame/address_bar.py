"""The browser's address bar, and what this window remembers: Streamlit's side of an address.

The address is the truth. Before a widget is drawn it is given what the address says; when the
reader changes it, its callback writes the address. So a link, the Back button and a change of
language need no care of their own. This module alone reads and writes ``st.query_params``.
"""

from collections.abc import Iterable
from typing import cast

import streamlit as st

from address.address import Address, Parameters
from address.blank import BLANK
from address.kept import CUT, LANGUAGE
from address.links import COMPARISON, FILTER
from address.visit import CameFrom, Visit
from words.languages import LANGUAGES, accepted_language

_PAGE = "page_shown"
_LAST_COMPARISON, _LAST_HOME = "last_comparison", "last_home"


def current_address() -> Address:
    """Return the address that the browser shows."""
    shown = {
        name: [value for value in st.query_params.get_all(name) if BLANK not in value]
        for name in st.query_params
    }
    return Address.of(str(st.session_state.get(_PAGE, "")), shown)


def current_language() -> str:
    """Return the language that the address names, else that of the browser, else German."""
    return _language(current_address())


def current_visit() -> Visit:
    """Return the reader's address, and words in the language that it names."""
    address = current_address()
    language = _language(address)
    theme = "dark" if st.context.theme.type == "dark" else "light"
    return Visit(language, address, here=st.context.url or "", theme=theme, came_from=_came_from())


def put(**values: Iterable[str] | str | None) -> None:
    """Write values to the address; an empty one is left out. The rest of the address stays.

    Everything is written at once, so that the Back button undoes it at once.
    """
    written: Parameters = current_address().parameters()
    for name, value in values.items():
        wanted = [value] if isinstance(value, str) else list(value or ())
        written[name] = [v for v in wanted if v]
    st.query_params.from_dict({name: value for name, value in written.items() if value})


def was_cut() -> bool:
    """Say whether the server cut the address, and let the browser show the short one."""
    if CUT not in st.query_params:
        return False
    del st.query_params[CUT]
    return True


def remember_page(path: str) -> None:
    """Remember which page the address leads to: Streamlit keeps its path apart from the rest."""
    st.session_state[_PAGE] = path


def remember_comparison(visit: Visit) -> None:
    """Remember the comparison that the address asks for, so that one finds back to it."""
    st.session_state[_LAST_COMPARISON] = visit.address.parameters([*FILTER, *COMPARISON])


def remember_home(town: str) -> None:
    """Remember our town, so that one finds back to it from pages that have none."""
    st.session_state[_LAST_HOME] = town


def _language(address: Address) -> str:
    named = address.one(LANGUAGE, LANGUAGES, "")
    return named or accepted_language(st.context.headers.get("Accept-Language", ""))


def _came_from() -> CameFrom:
    comparison = cast(Parameters | None, st.session_state.get(_LAST_COMPARISON))
    return CameFrom(comparison, str(st.session_state.get(_LAST_HOME, "")))
