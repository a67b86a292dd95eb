"""Only our own pages talk to the websocket."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from server import seldom
from server.origin import SameOrigin
from server.seldom import Seldom


async def greet(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text("hello")
    await websocket.close()


@pytest.fixture
def client() -> TestClient:
    app = Starlette(routes=[WebSocketRoute("/", greet)], middleware=[Middleware(SameOrigin)])
    return TestClient(app)


HOST = {"host": "atlas.example.org"}


@pytest.mark.parametrize("headers", [{}, {"origin": "https://atlas.example.org"}])
def test_our_own_page_is_let_in(client: TestClient, headers: dict[str, str]) -> None:
    with client.websocket_connect("/", headers=HOST | headers) as websocket:
        assert websocket.receive_text() == "hello"


@pytest.mark.parametrize(
    "origin", ["http://evil.example.org", "http://localhost:8501", "null", "http://[broken"]
)
def test_a_page_of_another_origin_is_refused(client: TestClient, origin: str) -> None:
    with (
        pytest.raises(WebSocketDisconnect) as refused,
        client.websocket_connect("/", headers=HOST | {"origin": origin}),
    ):
        pass
    assert refused.value.code == 1008


def test_the_keeper_reads_which_origin_was_refused(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(seldom, "_seldom", Seldom())
    for _ in range(3):
        with (
            pytest.raises(WebSocketDisconnect),
            client.websocket_connect("/?q=secret", headers=HOST | {"origin": "http://evil.org"}),
        ):
            pass
    said = [record.getMessage() for record in caplog.records if record.name == "server.seldom"]
    assert said == ["Refused a websocket of another origin: 'http://evil.org' (said once a minute)"]
