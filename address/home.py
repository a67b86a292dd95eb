"""Our own town in the address, and the part of a map that belongs to it."""

from address.address import href, link
from address.links import GAP, HOME, PAGE
from address.visit import Visit

MAP_NAMES = ("at", "extent")
"""Names of the part of a map in the address: it is that of one town."""


def town_href(visit: Visit, town: str, **others: str | None) -> str:
    """Return the address of this view for another town of ours."""
    kept = visit.address.without(*MAP_NAMES, PAGE, GAP)
    return href("", link(kept, **{HOME: town}, **others))
