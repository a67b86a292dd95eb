"""The server answers under its own names only."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.websockets import WebSocket

from server import seldom
from server.hosts import AllowedHosts
from server.seldom import Seldom

OURS = ("atlas.example.org", "127.0.0.1", "[::1]")
FOREIGN = ("evil.example.org", "atlas.example.org.evil.org", "www.atlas.example.org", "[::2]", "")


async def page(_request: Request) -> Response:
    return PlainTextResponse("hello")


async def stream(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.close()


@pytest.fixture
def client() -> TestClient:
    app = Starlette(
        routes=[Route("/", page), WebSocketRoute("/stream", stream)],
        middleware=[Middleware(AllowedHosts, hosts=OURS)],
    )
    return TestClient(app)


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seldom, "_seldom", Seldom())


@pytest.mark.parametrize("port", ["", ":8501"])
@pytest.mark.parametrize("host", [*OURS, "Atlas.Example.ORG"])
def test_our_names_are_answered(client: TestClient, host: str, port: str) -> None:
    headers = {"host": host + port}
    assert client.get("/", headers=headers).text == "hello"
    with client.websocket_connect("/stream", headers=headers):
        pass


@pytest.mark.parametrize("host", FOREIGN)
def test_other_names_are_refused(client: TestClient, host: str) -> None:
    headers = {"host": host}
    assert client.get("/", headers=headers).status_code == 400
    with (
        pytest.raises(WebSocketDenialResponse) as denied,
        client.websocket_connect("/stream", headers=headers),
    ):
        pass
    assert denied.value.status_code == 400


def test_the_keeper_reads_which_name_was_refused_and_nothing_else(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        client.get("/?name=secret", headers={"host": "atlas.example.com:8501"})
    refused = [record.getMessage() for record in caplog.records if record.name == "server.seldom"]
    assert refused == [
        "Refused a host that PRAXISATLAS_HOSTS does not name: 'atlas.example.com:8501' "
        "(said once a minute)"
    ]
