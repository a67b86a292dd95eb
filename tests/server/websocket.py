"""Speaks with an ASGI application over a websocket, without a network and without waiting."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

Passed = list[Message]


@dataclass
class Line:
    """What a page sent and has not been read yet, what came back, and what Streamlit was given."""

    sent: "asyncio.Queue[Message]" = field(default_factory=asyncio.Queue)
    back: Passed = field(default_factory=list)
    passed: Passed = field(default_factory=list)

    def say(self, *sent: bytes) -> None:
        for one in sent:
            self.sent.put_nowait({"type": "websocket.receive", "bytes": one})

    def write(self, text: str) -> None:
        self.sent.put_nowait({"type": "websocket.receive", "text": text})

    def leave(self) -> None:
        self.sent.put_nowait({"type": "websocket.disconnect", "code": 1001})

    @property
    def asked(self) -> list[BackMsg]:
        """What Streamlit was asked."""
        return [BackMsg.FromString(m["bytes"]) for m in self.passed if m.get("bytes") is not None]


async def settle() -> None:
    """Let everything go on that can go on."""
    for _ in range(1_000):
        await asyncio.sleep(0)


def speak(around: Callable[[ASGIApp], ASGIApp], talk: Callable[[Line], Awaitable[None]]) -> Line:
    """Let a page talk to an application that reads until the page leaves."""

    async def conversation() -> Line:
        line = Line()

        async def reads(_scope: Scope, receive: Receive, send: Send) -> None:
            while (message := await receive())["type"] != "websocket.disconnect":
                line.passed.append(message)
            await send({"type": "websocket.send", "bytes": b"too late"})

        async def send(message: Message) -> None:
            line.back.append(message)

        app = around(reads)
        running = asyncio.ensure_future(app({"type": "websocket"}, line.sent.get, send))
        await talk(line)
        line.leave()
        await settle()
        assert running.done(), "who has left is waited for no longer"
        await running
        return line

    return asyncio.run(conversation())
