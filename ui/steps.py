"""Prepared views of a presentation: any links of the dashboard, each an own part of the address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from ui import url
from ui.kept import ALWAYS, SHARE, STEP
from ui.page import PAGES

MOST = 20
"""Views that a presentation holds."""
_LONGEST = 1_000


@dataclass(frozen=True)
class Step:
    """A view: the name of its page, empty for the start, and its parameters."""

    page: str
    parameters: Mapping[str, Sequence[str]]

    @property
    def id(self) -> str:
        """Return the view as the address carries it: page and query, without what all keep."""
        return url.href(self.page, self.parameters).rstrip("?")


def parse(link: str) -> Step | None:
    """Read a link of the dashboard, whole or relative; None if it leads to none of its pages."""
    try:
        parts = urlsplit(link.strip()[:_LONGEST])
    except ValueError:
        return None
    page = parts.path.rsplit("/", 1)[-1]
    if page and page not in known_pages():
        return None
    found = parse_qs(parts.query, errors="replace")
    return Step(page, {k: v for k, v in found.items() if k not in (*ALWAYS, SHARE)})


def known_pages() -> frozenset[str]:
    """Return the names of the pages that have a path of their own."""
    return frozenset(path.stem for path in PAGES.glob("*.py")) - {"start"}


def steps() -> list[Step]:
    """Return the prepared views that the address names, as far as they lead somewhere."""
    found = (parse(link) for link in url.current([STEP]).get(STEP, ()))
    return [step for step in found if step is not None][:MOST]


def here(page: str) -> Step:
    """Return the view that one sees."""
    kept = (*ALWAYS, SHARE)
    return Step(page, {k: v for k, v in url.current().items() if k not in kept})


def with_steps(views: Sequence[Step]) -> url.Parameters:
    """Return the address of this view with other prepared views."""
    others = {k: v for k, v in url.current().items() if k != STEP}
    return {**others, STEP: [view.id for view in views]} if views else others
