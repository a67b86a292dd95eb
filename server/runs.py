"""One run of a page has a number: the log names it in each line, a page that fails tells it.

So whoever is told the number of a reader finds all that happened in that run. It says nothing of
who the reader is, and the next run has another.
"""

import secrets
from contextvars import ContextVar
from dataclasses import dataclass

# Without letters and digits that are mixed up when read out on the telephone.
_ALPHABET = "23456789ACDEFHJKMNPQRTWXY"


@dataclass(frozen=True)
class Run:
    """The number to quote, and the page, which is empty as long as it is not known."""

    number: str
    page: str = ""


_current: ContextVar[Run | None] = ContextVar("run", default=None)


def begin(page: str = "") -> Run:
    """Give what this thread or task does from now on a number of its own."""
    signs = (_ALPHABET[byte % len(_ALPHABET)] for byte in secrets.token_bytes(6))
    run = Run("".join(signs), page)
    _current.set(run)
    return run


def current() -> Run | None:
    """Return what is being run in this thread or task, if it is known."""
    return _current.get()


def is_on(page: str) -> None:
    """Say which page the current run shows."""
    if run := current():
        _current.set(Run(run.number, page))
