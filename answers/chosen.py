"""Several values that an address names on one axis, to be compared."""

from collections.abc import Iterable
from dataclasses import dataclass

from address.address import Address

NONE = "none"
"""Says in an address that nothing is chosen, where a first visit begins with something."""


@dataclass(frozen=True)
class Chosen:
    """Several values that an address names, at most so many; what it names besides."""

    values: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    too_many: bool = False


def chosen_values(
    address: Address, name: str, allowed: Iterable[str], most: int, first: Iterable[str]
) -> Chosen:
    """Return what an address names; one that does not speak of it begins with ``first``."""
    known = list(allowed)
    if not address.all(name):
        return Chosen(tuple(value for value in first if value in known)[:most])
    named = address.many(name, known)
    return Chosen(named[:most], address.unknown(name, [*known, NONE]), len(named) > most)
