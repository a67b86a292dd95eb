"""How many files and connections the process may hold open, and how they are shared out.

A process that has no descriptor left cannot serve even those who are in: it can neither read the
catalogue nor take a connection. So what comes from outside is given less than there is.
"""

import logging
import resource
from dataclasses import dataclass

from settings.environment import most_sessions

ENOUGH_FILES = 16_384
"""Open files; a viewer takes four, and a thousand of them should be let in."""
_A_VIEWER = 4  # its socket, and the event loop that Streamlit gives each session

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Room:
    """How many may be there at once; the rest is left to files, catalogue and exports."""

    viewers: int
    connections: int


def is_low(limit: int) -> bool:
    """Say whether so many open files are fewer than a thousand viewers need."""
    return limit != resource.RLIM_INFINITY and limit < ENOUGH_FILES


def raise_limit() -> None:
    """Take as many descriptors as the system allows; say in the log if that is not enough."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if is_low(hard):
        log.warning(
            "At most %d files may be open at once, %d are needed for a thousand viewers: "
            "%d are let in. Raise the limit where the server is started (LimitNOFILE).",
            hard,
            ENOUGH_FILES,
            room().viewers,
        )


def room() -> Room:
    """Share out the descriptors, and heed the operator's own limit of viewers."""
    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if limit == resource.RLIM_INFINITY:
        limit = 1 << 20  # what Linux allows unless somebody changed it
    connections = min(1_024, limit // 8)
    files = min(512, limit * 3 // 8)
    viewers = (limit - connections - files) // _A_VIEWER
    return Room(min(viewers, most_sessions() or viewers), connections)
