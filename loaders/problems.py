"""What is wrong with a record, said so that its author can mend it."""

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
        return (
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
