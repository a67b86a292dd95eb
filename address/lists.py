"""Addresses of the lists of practices behind what a comparison counts."""

from collections.abc import Callable, Sequence
from urllib.parse import urlencode

from address.address import Address, href
from address.kept import always
from address.links import of_filter
from catalogue.axes import UNKNOWN
from catalogue.crossing import OTHERS
from catalogue.filters import PERIOD, PracticeFilter

Link = Callable[..., str | None]
"""The address of the list for one value on each axis; None stands for all of them."""


def list_links(address: Address, axes: Sequence[str], counted: PracticeFilter) -> Link:
    """Return what makes the address of the list behind values of these axes.

    ``address`` is where one is; ``counted`` is the filter under which was counted, whatever the
    address says. A table has hundreds of such addresses, so what they share is put together once.
    """
    asked = of_filter(counted)
    names = {axis: _names(axis) for axis in axes}
    compared = {name for found in names.values() for name in found}
    kept = {name: values for name, values in asked.items() if name not in compared}
    start = href("practices", {**always(address), **kept})
    everything = {
        axis: urlencode({name: asked[name] for name in found if name in asked}, doseq=True)
        for axis, found in names.items()
    }

    def link(*values: str | None) -> str | None:
        if OTHERS in values:
            return None
        parts = (
            everything[axis] if value is None else _query(axis, value)
            for axis, value in zip(axes, values, strict=True)
        )
        return "&".join(part for part in (start, *parts) if part)

    return link


def _names(axis: str) -> tuple[str, ...]:
    return ("from", "to") if axis == PERIOD else (axis,)


def _query(axis: str, value: str) -> str:
    """Return the part of an address that asks for a value; ids need no escaping."""
    if axis != PERIOD:
        return f"{axis}={value}"
    if value == UNKNOWN:
        return f"from={UNKNOWN}"
    first, _, last = value.partition("-")
    return "&".join(f"{name}={year}" for name, year in (("from", first), ("to", last)) if year)
