"""The shortlist: short ids in the address, so that it goes with every link and needs no login."""

from collections.abc import Sequence
from functools import partial

from address.address import LIST_DOT, Address, Parameters
from address.kept import SHORTLIST
from address.ordered import OrderedList

MOST = 40
"""Practices that a list holds: with the longest ids its link has less than 1,000 characters,
which mail programs keep whole."""


def named(address: Address) -> tuple[str, ...]:
    """Return all short ids that an address names, known or not, in its order."""
    return address.listed(SHORTLIST)


def kept(address: Address) -> tuple[str, ...]:
    """Return the short ids on the list: the first ones, if the address names too many."""
    return named(address)[:MOST]


def with_list(address: Address, ids: Sequence[str]) -> Parameters:
    """Return the address of this view with another list."""
    return address.changed(**{SHORTLIST: LIST_DOT.join(ids) or None})


def shortlist(address: Address, ids: Sequence[str]) -> OrderedList:
    """Return the list with these ids, to be changed by links."""
    return OrderedList(SHORTLIST, ids, MOST, partial(with_list, address))
