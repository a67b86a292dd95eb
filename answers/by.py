"""Views that show either themes or target groups."""

from address.address import Address
from address.links import BY
from words.translator import N_

AXES = {"theme": N_("Themes"), "group": N_("Target groups")}
"""What a view may show, the first one to begin with."""


def by_axis(address: Address) -> str:
    """Return which of the axes an address asks for."""
    return address.one(BY, tuple(AXES), next(iter(AXES)))
