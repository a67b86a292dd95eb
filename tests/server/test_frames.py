"""What no page of ours sends is not passed on, and ends in one line of the log."""

import logging

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg

from server.frames import ReadableFrames
from server.long_links import LONGEST_QUERY
from tests.server.websocket import Line, settle, speak


def request(query: str) -> bytes:
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = "compare"
    message.rerun_script.context_info.url = "https://atlas.example.org/compare?" + query
    message.rerun_script.context_info.locale = "fr-FR"
    return message.SerializeToString()


def said(*sent: bytes | str) -> Line:
    async def talk(line: Line) -> None:
        for one in sent:
            line.write(one) if isinstance(one, str) else line.say(one)
        await settle()

    return speak(ReadableFrames, talk)


def test_what_a_page_sends_is_passed_on_as_it_is() -> None:
    messages = [request("lang=de"), BackMsg(app_heartbeat=True).SerializeToString()]
    assert [message["bytes"] for message in said(*messages).passed] == messages


UNREADABLE = {
    "text": "hello",
    "broken": b"\xff\xff\xff",
    "empty": b"",
    "another protocol's": b"\xc2\x3e\x01",
    "for developers": BackMsg(debug_shutdown_runtime=True).SerializeToString(),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_anything_else_closes_the_socket_with_one_line(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        line = said(UNREADABLE[kind], request("lang=de"))
    assert line.passed == []
    assert line.back == [{"type": "websocket.close", "code": 1003}]
    assert len(caplog.records) == 1
    assert caplog.records[0].exc_info is None


def test_a_query_that_is_too_long_is_cut_but_for_the_language() -> None:
    asked = said(request("lang=en&q=" + "x" * LONGEST_QUERY)).asked[0].rerun_script
    assert (asked.query_string, asked.page_name) == ("lang=en&cut=1", "compare")
    assert asked.context_info.url == "https://atlas.example.org/compare"


def test_without_a_language_the_browsers_is_kept() -> None:
    asked = said(request("q=" + "x" * LONGEST_QUERY)).asked[0].rerun_script
    assert asked.query_string == "lang=fr&cut=1"


def test_a_query_of_the_largest_size_is_read() -> None:
    query = "q=" + "x" * (LONGEST_QUERY - 2)
    assert said(request(query)).asked[0].rerun_script.query_string == query
