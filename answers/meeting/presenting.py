"""What is presented: prepared views, else the practices of the shortlist."""

from collections.abc import Sequence

from address.address import href
from address.kept import LIST, PRESENT, SLIDE, VIEWS, always, presented
from address.shortlist import kept
from address.steps import Step, steps
from address.visit import Visit
from catalogue.connection import Catalogue
from catalogue.practices import by_short_id

_MOST = 10**9
"""Number of a view that is read from a link; one that is too large means the last view."""


def sequence(db: Catalogue, visit: Visit) -> list[Step]:
    """Return the views that are presented: the prepared ones, else the shortlist's practices."""
    found = [] if presented(visit.address) == LIST else steps(visit)
    return found or of_shortlist(db, visit)


def of_shortlist(db: Catalogue, visit: Visit) -> list[Step]:
    """Return a view for each practice on the shortlist."""
    ids = by_short_id(db, kept(visit.address)).values()
    return [Step("practice", {"id": [id_]}) for id_ in ids]


def slide_number(visit: Visit, views: Sequence[Step]) -> int:
    """Return at which view one is, from 1; 0 before the first.

    A link may name a view after the last one, or none: then one is at the last, or before all.
    """
    return min(visit.address.number(SLIDE, 1, _MOST) or 0, len(views))


def slide_href(visit: Visit, views: Sequence[Step], number: int, what: str = VIEWS) -> str:
    """Return the address of a view of a presentation, numbered from 1; ``what`` is presented."""
    step = views[number - 1]
    shown = {PRESENT: [what], SLIDE: [str(number)]}
    return href(step.page or "./", {**always(visit.address), **step.parameters, **shown})
