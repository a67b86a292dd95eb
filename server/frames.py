"""Only what a page of ours can have sent reaches Streamlit.

Anything else would fill the log with tracebacks: a frame of text, bytes that are no message, and
messages that only Streamlit's own developers send.
"""

import logging

from google.protobuf.message import DecodeError
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from server.long_links import shortened

log = logging.getLogger(__name__)

_UNSUPPORTED = 1003
"""The websocket's code for data that an end does not take."""
_FOR_DEVELOPERS = "debug_"


class ReadableFrames:
    """Close a websocket that sends what no page sends; cut links that are too long."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but the frames of a websocket that cannot be read."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        closed = False

        async def receive_readable() -> Message:
            nonlocal closed
            message = await receive()
            if message["type"] != "websocket.receive":
                return message
            sent = _read(message)
            if sent is not None:
                return {"type": "websocket.receive", "bytes": sent}
            log.warning("A websocket was closed: it sent what no page sends")
            closed = True
            await send({"type": "websocket.close", "code": _UNSUPPORTED})
            return {"type": "websocket.disconnect", "code": _UNSUPPORTED}

        async def send_while_open(message: Message) -> None:
            # Streamlit may still be sending; it learns of the end with its next question.
            if not closed:
                await send(message)

        await self.app(scope, receive_readable, send_while_open)


def _read(message: Message) -> bytes | None:
    """Return what Streamlit may read, or None."""
    sent: bytes | None = message.get("bytes")
    if sent is None:
        return None
    try:
        asked = BackMsg.FromString(sent)
    except DecodeError:
        return None
    kind = asked.WhichOneof("type")
    if kind is None or kind.startswith(_FOR_DEVELOPERS):
        return None
    if kind == "rerun_script" and shortened(asked.rerun_script):
        sent = asked.SerializeToString()
    return sent
