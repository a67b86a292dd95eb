"""Lists of the address that are put in order by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from address.address import Parameters


@dataclass(frozen=True)
class OrderedList:
    """A list of ids by its name in the address, where it holds at most so many.

    ``address`` is that of this view with other ids.
    """

    name: str
    ids: Sequence[str]
    most: int
    address: Callable[[Sequence[str]], Parameters]

    def added(self, item: str) -> list[str]:
        """Return the ids with one more."""
        return [*self.ids, item]

    def without(self, item: str) -> list[str]:
        """Return the ids without one of them."""
        return [id_ for id_ in self.ids if id_ != item]

    def moved(self, item: str, by: int) -> list[str] | None:
        """Return the ids with one on another place; None if there is no such place."""
        place = self.ids.index(item)
        if not 0 <= place + by < len(self.ids):
            return None
        rest = self.without(item)
        rest.insert(place + by, item)
        return rest
