"""Bounds the connections that are no websocket: those that ask, and those that only knock.

uvicorn bounds requests, not connections, and ``streamlit run`` hands nothing on to it. But after
our start it asks the event loop to listen, with a maker of protocols, one for each connection:
there we count. ``tests/server/test_knocking.py`` notices when that is no longer so.
"""

import asyncio
import socket
import ssl
import weakref
from collections.abc import Callable, Iterable
from typing import Protocol, cast

Maker = Callable[[], asyncio.BaseProtocol]
_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 30\r\n"
    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
)


class Answer(Protocol):
    """What uvicorn knows of the last thing that was asked on a connection."""

    response_complete: bool


class Connection(Protocol):
    """What uvicorn's protocols have in common, whatever parser they use."""

    transport: asyncio.Transport | None
    cycle: Answer | None


class Refusal(asyncio.Protocol):
    """Says that there is no place, and hangs up."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Answer before anything was asked."""
        cast("asyncio.WriteTransport", transport).write(_FULL)
        transport.close()


class Connections:
    """The connections that are open, oldest first.

    One too many costs the oldest on which nothing is being answered, so who only holds a
    connection keeps nobody out; if all are busy, the new one is refused.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        # Not held by us: one whose handshake fails is never closed, but forgotten.
        self._made: list[weakref.ref[Connection]] = []

    def counted(self, make: Maker) -> Maker:
        """Return what makes a protocol if there is a place, and else a refusal."""

        def make_or_refuse() -> asyncio.BaseProtocol:
            known = [connection for made in self._made if (connection := made()) is not None]
            held = list(filter(_is_open, known))
            if len(held) >= self._most and not _close_oldest_idle(held):
                return Refusal()
            made = make()
            self._made = list(map(weakref.ref, (*held, cast("Connection", made))))
            return made

        return make_or_refuse


def _close_oldest_idle(held: Iterable[Connection]) -> bool:
    for connection in held:
        if connection.transport is not None and not _is_busy(connection):
            connection.transport.close()
            return True
    return False


def _is_open(connection: Connection) -> bool:
    """Say whether a connection is neither closed nor handed over to a websocket."""
    transport = connection.transport
    if transport is None:
        return True  # it is just being made
    served_by: object = transport.get_protocol()
    return served_by is connection and not transport.is_closing()


def _is_busy(connection: Connection) -> bool:
    return connection.cycle is not None and not connection.cycle.response_complete


def bound_connections(most: int) -> None:
    """Bound those of every server that begins to listen on the running loop."""
    loop = asyncio.get_running_loop()
    listen, connections = loop.create_server, Connections(most)

    async def listen_bounded(
        make: Maker, *, sock: socket.socket, ssl: ssl.SSLContext | None, backlog: int
    ) -> asyncio.Server:
        # A loop takes all that wait at the door before it makes a protocol for the first.
        few = min(backlog, max(1, most // 2))
        return await listen(connections.counted(make), sock=sock, ssl=ssl, backlog=few)

    loop.create_server = listen_bounded  # type: ignore[assignment, method-assign]
