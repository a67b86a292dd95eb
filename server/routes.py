"""The one list of what may be reached; all else that Streamlit offers is not there.

Streamlit also takes uploads from anyone, logs in and out with cookies, and counts its sessions in
public. Nothing of ours needs it, so a new release cannot open anything either.
"""

from collections.abc import Collection
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from server.health import health_routes
from server.notices import lost

_METHODS = ("GET", "HEAD")
_FOLDERS = ("app/picture/", "app/static/", "media/", "static/")
_HEALTH = frozenset(route.path for route in health_routes)
_FILES = frozenset(
    {"favicon.ico", "favicon.png", "robots.txt", "_stcore/health", "_stcore/host-config"}
) | {path.removeprefix("/") for path in _HEALTH}


@dataclass(frozen=True)
class Addresses:
    """Where pages and files are: at the root, or below a path such as ``/atlas``."""

    pages: Collection[str]
    base: str = ""

    @property
    def root(self) -> str:
        """The address of the start page."""
        return self.base + "/"

    def is_page(self, path: str) -> bool:
        """Say whether a reader sees a page there; Streamlit drops a last slash by itself."""
        if path in {self.base, self.root}:
            return True
        return path.startswith(self.root) and self._below(path).removesuffix("/") in self.pages

    def is_stream(self, path: str) -> bool:
        """Say whether that is where the websocket of an open page leads."""
        return path == self.root + "_stcore/stream"

    def is_known(self, path: str) -> bool:
        """Say whether anything may be asked for there."""
        if path in _HEALTH or self.is_page(path):
            return True
        below = self._below(path)
        return path.startswith(self.root) and (below in _FILES or below.startswith(_FOLDERS))

    def _below(self, path: str) -> str:
        return path.removeprefix(self.root)


class Routes:
    """Answer 404 for what is not on the list, and 405 for what is but cannot be done."""

    def __init__(self, app: ASGIApp, addresses: Addresses) -> None:
        self.app = app
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may be asked for."""
        answer = self._refusal(scope)
        await (answer or self.app)(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        if scope["type"] == "websocket":
            known = self._addresses.is_stream(scope["path"])
            return None if known else PlainTextResponse("Not Found", status_code=404)
        if scope["type"] != "http":
            return None
        if not self._addresses.is_known(scope["path"]):
            return self._not_found(Request(scope))
        if scope["method"] not in _METHODS:
            allow = {"allow": ", ".join(_METHODS)}
            return PlainTextResponse("Method Not Allowed", status_code=405, headers=allow)
        return None

    def _not_found(self, request: Request) -> Response:
        """Answer with a page to whoever would show it."""
        if "text/html" in request.headers.get("accept", ""):
            return lost(request, self._addresses.root)
        return PlainTextResponse("Not Found", status_code=404)
