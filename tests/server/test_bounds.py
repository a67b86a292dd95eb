"""A server as it is shipped: what its bounds do to those who keep them and those who do not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import ConnectionClosed

from server.long_links import LONGEST_QUERY
from tests.server.viewers import PATIENCE_SECONDS, Served, Viewer, fetch, rerun, served, viewing

QUERY = "city=ahornstadt&lang=en"


@pytest.fixture(scope="module")
def server(catalogue_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    log = tmp_path_factory.mktemp("bounds") / "server.log"
    with served(log, environment={"PRAXISATLAS_CATALOGUE": str(catalogue_path)}) as running:
        yield running


@pytest.fixture
def viewer(server: Served) -> Iterator[Viewer]:
    with viewing(server) as someone:
        yield someone


def closed_with(viewer: Viewer) -> int | None:
    """Read until the server closes the websocket, and return its code."""
    try:
        while True:
            viewer.socket.recv(timeout=PATIENCE_SECONDS)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else None


def test_a_link_that_is_too_long_is_answered_in_words(server: Served) -> None:
    link = f"{server.address}/practices?lang=fr&q=" + "x" * LONGEST_QUERY
    status, headers, text = fetch(link)
    assert (status, headers["Content-Language"]) == (414, "fr")
    assert "Ce lien est trop long" in text
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_same_on_a_page_that_is_open_shows_the_page_without_it(viewer: Viewer) -> None:
    answer = viewer.ask("practices", "lang=fr&city=ahornstadt&q=" + "x" * LONGEST_QUERY)
    assert answer.is_whole
    assert viewer.ask("practices", QUERY).is_whole


@pytest.mark.parametrize("sent", ["text", b"\xff\xff\xff"])
def test_what_no_page_sends_leaves_one_line_and_no_traceback(
    server: Served, viewer: Viewer, sent: str | bytes
) -> None:
    before = len(server.said().splitlines())
    viewer.socket.send(sent)
    assert closed_with(viewer) == 1003
    with viewing(server) as next_one:
        assert next_one.click()  # whatever there is to say of the first has been said by now
    lines = server.said().splitlines()[before:]
    assert [line for line in lines if "Traceback" in line] == []
    assert len([line for line in lines if "it sent what no page sends" in line]) == 1


def test_a_message_of_more_than_a_megabyte_is_refused(viewer: Viewer) -> None:
    message = BackMsg()
    message.rerun_script.widget_states.widgets.add(id="note", string_value="x" * 1_000_001)
    viewer.socket.send(message.SerializeToString())
    assert closed_with(viewer) == 1009


def test_somebody_who_floods_gets_the_answer_to_the_last_question(viewer: Viewer) -> None:
    for number in range(40):
        viewer.socket.send(rerun("practices", f"q=flood{number}&lang=en"))
    while not any("flood39" in text for text in viewer.answer().texts):
        pass


def test_what_is_below_media_is_not_kept_unless_it_is_a_picture(server: Served) -> None:
    assert fetch(server.address + "/media/gone.pdf")[1]["Cache-Control"] == "private, no-store"
