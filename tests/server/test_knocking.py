"""A server with few descriptors serves those who are in, whoever knocks.

Here one learns, too, when Streamlit or uvicorn no longer do what ``server/connections.py`` and
``server/departed.py`` rely on.
"""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from tests.server.viewers import (
    PATIENCE_SECONDS,
    Served,
    Viewer,
    fetch,
    served,
    viewing,
    wait_until,
)

FILES = 256
PLACES = 32
CONNECTIONS = 32
KNOCKS = 200
HALF_A_REQUEST = b"GET / HTTP/1.1\r\nHost: local"
NEWCOMER = {"Accept": "text/html", "Accept-Language": "en"}


@pytest.fixture(scope="module")
def server(catalogue_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    log = tmp_path_factory.mktemp("knocked") / "log"
    catalogue = {"PRAXISATLAS_CATALOGUE": str(catalogue_path)}
    with served(log, files=FILES, environment=catalogue) as running:
        yield running


@contextmanager
def all_places(server: Served) -> Iterator[list[Viewer]]:
    """Take every place, as soon as those before have left it."""
    viewers: list[Viewer] = []
    with ExitStack() as opened:

        def enters() -> bool:
            try:
                viewers.append(opened.enter_context(viewing(server)))
            except InvalidStatus:
                return False
            return True

        for _ in range(PLACES):
            wait_until(enters)
        yield viewers


@contextmanager
def knocking(server: Served, sent: bytes = b"") -> Iterator[None]:
    """Hold connections on which nothing is ever asked, or only half of it."""
    with ExitStack() as opened:
        address = (server.host, server.port)
        for nth in range(KNOCKS):
            if nth % 4 == 0:
                fetch(server.address + "/livez")  # it has heard the last ones, and still answers
            knock = opened.enter_context(socket.create_connection(address, PATIENCE_SECONDS))
            knock.sendall(sent)
        yield


@contextmanager
def knocking_at_once(server: Served) -> Iterator[None]:
    """Hold connections that all arrive while the server is busy with the first."""
    with ExitStack() as opened:
        for _ in range(KNOCKS):
            knock = opened.enter_context(socket.socket())
            knock.setblocking(False)
            knock.connect_ex((server.host, server.port))
        yield


def refused(server: Served) -> int:
    """Return the status with which one viewer more is refused."""
    with pytest.raises(InvalidStatus) as refusal, viewing(server):
        pass
    return refusal.value.response.status_code


KINDS = {
    "silently": knocking,
    "with half a request": lambda server: knocking(server, HALF_A_REQUEST),
    "all at once": knocking_at_once,
}


@pytest.mark.parametrize("how", KINDS)
def test_those_who_are_in_are_answered_while_others_knock(server: Served, how: str) -> None:
    with all_places(server) as viewers, KINDS[how](server):
        assert all(viewer.click() for viewer in viewers)
        assert [refused(server) for _ in range(KNOCKS // 4)] == [503] * (KNOCKS // 4)
        assert all(viewer.click() for viewer in viewers)
        assert fetch(server.address + "/livez")[0] == 200
        assert fetch(server.address + "/readyz")[0] == 200


def test_a_newcomer_is_asked_to_wait_and_then_let_in(server: Served) -> None:
    with all_places(server):
        status, headers, text = fetch(server.address + "/compare", **NEWCOMER)
        assert (status, headers["Retry-After"]) == (503, "30")
        assert "All places are taken at the moment" in text
    wait_until(lambda: fetch(server.address + "/compare", **NEWCOMER)[0] == 200)
    with viewing(server) as viewer:
        assert viewer.click()


def test_connections_are_bounded(server: Served) -> None:
    before = server.descriptors
    with knocking(server):
        wait_until(lambda: server.descriptors <= before + CONNECTIONS)


def test_the_log_stays_small(server: Served) -> None:
    with all_places(server), knocking(server, b"no request at all\r\n\r\n"):
        for _ in range(KNOCKS // 4):
            refused(server)
    said = server.said()
    assert said.count("Refused a viewer") == 1
    assert said.count("Invalid HTTP request") <= 1
    assert "Traceback" not in said
    assert len(said) < 2_000


def test_viewers_who_left_take_no_place(catalogue_path: Path, tmp_path: Path) -> None:
    catalogue = {"PRAXISATLAS_CATALOGUE": str(catalogue_path)}
    with served(tmp_path / "log", files=FILES, environment=catalogue) as server:
        before = server.descriptors
        for _ in range(5):
            wait_until(lambda: enter_and_click(server) <= before + 4 * PLACES + 8)


def enter_and_click(server: Served) -> int:
    """Fill all places; return how many descriptors that takes."""
    with all_places(server) as viewers:
        assert all(viewer.click() for viewer in viewers)
        return server.descriptors
