"""What a format needs to say something: the reader's words, made above this layer."""

from collections.abc import Iterable
from typing import Protocol


class Words(Protocol):
    """Messages, numbers, dates and lists in one language; ``ui.words.Translator`` is one."""

    language: str

    def __call__(self, message: str, **values: object) -> str:
        """Return a message in the language, its ``{placeholders}`` filled."""

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return the form that fits the count."""

    def number(self, value: float) -> str:
        """Return a number as people of this language write it."""

    def date(self, iso: str) -> str:
        """Return an ISO date, possibly only a year or a month, as people write it."""

    def list(self, items: Iterable[str]) -> str:
        """Return "a, b and c"."""

    def language_name(self, code: str) -> str:
        """Return the name of a language, by its ISO 639-1 code."""
