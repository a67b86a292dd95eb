"""One viewer of a served dashboard, without a browser: opens views, follows links, counts answers.

It speaks Streamlit's protocol as the browser does: a websocket, protobuf messages, the hashes of
the large messages it still has. Messages are read only as far as needed, so that some hundred
viewers fit beside the server on a small machine. It never judges how fast an answer is.
"""

import asyncio
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState, ContextInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

PATIENCE_SECONDS = 60
"""After that a view counts as never answered."""
SMALL = 512
"""Bytes; what ends a run, changes the address or stands for a kept message is shorter."""
LARGE = 10_000
"""Bytes; only from here on Streamlit lets the browser keep a message (minCachedMessageSize)."""
KEPT_RUNS = 2
"""For so many runs after its last use the browser keeps a message (maxCachedMessageAge)."""


class ViewFailed(Exception):
    """The server answered, but not with the view."""


@dataclass(frozen=True)
class Answer:
    """What came back for one view: wall time, forward messages, and their bytes uncompressed."""

    seconds: float
    messages: int
    size: int


class Viewer:
    """One open page; ``server`` is the address of the dashboard, such as ``http://127.0.0.1:8501``.

    Use it with ``async with``: leaving the block closes the connection as closing the tab does.
    """

    def __init__(self, server: str) -> None:
        self._server = server.rstrip("/")
        self._socket: ClientConnection | None = None
        self._pages: dict[str, str] = {}
        self._page_hash = ""
        self._page, self._query = "", ""
        self._kept: dict[str, int] = {}
        self._runs = 0

    async def __aenter__(self) -> Self:
        stream = f"ws{self._server.removeprefix('http')}/_stcore/stream"
        self._socket = await connect(
            stream,
            subprotocols=[Subprotocol("streamlit")],
            max_size=None,
            max_queue=None,
            ping_interval=None,
            open_timeout=PATIENCE_SECONDS,
            proxy=None,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._connection.close()

    @property
    def address(self) -> str:
        """What the address line shows, without the server."""
        return f"{self._page}?{self._query}" if self._query else self._page

    @property
    def _connection(self) -> ClientConnection:
        if self._socket is None:
            raise RuntimeError("a viewer is used with async with")
        return self._socket

    async def open(self, address: str) -> Answer:
        """Open a view as a shared link does: ``network?what=town&home=trier&lang=de``.

        Raises :class:`ViewFailed` when there is no such page or its script does not compile, and
        TimeoutError when no answer comes.
        """
        self._follow(address)
        return await self._run(ClientState(page_name=self._page), parse_all=True)

    async def go(self, address: str) -> Answer:
        """Go to a view as a click on a link of the page does; raises like :meth:`open`.

        ``static/shell.js`` changes the address and tells Streamlit as the Back button would.
        """
        self._follow(address)
        self._page_hash = self._pages.get(self._page, self._page_hash)
        return await self._run(
            ClientState(page_script_hash=self._page_hash, is_history_navigation=True)
        )

    async def rerun(self) -> Answer:
        """Run the same view once more, as a choice on the page does; raises like :meth:`open`."""
        return await self._run(ClientState(page_script_hash=self._page_hash))

    def _follow(self, address: str) -> None:
        parts = urlsplit(address)
        self._page, self._query = parts.path.strip("/"), parts.query

    async def _run(self, state: ClientState, *, parse_all: bool = False) -> Answer:
        state.query_string = self._query
        state.widget_states.SetInParent()
        state.cached_message_hashes.extend(self._kept)
        state.context_info.CopyFrom(
            ContextInfo(
                timezone="Europe/Berlin",
                timezone_offset=-60,
                locale="de-DE",
                url=f"{self._server}/{self._page}",
                is_embedded=False,
                color_scheme="light",
            )
        )
        began = time.perf_counter()
        messages = size = 0
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._connection.send(BackMsg(rerun_script=state).SerializeToString())
            finished = False
            while not finished:
                payload = await self._connection.recv(decode=False)
                messages += 1
                size += len(payload)
                if parse_all or not SMALL <= len(payload) < LARGE:
                    finished = self._read(ForwardMsg.FromString(payload))
        return Answer(time.perf_counter() - began, messages, size)

    def _read(self, message: ForwardMsg) -> bool:
        """Take from a message what a browser remembers; return whether the view is complete."""
        kind = message.WhichOneof("type")
        if kind == "script_finished":
            return self._is_complete(message.script_finished)
        if kind == "new_session":
            self._page_hash = message.new_session.page_script_hash
        elif kind == "navigation":
            self._page_hash = message.navigation.page_script_hash or self._page_hash
            self._pages = {
                "" if page.is_default else page.url_pathname: page.page_script_hash
                for page in message.navigation.app_pages
            }
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "page_not_found":
            raise ViewFailed(f"there is no page {self._page!r}")
        elif kind == "ref_hash":
            self._kept[message.ref_hash] = self._runs
        elif message.metadata.cacheable:
            self._kept[message.hash] = self._runs
        return False

    def _is_complete(self, status: ForwardMsg.ScriptFinishedStatus.ValueType) -> bool:
        if status == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
            raise ViewFailed(f"the script of {self.address!r} does not compile")
        if status != ForwardMsg.FINISHED_SUCCESSFULLY:
            return False  # it begins once more by itself
        self._runs += 1
        self._kept = {
            name: last for name, last in self._kept.items() if self._runs - last <= KEPT_RUNS
        }
        return True
