"""The names under which readers reach the server; under any other nothing is answered.

Otherwise a page elsewhere could give its own name the address of a server inside a town hall, and
read it through the browser of somebody who sits there. Starlette's middleware would do, but it
says nothing to the keeper, who may only have forgotten a name.
"""

import re
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.seldom import log_refusal

_PORT = re.compile(r":[0-9]*$")  # an address of IPv6 ends with its bracket


class AllowedHosts:
    """Refuse requests and websockets for other hosts, and say so in the log."""

    def __init__(self, app: ASGIApp, hosts: Collection[str]) -> None:
        self.app = app
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is for us; answer 400 otherwise."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "")
        if _PORT.sub("", host.lower()) in self._hosts:
            await self.app(scope, receive, send)
            return
        log_refusal("Refused a host that PRAXISATLAS_HOSTS does not name", host)
        await PlainTextResponse("Unknown host", status_code=400)(scope, receive, send)
