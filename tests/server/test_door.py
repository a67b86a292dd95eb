"""As many are let in as can be served; the next one is asked to wait, in their language."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient, WebSocketDenialResponse, WebSocketTestSession
from starlette.websockets import WebSocket, WebSocketDisconnect

from server import seldom
from server.door import Door
from server.routes import Addresses
from server.seldom import Seldom

PLACES = 2
STREAM = "/_stcore/stream"
SENTENCES = {
    "de": "Gerade sind alle Plätze belegt",
    "fr": "Toutes les places sont prises pour le moment",
    "en": "All places are taken at the moment",
}


async def echo(websocket: WebSocket) -> None:
    await websocket.accept()
    try:
        while True:
            await websocket.send_text(await websocket.receive_text())
    except WebSocketDisconnect:
        return


async def answer(_request: Request) -> Response:
    return PlainTextResponse("an answer")


class House:
    """A door with a fake application behind it, and what it let go of those who left."""

    def __init__(self) -> None:
        self.kept: list[int] = []
        door = Middleware(
            Door,
            addresses=Addresses({"practices"}),
            places=PLACES,
            close_departed=self.kept.append,
        )
        routes = [WebSocketRoute(STREAM, echo), Route("/{path:path}", answer)]
        self.client = TestClient(Starlette(routes=routes, middleware=[door]))

    def enter(self) -> WebSocketTestSession:
        return self.client.websocket_connect(STREAM)


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(seldom, "_seldom", Seldom())
    house = House()
    with house.client:
        yield house


@pytest.fixture
def full_house(house: House) -> Iterator[House]:
    with house.enter(), house.enter():
        yield house


def test_one_too_many_is_refused_before_the_handshake(full_house: House) -> None:
    with pytest.raises(WebSocketDenialResponse) as denied, full_house.enter():
        pass
    assert denied.value.status_code == 503
    assert denied.value.headers["retry-after"] == "30"


def test_those_who_are_in_are_answered_while_others_are_refused(house: House) -> None:
    with house.enter() as first, house.enter() as second:
        for _ in range(3):
            with pytest.raises(WebSocketDenialResponse), house.enter():
                pass
            for viewer in (first, second):
                viewer.send_text("click")
                assert viewer.receive_text() == "click"


def test_a_place_is_free_again_when_somebody_leaves(house: House) -> None:
    for _ in range(3):
        with house.enter(), house.enter() as last:
            last.send_text("click")
            assert last.receive_text() == "click"


def test_who_left_is_kept_while_nobody_needs_the_place_and_who_comes_back_is_one_of_them(
    house: House,
) -> None:
    with house.enter(), house.enter():
        pass
    assert house.kept == [2, 1]


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("path", ["/", "/practices"])
def test_a_newcomer_is_asked_to_wait(full_house: House, path: str, language: str) -> None:
    page = full_house.client.get(path, headers={"accept-language": language})
    assert page.status_code == 503
    assert page.headers["retry-after"] == "30"
    assert page.headers["cache-control"] == "no-store"
    assert f'<html lang="{language}">' in page.text
    assert SENTENCES[language] in page.text


def test_who_has_the_page_may_reload_it(full_house: House) -> None:
    page = full_house.client.get("/practices", headers={"if-none-match": 'W/"x"'})
    assert page.text == "an answer"


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/static/x.js", "/media/x.pdf"])
def test_all_else_is_answered_as_ever(full_house: House, path: str) -> None:
    assert full_house.client.get(path).text == "an answer"


def test_the_keeper_reads_that_all_places_are_taken(
    full_house: House, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        with pytest.raises(WebSocketDenialResponse), full_house.enter():
            pass
    said = [record.getMessage() for record in caplog.records if record.name == "server.seldom"]
    assert said == ["Refused a viewer because all places are taken: '2' (said once a minute)"]
