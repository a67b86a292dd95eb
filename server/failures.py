"""Our own bugs: the log has the traceback, the reader has a number that finds it there."""

import logging
import secrets
from collections.abc import Callable

log = logging.getLogger(__name__)

# Without letters and digits that are mixed up when read out on the telephone.
_ALPHABET = "23456789ACDEFHJKMNPQRTWXY"


def reference() -> str:
    """Return a short random number to quote."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(6))


def reporter(show: Callable[[str], None]) -> Callable[[Exception], bool]:
    """Return a handler that logs an exception and shows its reference instead of itself."""

    def report(error: Exception) -> bool:
        number = reference()
        log.error("Reference %s", number, exc_info=error)
        show(number)
        return True

    return report
