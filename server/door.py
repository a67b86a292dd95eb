"""Lets in as many viewers as the server can serve, and asks the next one to wait.

A viewer is an open page with its websocket. Those who are in are never touched.
"""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.notices import WAIT, full
from server.routes import Addresses
from server.seldom import log_refusal


class Door:
    """Count websockets; when all places are taken, refuse the next and answer pages with 503."""

    def __init__(
        self,
        app: ASGIApp,
        addresses: Addresses,
        places: int,
        close_departed: Callable[[int], None],
    ) -> None:
        self.app = app
        self._addresses = addresses
        self._places = places
        self._close_departed = close_departed
        self._inside = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all but newcomers for whom there is no place."""
        is_full = self._inside >= self._places
        if scope["type"] == "websocket":
            await (self._deny if is_full else self._let_in)(scope, receive, send)
        elif scope["type"] == "http" and is_full and self._is_newcomer(Request(scope)):
            await full(Request(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._inside += 1
        try:
            # One more than there are places left: it may be that of who is coming back.
            self._close_departed(self._places - self._inside + 1)
            await self.app(scope, receive, send)
        finally:
            self._inside -= 1

    async def _deny(self, scope: Scope, receive: Receive, send: Send) -> None:
        log_refusal("Refused a viewer because all places are taken", str(self._places))
        denial = PlainTextResponse("All places are taken", status_code=503, headers=WAIT)
        await denial(scope, receive, send)

    def _is_newcomer(self, asked: Request) -> bool:
        """Say whether somebody wants a page who has none.

        Who reloads a page asks for it before leaving it, so would find their own place taken; but
        their browser names the copy that it has.
        """
        return self._addresses.is_page(asked.url.path) and "if-none-match" not in asked.headers
