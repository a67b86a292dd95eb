"""Long lists a page at a time: the number of the page stands in the address."""

from math import ceil

from address.address import Address
from address.links import PAGE


def page_of_list(address: Address, count: int, size: int) -> int:
    """Return the page that an address asks for, from 1, of a list of so many."""
    return address.number(PAGE, 1, ceil(count / size)) or 1
