"""Streamlit's page goes out in the reader's language and under our name."""

from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Route

from server.shell import Shell, ShellChangedError, inline_script_hashes, translated
from tests.server.client import ask

INDEX = Path(st.__file__).parent / "static" / "index.html"


async def shell(_request: Request) -> Response:
    return FileResponse(INDEX)


async def download(_request: Request) -> Response:
    return HTMLResponse('<html lang="en"><title>Streamlit</title>')


app = Starlette(
    routes=[Route("/media/handout.html", download), Route("/{path:path}", shell)],
    middleware=[Middleware(Shell, index=INDEX)],
)


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("lang=fr", "en", "fr"),
        ("", "en-GB,en;q=0.9,de;q=0.8", "en"),
        ("lang=xx", "fr-CH, fr;q=0.9", "fr"),
        ("", "pl, cs;q=0.9", "de"),
        ("", "", "de"),
        ("lang=%FF%FE&lang=fr", "en;q=nonsense, de;q=2", "fr"),
    ],
)
def test_the_page_speaks_the_readers_language(query: str, accepted: str, language: str) -> None:
    answer = ask(app, "/practices", query, accept_language=accepted)
    assert f'<html lang="{language}">' in answer.text
    assert answer.headers["content-language"] == language


def test_the_name_is_ours_and_the_icon_is_local() -> None:
    html = ask(app, "/").text
    assert "<title>Praxisatlas</title>" in html
    assert 'rel="shortcut icon" href="./favicon.png"' in html
    assert "service-desc" not in html
    assert "Streamlit app" not in html


def test_nothing_in_the_page_points_elsewhere() -> None:
    body = ask(app, "/").text.partition("<!DOCTYPE html>")[2]
    assert "http:" not in body
    assert "https:" not in body
    assert 'href="//' not in body


def test_the_only_inline_script_is_the_one_the_policy_knows() -> None:
    for language in ("de", "fr", "en"):
        html = ask(app, "/", f"lang={language}").text
        hashes = inline_script_hashes(html)
        assert hashes == inline_script_hashes(INDEX.read_text())
        assert len(hashes) == 1
        assert html.count("<script>") == 1


def test_packed_and_plain_say_the_same() -> None:
    packed = ask(app, "/", accept_encoding="gzip, br")
    plain = ask(app, "/")
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == plain.text
    assert len(packed.raw) < len(plain.raw)
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding, Accept-Language"
    assert plain.headers["cache-control"] == "no-cache"


def test_a_copy_in_another_language_is_not_the_current_one() -> None:
    german = ask(app, "/", "lang=de").headers["etag"]
    assert ask(app, "/", "lang=de", if_none_match=german).status == 304
    assert ask(app, "/", "lang=fr", if_none_match=german).status == 200


def test_other_html_is_left_alone() -> None:
    assert ask(app, "/media/handout.html").text == '<html lang="en"><title>Streamlit</title>'


def test_an_upgrade_that_changes_the_page_is_noticed() -> None:
    with pytest.raises(ShellChangedError, match="title"):
        translated('<html lang="en"><title>Something else</title>', "de")
