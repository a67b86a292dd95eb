"""Only our own pages talk to the websocket.

Streamlit would also let pages of the machine's other addresses in, and asks a service on the
internet for its outer address to know them. A proxy in front must pass the Host header on.
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from server.seldom import log_refusal


class SameOrigin:
    """Refuse a websocket that a page of another origin opens."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but a foreign page's websocket; browsers always name the origin."""
        if scope["type"] == "websocket" and _is_foreign(headers := Headers(scope=scope)):
            log_refusal("Refused a websocket of another origin", headers["origin"])
            await WebSocketClose(code=1008)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def _is_foreign(headers: Headers) -> bool:
    origin = headers.get("origin")
    return origin is not None and origin.partition("://")[2] != headers.get("host")
