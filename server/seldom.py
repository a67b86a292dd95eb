"""What strangers can cause at will is logged once a minute, or they could fill the disk."""

import logging
import time
from collections.abc import Callable

_SECONDS = 60
_SHOWN = 100  # characters
_REPEATED = {
    "asyncio": ("socket.accept() out of system resource",),
    "uvicorn.error": (
        # Said of each websocket that is refused in words, though nothing is amiss.
        "ASGI callable returned without completing handshake.",
        "Invalid HTTP request received.",
        "Unsupported upgrade request.",
    ),
}
"""What others log each time, by their loggers."""

log = logging.getLogger(__name__)


class Seldom:
    """Allows one of a kind a minute; there must be few kinds, as each is remembered."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._next: dict[str, float] = {}

    def may(self, kind: str) -> bool:
        """Say whether the last one allowed was a minute ago."""
        now = self._clock()
        if now < self._next.get(kind, now):
            return False
        self._next[kind] = now + _SECONDS
        return True


_seldom = Seldom()


def log_refusal(reason: str, found: str) -> None:
    """Log what was refused, escaped and cut, at most once a minute for each reason."""
    if _seldom.may(reason):
        log.warning("%s: %s (said once a minute)", reason, ascii(found[:_SHOWN]))


def say_repetitions_seldom() -> None:
    """Let others, too, log what strangers cause only once a minute."""
    for name in _REPEATED:
        logging.getLogger(name).addFilter(_is_worth_saying)


def _is_worth_saying(record: logging.LogRecord) -> bool:
    said = record.getMessage()
    repeated = [start for start in _REPEATED[record.name] if said.startswith(start)]
    return not repeated or _seldom.may(repeated[0])
