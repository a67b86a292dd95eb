"""The viewer without a browser: what it sends, what it keeps, and when a view has failed."""

import asyncio
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from bench.client import Viewer, ViewFailed

Reader = Callable[[Viewer], Any]
HEAVY = "x" * 20_000


def message(**parts: Any) -> ForwardMsg:
    return ForwardMsg(**parts)


def finished(status: int = ForwardMsg.FINISHED_SUCCESSFULLY) -> ForwardMsg:
    return message(script_finished=status)


def navigation() -> ForwardMsg:
    made = ForwardMsg()
    made.navigation.page_script_hash = "hash of start"
    for name, is_default in (("start", True), ("compare", False)):
        page = made.navigation.app_pages.add()
        page.page_script_hash = f"hash of {name}"
        page.url_pathname, page.is_default = name, is_default
    return made


def heavy() -> ForwardMsg:
    made = ForwardMsg(hash="heavy one")
    made.metadata.cacheable = True
    made.delta.new_element.markdown.body = HEAVY
    return made


def visit(answers: Iterable[list[ForwardMsg]], reader: Reader) -> SimpleNamespace:
    """Let a reader visit a server that answers each request with the next messages."""
    asked: list[BackMsg] = []
    prepared = iter(answers)

    async def answer(socket: ServerConnection) -> None:
        async for payload in socket:
            asked.append(BackMsg.FromString(payload))
            for each in next(prepared):
                await socket.send(each.SerializeToString())

    async def at_work() -> Any:
        streamlit = [Subprotocol("streamlit")]
        async with serve(answer, "127.0.0.1", 0, subprotocols=streamlit) as server:
            [listening] = server.sockets
            async with Viewer(f"http://127.0.0.1:{listening.getsockname()[1]}/") as viewer:
                return await reader(viewer)

    found = asyncio.run(at_work())
    return SimpleNamespace(found=found, asked=[each.rerun_script for each in asked])


def test_a_view_is_opened_by_its_address() -> None:
    seen = visit([[navigation(), finished()]], lambda viewer: viewer.open("compare?what=gaps"))
    [asked] = seen.asked
    assert (asked.page_name, asked.query_string) == ("compare", "what=gaps")
    assert seen.found.messages == 2


def test_a_link_is_followed_by_the_hash_of_its_page() -> None:
    async def reader(viewer: Viewer) -> str:
        await viewer.open("")
        await viewer.go("compare?what=gaps&home=trier")
        await viewer.go("?lang=fr")
        return viewer.address

    seen = visit([[navigation(), finished()], [finished()], [finished()]], reader)
    assert [each.page_script_hash for each in seen.asked] == [
        "",
        "hash of compare",
        "hash of start",
    ]
    assert seen.found == "?lang=fr"


def test_a_large_message_is_kept_for_two_runs() -> None:
    async def reader(viewer: Viewer) -> list[int]:
        await viewer.open("")
        return [(await viewer.rerun()).size for _ in range(4)]

    kept = message(ref_hash="heavy one")
    runs = [[heavy(), finished()], [kept, finished()], *[[finished()]] * 3]
    seen = visit(runs, reader)
    hashes = [[*each.cached_message_hashes] for each in seen.asked]
    assert hashes == [[], ["heavy one"], ["heavy one"], ["heavy one"], []]
    assert max(seen.found) < len(HEAVY)


def test_a_run_that_begins_once_more_is_waited_for() -> None:
    early = finished(ForwardMsg.FINISHED_EARLY_FOR_RERUN)
    seen = visit([[early, heavy(), finished()]], lambda viewer: viewer.open(""))
    assert seen.found.messages == 3


@pytest.mark.parametrize(
    "failure",
    [message(page_not_found={"page_name": "x"}), finished(ForwardMsg.FINISHED_WITH_COMPILE_ERROR)],
)
def test_what_is_no_view_is_a_failure(failure: ForwardMsg) -> None:
    with pytest.raises(ViewFailed):
        visit([[failure]], lambda viewer: viewer.open("x"))


def test_a_viewer_outside_its_block_is_a_mistake() -> None:
    with pytest.raises(RuntimeError, match="async with"):
        asyncio.run(Viewer("http://127.0.0.1:1").rerun())
