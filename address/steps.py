"""Prepared views of a presentation: any links of the dashboard, each an own part of the address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import parse_qs, urljoin, urlsplit

from address.address import Address, Parameters, href
from address.kept import ALWAYS, SHARE, STEP
from address.ordered import OrderedList
from address.pages import TITLES
from address.visit import Visit

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
        return href(self.page or _START, dict(sorted(self.parameters.items()))).rstrip("?")

    @property
    def named(self) -> str:
        """Return the view as the address carries it."""
        return self.given or self.id

    @property
    def is_short(self) -> bool:
        """Say whether it fits into the link of a presentation."""
        return len(self.id) <= LONGEST


def parse(link: str, here: str) -> Step | None:
    """Read a link of this dashboard, whole or relative; None if it leads to no view of it.

    ``here`` is the whole address of any page of it.
    """
    if not link.strip():
        return None
    root = urljoin(here, ".") if here else ""
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


def steps(visit: Visit) -> list[Step]:
    """Return the prepared views that the address names, as far as they lead somewhere."""
    return _known(visit)[:MOST]


def left_out(visit: Visit) -> int:
    """Return how many views of the address lead nowhere, are too long or too many."""
    found = (parse(link, visit.here) for link in named(visit.address))
    nowhere = sum(step is None or not step.is_short for step in found)
    return nowhere + max(len(_known(visit)) - MOST, 0)


def _known(visit: Visit) -> list[Step]:
    """Return the views that can be shown; one that is named twice stands where it came first."""
    known: dict[str, Step] = {}
    for link in named(visit.address):
        step = parse(link, visit.here)
        if step is not None and step.is_short:
            known.setdefault(step.id, step)
    return list(known.values())


def named(address: Address) -> tuple[str, ...]:
    """Return all prepared views that the address names, whether they lead somewhere or not."""
    return tuple(dict.fromkeys(address.all(STEP)))


def here(address: Address) -> Step:
    """Return the view that one sees."""
    return Step(address.page, address.without(*ALWAYS, SHARE))


def with_steps(address: Address, ids: Sequence[str]) -> Parameters:
    """Return the address of this view with other prepared views."""
    others = address.without(STEP)
    return {**others, STEP: list(ids)} if ids else others


def prepared(address: Address, found: Sequence[Step]) -> OrderedList:
    """Return prepared views as a list to be changed by links."""
    return OrderedList(STEP, [step.named for step in found], MOST, partial(with_steps, address))
