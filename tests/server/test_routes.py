"""What may be reached is on one list; all else that Streamlit offers is not there."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.websockets import WebSocket
from streamlit.web.server.starlette.starlette_app import create_streamlit_routes

import dashboard
from server.routes import Addresses, Routes
from tests.server.client import Answer, ask
from tests.server.viewers import Served, fetch, served, viewing

STREAM = "/_stcore/stream"
OPEN = [
    "/",
    "/practices",
    "/practices/",
    "/static/js/index.js",
    "/app/static/shell.js",
    "/media/0123.pdf",
    "/favicon.png",
    "/favicon.ico",
    "/robots.txt",
    "/livez",
    "/readyz",
    "/healthz",
    "/_stcore/health",
    "/_stcore/host-config",
]
SHUT = [
    ("PUT", "/_stcore/upload_file/session/file"),
    ("DELETE", "/_stcore/upload_file/session/file"),
    ("OPTIONS", "/_stcore/upload_file/session/file"),
    ("GET", "/_stcore/metrics"),
    ("GET", "/_stcore/script-health-check"),
    ("GET", "/_stcore/bidi-components/x/y.js"),
    ("GET", "/_stcore/agent/openapi.json"),
    ("POST", "/_stcore/agent/interact"),
    ("POST", "/_stcore/agent/mcp"),
    ("GET", "/_stcore/stream"),
    ("GET", "/component/x/index.html"),
    ("GET", "/auth/login"),
    ("GET", "/auth/logout"),
    ("GET", "/oauth2callback"),
    ("GET", "/manifest.json"),
    ("GET", "/index.html"),
    ("GET", "/static"),
    ("GET", "/practices/_stcore/health"),
    ("GET", "/practices/_stcore/host-config"),
    ("GET", "/nowhere"),
    ("GET", "/practices/nowhere"),
    ("GET", "//practices"),
]
# All that this release registers, apart from the last, which answers for every other path.
REGISTERED = {
    "/_stcore/health": "open",
    "/_stcore/host-config": "open",
    "/_stcore/stream": "open",
    "/media/{file_id:path}": "open",
    "/_stcore/metrics": "shut",
    "/_stcore/upload_file/{session_id}/{file_id}": "shut",
    "/_stcore/bidi-components/{path:path}": "shut",
    "/_stcore/agent/interact": "shut",
    "/_stcore/agent/openapi.json": "shut",
    "/_stcore/agent/mcp": "shut",
    "/component/{path:path}": "shut",
    "/auth/login": "shut",
    "/auth/logout": "shut",
    "/oauth2callback": "shut",
    "": "open",
}


async def anything(_request: Request) -> Response:
    answer = PlainTextResponse("reached")
    answer.set_cookie("_streamlit_user", "somebody")
    return answer


async def stream(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.close()


def house(base: str = "") -> Starlette:
    """Return a fake of Streamlit, which answers everything, behind our list."""
    methods = ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"]
    return Starlette(
        routes=[
            WebSocketRoute("/{path:path}", stream),
            Route("/{path:path}", anything, methods=methods),
        ],
        middleware=[Middleware(Routes, addresses=Addresses({"practices"}, base))],
    )


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", OPEN)
def test_what_readers_need_can_be_reached(path: str, method: str) -> None:
    assert ask(house(), path, method=method).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
@pytest.mark.parametrize("path", OPEN)
def test_it_can_be_read_only(path: str, method: str) -> None:
    answer = ask(house(), path, method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


def is_shut(answer: Answer) -> bool:
    return answer.status == 404 and "set-cookie" not in answer.headers


@pytest.mark.parametrize(("method", "path"), SHUT)
def test_nothing_else_can_be_reached(method: str, path: str) -> None:
    answer = ask(house(), path, method=method)
    assert is_shut(answer)
    assert answer.text == "Not Found"


def test_below_a_path_the_same_can_be_reached_and_nothing_beside_it() -> None:
    below = house("/town/atlas")
    assert [p for p in ["", *OPEN] if ask(below, "/town/atlas" + p).status != 200] == []
    beside = [path for path in OPEN if ask(below, path).status == 200]
    assert beside == ["/livez", "/readyz", "/healthz"]
    shut = [ask(below, "/town/atlas" + path, method=method) for method, path in SHUT]
    assert all(is_shut(answer) for answer in shut)
    assert is_shut(ask(below, "/town/atlaspractices"))


@pytest.mark.parametrize(("base", "root"), [("", "/"), ("/atlas", "/atlas/")])
def test_an_unknown_page_is_said_in_the_readers_language(base: str, root: str) -> None:
    answer = ask(house(base), base + "/nowhere", accept="text/html,*/*", accept_language="fr")
    assert is_shut(answer)
    assert "Cette page n’existe pas" in answer.text
    assert f'href="{root}?lang=fr"' in answer.text
    assert answer.headers["vary"] == "Accept-Language"
    assert answer.headers["content-language"] == "fr"


def test_only_the_stream_is_a_websocket() -> None:
    client = TestClient(house())
    with client.websocket_connect(STREAM):
        pass
    for path in ("/", "/practices", "/_stcore/other"):
        with pytest.raises(WebSocketDenialResponse) as denied, client.websocket_connect(path):
            pass
        assert denied.value.status_code == 404


def test_a_route_that_streamlit_adds_is_noticed() -> None:
    registered = {route.path for route in create_streamlit_routes(MagicMock())}
    assert registered == set(REGISTERED)


def test_what_streamlit_registers_is_open_or_shut_as_decided() -> None:
    known = dashboard.addresses
    for path, decided in REGISTERED.items():
        reachable = known.is_known(path) or known.is_stream(path)
        assert ("open" if reachable else "shut") == decided


@pytest.fixture(scope="module", params=["", "/atlas"])
def server(
    request: pytest.FixtureRequest,
    catalogue_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Served]:
    log = tmp_path_factory.mktemp("served") / "log"
    catalogue = {"PRAXISATLAS_CATALOGUE": str(catalogue_path)}
    with served(log, base=request.param, environment=catalogue) as running:
        yield running


HEADERS = {"Accept": "text/html", "Accept-Language": "fr"}


def test_a_running_server_keeps_shut_what_is_shut(server: Served) -> None:
    for method, path in SHUT:
        status, headers, _ = fetch(server.address + path, method)
        assert (path, status, headers.get("Set-Cookie")) == (path, 404, None)


def test_a_running_server_shows_pages_and_files(server: Served) -> None:
    for path in ["/", "/practices", "/livez", "/robots.txt", "/app/static/shell.js"]:
        status, headers, _ = fetch(server.address + path)
        assert (path, status, headers.get("Set-Cookie")) == (path, 200, None)
    assert fetch(server.address + "/_stcore/health")[0] == 200


def test_no_page_elsewhere_may_send_messages(server: Served) -> None:
    assert '"allowedOrigins":[]' in fetch(server.address + "/_stcore/host-config")[2]


def test_a_running_server_says_which_page_is_unknown(server: Served) -> None:
    status, _, text = fetch(server.address + "/nowhere", **HEADERS)
    assert (status, "Cette page n’existe pas" in text) == (404, True)


def test_a_page_is_drawn(server: Served) -> None:
    with viewing(server) as viewer:
        assert viewer.click()


def test_a_running_server_refuses_a_host_that_is_not_its_own(server: Served) -> None:
    assert fetch(server.address + "/livez", Host="evil.example.org")[0] == 400
