"""What is wrong with a record, said so that its author can mend it."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it stands, what stands there and what may stand there."""

    file: str
    line: int | None
    record: str | None
    field: str | None
    found: str
    allowed: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        names = [("record", self.record), ("field", self.field)]
        named = ", ".join(f"{word} {name}" for word, name in names if name)
        return visible(
            f"{place}: {named + ': ' if named else ''}found {self.found}; allowed: {self.allowed}."
        )


class RecordsInvalid(Exception):
    """The records cannot become a catalogue; every problem found is listed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=_reading_order)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def _reading_order(problem: Problem) -> tuple[str, int, str, str]:
    return (problem.file, problem.line or 0, problem.record or "", str(problem))


_LONGEST_SHOWN = 80
# Control and format characters (among them those that turn the direction of writing round),
# separators of lines and paragraphs, and bytes of a file's name that are no text.
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def visible(text: str) -> str:
    """Return the text on one line, with every sign that is not seen written out (``\\u202e``).

    A message names what stands in a file of records; that must not move the cursor of the
    terminal, begin a line of its own or make the rest of the message read backwards.
    """
    return "".join(
        _written_out(sign) if unicodedata.category(sign) in _UNSEEN else sign for sign in text
    )


def _written_out(sign: str) -> str:
    number = ord(sign)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"  # noqa: PLR2004


def shown(value: object) -> str:
    """Return a value as a message shows it: quoted, and cut when it is long."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"'{shorten(value)}'"
        case list():
            return "a list"
        case _:
            return "a mapping of names to values"


def shorten(text: str) -> str:
    """Return the text, cut when it is too long for a message."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return a did-you-mean for a misspelt word, or nothing."""
    close = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f" (did you mean '{close[0]}'?)" if close else ""
