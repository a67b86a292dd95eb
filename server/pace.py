"""Requests of one page are answered at the pace of somebody who reads.

Streamlit interrupts a run when the next request comes and begins anew, so a page that asks two
hundred times a second keeps a processor busy and lets all others wait. Here a request above the
pace waits, and the newest takes the place of the one that waits: its answer is the one that counts.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState

BURST = 10
"""Requests that are passed on at once; nobody clicks ten times before the first answer."""
A_SECOND = 5
"""Requests a second that are passed on in the long run."""
MOST_WAITING = 20
"""Messages that wait; what comes after them stays with the sender."""
_PRESSED = frozenset(
    {"trigger_value", "string_trigger_value", "json_trigger_value", "chat_input_value"}
)
"""Values that are sent once, when something is pressed, and not again with the next request."""

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class Pace:
    """Hold back requests of each websocket that come faster than they may."""

    def __init__(
        self, app: ASGIApp, clock: Clock = time.monotonic, sleep: Sleep = asyncio.sleep
    ) -> None:
        self.app = app
        self._clock = clock
        self._sleep = sleep

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, a websocket's requests at their pace; their order stays."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        paced = _Paced(receive, _Bucket(self._clock), self._sleep)
        try:
            await self.app(scope, paced.receive, send)
        finally:
            paced.stop()


@dataclass(frozen=True)
class _Waiting:
    """A message, and what it asks for if it asks for a run."""

    message: Message
    asked: ClientState | None


class _Bucket:
    """Tokens: one is taken for each request, and they come again with time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tokens = float(BURST)
        self._counted = clock()

    def seconds_until_one(self) -> float:
        now = self._clock()
        self._tokens = min(BURST, self._tokens + (now - self._counted) * A_SECOND)
        self._counted = now
        return max(0.0, (1 - self._tokens) / A_SECOND)

    def take(self) -> bool:
        """Take a token if there is one."""
        if self.seconds_until_one() > 0:
            return False
        self._tokens -= 1
        return True


class _Paced:
    """What one websocket sent and has not been passed on yet."""

    def __init__(self, receive: Receive, bucket: _Bucket, sleep: Sleep) -> None:
        self._receive = receive
        self._bucket = bucket
        self._sleep = sleep
        self._waiting: deque[_Waiting] = deque()
        self._reading: asyncio.Future[Message] | None = None

    async def receive(self) -> Message:
        """Return the next message as soon as it may be passed on."""
        while not self._may_pass():
            await self._wait()
        return self._waiting.popleft().message

    def stop(self) -> None:
        """Read no more."""
        if self._reading is not None:
            self._reading.cancel()

    def _may_pass(self) -> bool:
        if not self._waiting:
            return False
        return self._waiting[0].asked is None or self._bucket.take()

    async def _wait(self) -> None:
        """Wait for one more message or, if one waits already, for a token."""
        token = asyncio.ensure_future(self._token()) if self._waiting else None
        try:
            await asyncio.wait(
                [task for task in (self._next(), token) if task],
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            if token is not None:
                token.cancel()
        if self._reading is not None and self._reading.done():
            message, self._reading = self._reading.result(), None
            self._add(message)

    async def _token(self) -> None:
        await self._sleep(self._bucket.seconds_until_one())

    def _next(self) -> "asyncio.Future[Message] | None":
        """Return the message that is being read; none is while enough are waiting.

        The task is kept until it is done: one that is cancelled could take a message with it.
        """
        if self._reading is None and len(self._waiting) < MOST_WAITING:
            self._reading = asyncio.ensure_future(self._receive())
        return self._reading

    def _add(self, message: Message) -> None:
        """Put a message at the end, or in the place of the one before it."""
        if message["type"] == "websocket.disconnect":
            self._waiting.clear()  # nobody waits for an answer any more
        asked = _asked(message)
        if asked and self._waiting and _covers(asked, self._waiting[-1].asked):
            self._waiting.pop()
        self._waiting.append(_Waiting(message, asked))


def _asked(message: Message) -> ClientState | None:
    """Return what a message asks a run for, or None if it asks for something else."""
    sent = BackMsg.FromString(message.get("bytes") or b"")
    return sent.rerun_script if sent.WhichOneof("type") == "rerun_script" else None


def _covers(newer: ClientState, older: ClientState | None) -> bool:
    """Say whether nothing is lost if only the newer request is answered.

    Every request says the state of all controls, but what is pressed, and that the reader went
    back in the browser's history, is said once; and a part of a page is less than the page.
    """
    return (
        older is not None
        and newer.fragment_id in {"", older.fragment_id}
        and not older.is_history_navigation
        and not any(w.WhichOneof("value") in _PRESSED for w in older.widget_states.widgets)
    )
