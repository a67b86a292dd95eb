"""How long a browser may keep what Streamlit serves from memory.

Files that are taken along may hold somebody's notes, so they are not kept at all: on a shared PC
the next one would find them. Pictures of a page have an address made of their content, hold what
everybody sees, and may be kept by the browser of the one who saw them.
"""

from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NOT_AT_ALL = "private, no-store"
FOR_A_DAY = "private, max-age=86400"


class MediaCaching:
    """Say it in the header of everything below ``/media/``."""

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        self.app = app
        self._prefix = f"/{base.strip('/')}/media/".replace("//", "/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add to what comes back."""
        if scope["type"] != "http" or not scope["path"].startswith(self._prefix):
            await self.app(scope, receive, send)
            return

        async def send_with_header(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["cache-control"] = FOR_A_DAY if _is_picture(message) else NOT_AT_ALL
            await send(message)

        await self.app(scope, receive, send_with_header)


def _is_picture(start: Mapping[str, object]) -> bool:
    """Say whether a browser is to show it as a picture, and not to save it."""
    headers = Headers(scope=dict(start))
    shown = "content-disposition" not in headers
    return shown and headers.get("content-type", "").startswith("image/")
