"""Which of a page's views an address asks for."""

from collections.abc import Mapping

from address.address import Address
from address.links import WHAT


def view_of(address: Address, views: Mapping[str, str]) -> str:
    """Return the view that an address asks for, else the first."""
    return address.one(WHAT, list(views), next(iter(views)))
