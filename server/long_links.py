"""A link that is longer than any of ours is answered with a sentence, not read.

Nothing bounds what a browser sends as address, and Streamlit keeps it with every session. By HTTP
the reader gets a page that says so. Over the websocket, where a page is open already, the query is
left out but for the language, and the frame says it: ``ui/url.py``, ``was_cut``.
"""

from http import HTTPStatus
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.proto.ClientState_pb2 import ClientState

from server.notice import notice
from ui.kept import LANGUAGE
from ui.languages import requested_language
from ui.url import CUT

LONGEST_QUERY = 32 * 1024
"""Characters of a query as it is sent; a full shortlist and twenty prepared views fit twice."""
_SAID = {
    "de": (
        "Dieser Link ist zu lang",
        "Er hat mehr als 32.000 Zeichen und wurde nicht gelesen. Vielleicht ist er beim Kopieren "
        "mehrfach eingefügt worden.",
        "Zum Anfang des Praxisatlas",
    ),
    "fr": (
        "Ce lien est trop long",
        "Il compte plus de 32 000 signes et n’a pas été lu. Peut-être a-t-il été collé plusieurs "
        "fois.",
        "Vers le début du Praxisatlas",
    ),
    "en": (
        "This link is too long",
        "It has more than 32,000 characters and was not read. Perhaps it was pasted several times.",
        "To the start of the Praxisatlas",
    ),
}


class LongLinks:
    """Answer what asks with too long a query; 414 is HTTP's word for it."""

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        self.app = app
        self._root = f"/{base.strip('/')}/".replace("//", "/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what can be read."""
        if scope["type"] != "http" or len(scope["query_string"]) <= LONGEST_QUERY:
            await self.app(scope, receive, send)
            return
        await self._answer(Request(scope))(scope, receive, send)

    def _answer(self, request: Request) -> HTMLResponse:
        readable = request.url.query[:LONGEST_QUERY]
        language = requested_language(readable, request.headers.get("accept-language", ""))
        said, more, way = _SAID[language]
        return HTMLResponse(
            notice(language, said, way, f"{self._root}?lang={language}", more),
            status_code=HTTPStatus.REQUEST_URI_TOO_LONG,
            headers={"content-language": language, "vary": "Accept-Language"},
        )


def shortened(asked: ClientState) -> bool:
    """Cut what a page asks with if its query is too long; say whether it was."""
    if len(asked.query_string) <= LONGEST_QUERY:
        return False
    language = requested_language(asked.query_string[:LONGEST_QUERY], asked.context_info.locale)
    asked.query_string = urlencode({LANGUAGE: language, CUT: "1"})
    asked.context_info.url = asked.context_info.url.partition("?")[0]
    return True
