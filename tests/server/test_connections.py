"""Who only holds a connection keeps nobody out; one that is being answered is never cut."""

import asyncio
import gc

import pytest

from server.connections import Connections, Refusal


class Transport(asyncio.Transport):
    """The server's end of a connection that is none."""

    def __init__(self, served_by: asyncio.BaseProtocol) -> None:
        super().__init__()
        self.served_by, self.closed, self.written = served_by, False, b""

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self.served_by

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)


class Cycle:
    response_complete = False


class Http(asyncio.Protocol):
    """Stands for uvicorn's protocol."""

    def __init__(self) -> None:
        self.transport: Transport | None = None
        self.cycle: Cycle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, Transport)
        self.transport = transport

    def ask(self) -> Cycle:
        self.cycle = Cycle()
        return self.cycle


class Listener:
    def __init__(self, most: int) -> None:
        self.make = Connections(most).counted(Http)
        self.made: list[asyncio.BaseProtocol] = []

    def knock(self) -> tuple[asyncio.BaseProtocol, Transport]:
        protocol = self.make()
        self.made.append(protocol)
        transport = Transport(protocol)
        protocol.connection_made(transport)
        return protocol, transport

    def enter(self) -> tuple[Http, Transport]:
        protocol, transport = self.knock()
        assert isinstance(protocol, Http)
        return protocol, transport


@pytest.fixture
def listener() -> Listener:
    return Listener(most=2)


def test_one_too_many_costs_the_longest_idle(listener: Listener) -> None:
    transports = [listener.enter()[1] for _ in range(4)]
    assert [transport.closed for transport in transports] == [True, True, False, False]


def test_one_that_is_being_answered_is_spared(listener: Listener) -> None:
    busy, spared = listener.enter()
    busy.ask()
    _, idle = listener.enter()
    listener.enter()
    assert (spared.closed, idle.closed) == (False, True)


def test_when_all_are_busy_the_new_one_is_refused(listener: Listener) -> None:
    for _ in range(2):
        listener.enter()[0].ask()
    refusal, transport = listener.knock()
    assert isinstance(refusal, Refusal)
    assert transport.closed
    assert transport.written.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"Retry-After: 30\r\n" in transport.written
    assert transport.written.endswith(b"\r\n\r\n")


def test_an_answer_that_is_complete_frees_the_place(listener: Listener) -> None:
    (first, transport), _ = listener.enter(), listener.enter()
    first.ask().response_complete = True
    listener.enter()
    assert transport.closed


def test_a_closed_one_does_not_count(listener: Listener) -> None:
    (_, first), (_, second) = listener.enter(), listener.enter()
    first.close()
    listener.enter()
    assert not second.closed


def test_one_that_became_a_websocket_is_counted_at_the_door_only(listener: Listener) -> None:
    sockets = [listener.enter()[1] for _ in range(2)]
    for transport in sockets:
        transport.served_by = asyncio.Protocol()
    for _ in range(2):
        listener.enter()
    assert [transport.closed for transport in sockets] == [False, False]


def test_one_that_is_just_being_made_counts_until_it_fails(listener: Listener) -> None:
    being_made = [listener.make() for _ in range(3)]
    assert [type(protocol) for protocol in being_made] == [Http, Http, Refusal]
    del being_made
    gc.collect()
    assert [type(listener.make()) for _ in range(3)] == [Http, Http, Http]
