"""What a reader asks for: an address and the words to answer in."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from address.address import Address, Parameters
from words.translator import Translator


@dataclass(frozen=True)
class CameFrom:
    """What a reader's window remembers of the views before, for the ways back to them.

    ``comparison`` is the last comparison, None before the first; ``home`` our town, empty before
    one was chosen.
    """

    comparison: Parameters | None = None
    home: str = ""


class Visit(Translator):
    """The words of one reader, who stands at an address.

    ``here`` is the whole address of the page as the reader's browser knows it, empty if it is not
    known; links to send on begin with it. ``theme`` is ``light`` or ``dark``.
    """

    def __init__(
        self,
        language: str,
        address: Address,
        *,
        here: str = "",
        theme: str = "light",
        came_from: CameFrom | None = None,
    ) -> None:
        super().__init__(language)
        self.address = address
        self.here = here
        self.theme = theme
        self.came_from = came_from or CameFrom()

    def at(self, page: str, parameters: Mapping[str, list[str]]) -> "Visit":
        """Return the same reader at another address, for the words of another view."""
        return Visit(
            self.language,
            Address.of(page, parameters),
            here=self.here,
            theme=self.theme,
            came_from=self.came_from,
        )

    def absolute(self, href: str) -> str:
        """Return a relative address as the whole one by which others reach it."""
        return urljoin(self.here, href)
