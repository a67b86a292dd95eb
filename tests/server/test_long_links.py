"""A link that is too long is answered with a sentence, in the reader's language."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from server.long_links import LONGEST_QUERY, LongLinks
from tests.server.client import ask


async def page(_request: Request) -> Response:
    return PlainTextResponse("read")


app = Starlette(routes=[Route("/{path:path}", page)], middleware=[Middleware(LongLinks)])


SAID = {
    "de": "Dieser Link ist zu lang",
    "fr": "Ce lien est trop long",
    "en": "This link is too long",
}


@pytest.mark.parametrize("language", SAID)
def test_the_reader_is_told_in_words(language: str) -> None:
    answer = ask(app, "/practices", f"lang={language}&q=" + "x" * LONGEST_QUERY)
    assert (answer.status, answer.headers["content-language"]) == (414, language)
    assert f"<h1>{SAID[language]}</h1>" in answer.text


def test_the_longest_link_is_read() -> None:
    assert ask(app, "/practices", "x" * LONGEST_QUERY).text == "read"


def test_nothing_of_the_link_is_said_again() -> None:
    answer = ask(app, "/", "q=<script>" + "x" * LONGEST_QUERY)
    assert "script" not in answer.text
    assert "xxx" not in answer.text
