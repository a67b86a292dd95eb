"""Prepared views of a presentation: any links of the dashboard, each an own part of the address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urljoin, urlsplit

import streamlit as st

from ui import url
from ui.kept import ALWAYS, SHARE, STEP
from ui.links import TITLES
from ui.meeting.ordering import OrderedList

MOST = 20
"""Views that a presentation holds."""
LONGEST = 600
"""Characters of a view: all of them must fit into one link."""
_START = "./"


@dataclass(frozen=True)
class Step:
    """A view: the name of its page, empty for the start, and its parameters.

    ``given`` is how the address spells it, if it is from there.
    """

    page: str
    parameters: Mapping[str, Sequence[str]]
    given: str = field(default="", compare=False)

    @property
    def id(self) -> str:
        """Return page and query, without what all views keep; the same for every spelling."""
        return url.href(self.page or _START, dict(sorted(self.parameters.items()))).rstrip("?")

    @property
    def named(self) -> str:
        """Return the view as the address carries it."""
        return self.given or self.id

    @property
    def is_short(self) -> bool:
        """Say whether it fits into the link of a presentation."""
        return len(self.id) <= LONGEST


def parse(link: str) -> Step | None:
    """Read a link of this dashboard, whole or relative; None if it leads to no view of it."""
    if not link.strip():
        return None
    root = urljoin(st.context.url, ".") if st.context.url else ""
    try:
        whole = urljoin(root, link.strip())
        parts = urlsplit(whole if urlsplit(whole).path else f"{whole}/")
        found = parse_qs(parts.query, errors="replace")
    except ValueError:
        return None
    if not parts.geturl().startswith(root):
        return None
    page = parts.path.removeprefix(urlsplit(root).path).strip("./")
    if page and page not in views():
        return None
    return Step(page, {k: v for k, v in found.items() if k not in (*ALWAYS, SHARE)}, link)


def views() -> frozenset[str]:
    """Return the names of the pages that can be shown, besides the start."""
    return frozenset(TITLES) - {"", "presentation"}


def steps() -> list[Step]:
    """Return the prepared views that the address names, as far as they lead somewhere."""
    return _known()[:MOST]


def left_out() -> int:
    """Return how many views of the address lead nowhere, are too long or too many."""
    nowhere = sum(step is None or not step.is_short for step in map(parse, named()))
    return nowhere + max(len(_known()) - MOST, 0)


def _known() -> list[Step]:
    """Return the views that can be shown; one that is named twice stands where it came first."""
    found = (parse(link) for link in named())
    known: dict[str, Step] = {}
    for step in found:
        if step is not None and step.is_short:
            known.setdefault(step.id, step)
    return list(known.values())


def named() -> tuple[str, ...]:
    """Return all prepared views that the address names, whether they lead somewhere or not."""
    return tuple(dict.fromkeys(url.current([STEP]).get(STEP, ())))


def here(page: str) -> Step:
    """Return the view that one sees."""
    kept = (*ALWAYS, SHARE)
    return Step(page, {k: v for k, v in url.current().items() if k not in kept})


def with_steps(ids: Sequence[str]) -> url.Parameters:
    """Return the address of this view with other prepared views."""
    others = {k: v for k, v in url.current().items() if k != STEP}
    return {**others, STEP: list(ids)} if ids else others


def prepared(found: Sequence[Step]) -> OrderedList:
    """Return prepared views as a list to be changed by links."""
    return OrderedList(STEP, [step.named for step in found], MOST, with_steps)
