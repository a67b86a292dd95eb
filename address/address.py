"""One address of the dashboard: stable ids, never labels, so that a link works in every language.

An address is what a view depends on. It never changes; who chooses something else goes to another
address. Equal views have equal addresses, so answers can be remembered by them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self
from urllib.parse import parse_qs, urlencode

LONGEST_TEXT = 200
"""Characters of a text in a link that are read."""
LIST_DOT = "."
"""Stands between the ids of a list; no id has it, and no mail program changes it."""
LONGEST_LIST = 4_000
"""Characters of a list of ids in a link that are read."""
EARLIEST, LATEST = 1900, 2100
"""Years that a link may name."""
_ID = re.compile(r"[a-z0-9_-]+")

Parameters = dict[str, list[str]]
"""Values by name, as a link carries them."""


@dataclass(frozen=True)
class Address:
    """A page by its path, empty for the start, and the values that its link names, in their order.

    A name without a value is left out.
    """

    page: str = ""
    named: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def of(cls, page: str, parameters: Mapping[str, Iterable[str]]) -> Self:
        """Return the address of a page with these values."""
        values = ((name, tuple(v for v in found if v)) for name, found in parameters.items())
        return cls(page, tuple((name, found) for name, found in values if found))

    @classmethod
    def parsed(cls, page: str, query: str) -> Self:
        """Read an address from a query string, with or without its question mark."""
        return cls.of(page, parse_qs(query.removeprefix("?"), errors="replace"))

    @cached_property
    def _values(self) -> dict[str, tuple[str, ...]]:
        return dict(self.named)

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._values)

    def all(self, name: str) -> tuple[str, ...]:
        """Return the values of a name as the link has them, whether they exist or not."""
        return self._values.get(name, ())

    def last(self, name: str) -> str:
        """Return the last value of a name; empty without one."""
        return next(reversed(self.all(name)), "")

    def many(self, name: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Return the values that the link names and that exist, each once."""
        known = set(allowed)
        return tuple(dict.fromkeys(v for v in self.all(name) if v in known))

    def unknown(self, name: str, allowed: Iterable[str]) -> tuple[str, ...]:
        """Return the values that the link names and that do not exist."""
        known = set(allowed)
        return tuple(dict.fromkeys(v for v in self.all(name) if v not in known))

    def one(self, name: str, allowed: Sequence[str], default: str) -> str:
        """Return the one value that the link names, or the default."""
        return next(iter(self.many(name, allowed)), default)

    def text(self, name: str) -> str:
        """Return a text that the link carries, cut to :data:`LONGEST_TEXT` and printable."""
        shown = (c if c.isprintable() else " " for c in self.last(name))
        return "".join(shown)[:LONGEST_TEXT].strip()

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the ids of a list that stands in one value, joined by dots, each once."""
        found = self.last(name)[:LONGEST_LIST].split(LIST_DOT)
        return tuple(dict.fromkeys(id_ for id_ in found if _ID.fullmatch(id_)))

    def number(self, name: str, least: int, most: int) -> int | None:
        """Return a whole number of the link, or None if there is none between the bounds."""
        found = self.last(name)
        if not (found.isascii() and found.isdecimal() and len(found) <= len(str(most))):
            return None
        return int(found) if least <= int(found) <= most else None

    def years(self, first: str, last: str) -> tuple[int | None, int | None]:
        """Return the two years of a period; the wrong way round, they are meant the right way."""
        begin, end = (self.number(name, EARLIEST, LATEST) for name in (first, last))
        if begin is not None and end is not None and begin > end:
            return end, begin
        return begin, end

    def parameters(self, names: Iterable[str] | None = None) -> Parameters:
        """Return all values, or those of some names in their order, for a link that keeps them."""
        wanted = self if names is None else [name for name in names if name in self._values]
        return {name: list(self.all(name)) for name in wanted}

    def without(self, *names: str) -> Parameters:
        """Return all values but those of some names."""
        return self.parameters(name for name in self if name not in names)

    def changed(self, **values: str | None) -> Parameters:
        """Return all values, some of them replaced or, with None, left out."""
        return link(self.parameters(), **values)


def link(kept: Mapping[str, Sequence[str]], **values: str | None) -> Parameters:
    """Return the parameters of a link: what is kept, changed by the values."""
    changed = {name: [value] for name, value in values.items() if value}
    return {**{k: list(v) for k, v in kept.items() if k not in values}, **changed}


def href(page: str, parameters: Mapping[str, Iterable[str]]) -> str:
    """Return a relative address for a link in HTML: of a page, ``./`` the start, empty this one."""
    return f"{page}?{urlencode({name: list(v) for name, v in parameters.items()}, doseq=True)}"
