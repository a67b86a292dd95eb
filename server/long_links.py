"""A link that is longer than any of ours is answered with a sentence, not read.

Nothing bounds what a browser sends as address, and Streamlit keeps it with every session. By HTTP
the reader gets a page that says so. Over the websocket, where a page is open already, the query is
left out but for the language, and the frame says it: ``was_cut`` in
``ui/frame/address_bar.py``.
"""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.proto.ClientState_pb2 import ClientState

from address.kept import CUT, LANGUAGE
from server.notices import too_long
from words.languages import requested_language

LONGEST_QUERY = 32 * 1024
"""Characters of a query as it is sent; a full shortlist and twenty prepared views fit twice."""


class LongLinks:
    """Answer what asks with too long a query; 414 is HTTP's word for it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what can be read."""
        if scope["type"] == "http" and len(scope["query_string"]) > LONGEST_QUERY:
            await too_long(Request(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def shortened(asked: ClientState) -> bool:
    """Cut what a page asks with if its query is too long; say whether it was."""
    if len(asked.query_string) <= LONGEST_QUERY:
        return False
    language = requested_language(asked.query_string[:LONGEST_QUERY], asked.context_info.locale)
    asked.query_string = urlencode({LANGUAGE: language, CUT: "1"})
    asked.context_info.url = asked.context_info.url.partition("?")[0]
    return True
