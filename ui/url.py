"""The address bar: stable ids, never labels, so that a link works in every language.

The address is the truth. Before a widget is drawn it is given what the address says; when the
reader changes it, its callback writes the address. So a link, the Back button and a change of
language need no care of their own. This module alone reads and writes ``st.query_params``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import urlencode

import streamlit as st

LONGEST_TEXT = 200
"""Characters of a text in a link that are read."""
LIST_DOT = "."
"""Stands between the ids of a list; no id has it, and no mail program changes it."""
_ID = re.compile(r"[a-z0-9_-]+")
EARLIEST, LATEST = 1900, 2100
"""Years that a link may name."""

LONGEST_LIST = 4_000
"""Characters of a list of ids in a link that are read."""
CUT = "cut"
"""Stands in the address if the server cut it because it was too long; no link has it."""

Parameters = dict[str, list[str]]

_instead: ContextVar[Mapping[str, Sequence[str]] | None] = ContextVar("instead", default=None)


@contextmanager
def reading(parameters: Mapping[str, Sequence[str]]) -> Iterator[None]:
    """Read other parameters than those of the address, for the words of another view."""
    before = _instead.set(parameters)
    try:
        yield
    finally:
        _instead.reset(before)


def _all(name: str) -> list[str]:
    instead = _instead.get()
    return st.query_params.get_all(name) if instead is None else list(instead.get(name, ()))


def _last(name: str) -> str:
    return next(reversed(_all(name)), "")


def many(name: str, allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the values that a link names and that exist, each once."""
    known = set(allowed)
    return tuple(dict.fromkeys(v for v in _all(name) if v in known))


def unknown(name: str, allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the values that a link names and that do not exist."""
    known = set(allowed)
    return tuple(dict.fromkeys(v for v in _all(name) if v not in known))


def one(name: str, allowed: Sequence[str], default: str) -> str:
    """Return the one value that a link names, or the default."""
    return next(iter(many(name, allowed)), default)


def text(name: str) -> str:
    """Return a text that a link carries, shortened to :data:`LONGEST_TEXT` and printable."""
    return "".join(c if c.isprintable() else " " for c in _last(name))[:LONGEST_TEXT].strip()


def listed(name: str) -> tuple[str, ...]:
    """Return the ids of a list that stands in one value, joined by dots, each once."""
    found = _last(name)[:LONGEST_LIST].split(LIST_DOT)
    return tuple(dict.fromkeys(id_ for id_ in found if _ID.fullmatch(id_)))


def number(name: str, least: int, most: int) -> int | None:
    """Return a whole number of a link, or None if there is none between the bounds."""
    found = _last(name)
    if not (found.isascii() and found.isdecimal() and len(found) <= len(str(most))):
        return None
    return int(found) if least <= int(found) <= most else None


def years(first: str, last: str) -> tuple[int | None, int | None]:
    """Return the two years of a period; given the wrong way round, they are meant the right way."""
    begin, end = (number(name, EARLIEST, LATEST) for name in (first, last))
    if begin is not None and end is not None and begin > end:
        return end, begin
    return begin, end


def put(**values: Iterable[str] | str | None) -> None:
    """Write values to the address; an empty one is left out. The rest of the address stays.

    Everything is written at once, so that the Back button undoes it at once.
    """
    written = current()
    for name, value in values.items():
        wanted = [value] if isinstance(value, str) else list(value or ())
        written[name] = [v for v in wanted if v]
    st.query_params.from_dict({name: value for name, value in written.items() if value})


def current(names: Iterable[str] | None = None) -> Parameters:
    """Return what the address says now, or these names of it, for a link that keeps it."""
    instead = _instead.get()
    present = list(st.query_params if instead is None else instead)
    wanted = present if names is None else [name for name in names if name in present]
    return {name: _all(name) for name in wanted}


def link(kept: Mapping[str, Sequence[str]], **values: str | None) -> Parameters:
    """Return the parameters of a link: what is kept, changed by the values."""
    changed = {name: [value] for name, value in values.items() if value}
    return {**{k: list(v) for k, v in kept.items() if k not in values}, **changed}


def href(page: str, parameters: Mapping[str, Sequence[str]]) -> str:
    """Return a relative address for a link in HTML: of a page, ``./`` the start, empty this one."""
    return f"{page}?{urlencode(parameters, doseq=True)}"


def was_cut() -> bool:
    """Say whether the server cut the address, and let the browser show the short one."""
    if CUT not in st.query_params:
        return False
    del st.query_params[CUT]
    return True
