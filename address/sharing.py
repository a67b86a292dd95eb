"""The link of a view for others."""

from address.address import href
from address.kept import PRESENT, SHARE, SHORTLIST, SLIDE, STEP
from address.visit import Visit

_SEEN = {"shortlist": SHORTLIST, "presentation": STEP}


def link_for_others(visit: Visit) -> str:
    """Return the whole address of the view for others: not on a stage, and no more than the view.

    The shortlist and the prepared views go along only where they are what one sees.
    """
    page = visit.address.page
    apart = {SHARE, PRESENT, SLIDE, SHORTLIST, STEP} - {_SEEN.get(page)}
    seen = {
        name: values for name, values in visit.address.parameters().items() if name not in apart
    }
    return visit.absolute(href("" if page else "./", seen))
