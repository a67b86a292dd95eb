"""Our own bugs: the log has the traceback, the reader has a number that finds it there."""

import logging
from collections.abc import Callable

from server import runs

log = logging.getLogger(__name__)


def reporter(show: Callable[[str], None]) -> Callable[[Exception], bool]:
    """Return a handler that logs an exception and shows the run's number instead of it."""

    def report(error: Exception) -> bool:
        number = (runs.current() or runs.begin()).number
        log.error("Reference %s", number, exc_info=error)
        show(number)
        return True

    return report
