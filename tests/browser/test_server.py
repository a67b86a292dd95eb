"""A server as it is shipped: what it sends, what it leaves behind, and what it says when ill."""

import json
import urllib.error
import urllib.request
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewReader, running_server

pytestmark = pytest.mark.browser

STATIC = Path(__file__).resolve().parent.parent.parent / "static"
KINDS = {
    "shell": "/",
    "page": "/practices?theme=language",
    "script": "/app/static/shell.js",
    "map": "/app/static/topojson/europe_50m.json",
    "health": "/healthz",
    "Streamlit's own": "/_stcore/health",
    "unknown page": "/nowhere",
    "unknown file": "/static/js/nowhere.js",
}
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; script-src 'self' 'sha256-",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "accelerometer=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def fetch(url: str, **headers: str) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read()


@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_carries_the_headers_and_no_cookie(server: str, kind: str) -> None:
    _, headers, _ = fetch(server + KINDS[kind])
    assert [n for n, start in HEADERS.items() if not headers.get(n, "").startswith(start)] == []
    assert "Set-Cookie" not in headers


def test_the_bundles_come_compressed_and_are_kept(server: str) -> None:
    _, _, shell = fetch(server + "/")
    names = [part.split('"')[0] for part in shell.decode().split('"./static/')[1:]]
    plain = packed = 0
    for name in names:
        status, headers, body = fetch(f"{server}/static/{name}", **{"Accept-Encoding": "gzip"})
        assert status == 200
        assert "immutable" in headers["Cache-Control"]
        packed += len(body)
        plain += len(fetch(f"{server}/static/{name}")[2])
    assert len(names) > 20
    assert packed < plain / 2


def test_the_icon_is_ours(server: str) -> None:
    assert fetch(server + "/favicon.png")[2] == (STATIC / "favicon.png").read_bytes()


def test_a_reader_leaves_no_cookie_and_keeps_only_the_choice_of_light_or_dark(
    reader: NewReader,
) -> None:
    page = reader().open("practices?theme=language")
    assert page.context.cookies() == []
    kept = page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))")
    assert [key for key in kept if not key.startswith("stActiveTheme-")] == []


def test_a_single_key_does_nothing(reader: NewReader) -> None:
    page = reader().open("practices")
    page.evaluate(
        """() => {
            window.heard = [];
            document.addEventListener("keydown", (event) => window.heard.push(event.key));
        }"""
    )
    page.locator("h1").click()
    for key in ("r", "c", "x"):
        page.keyboard.press(key)
    assert page.evaluate("window.heard") == ["x"]


def test_the_address_names_the_language_of_the_page(reader: NewReader) -> None:
    page = reader(locale="fr").open("practices?lang=en")
    assert page.evaluate("document.documentElement.lang") == "en"
    page.evaluate("history.pushState({}, '', '?lang=fr')")
    assert page.evaluate("document.documentElement.lang") == "fr"


def test_a_missing_catalogue_is_built_at_start(tmp_path: Path) -> None:
    with running_server(tmp_path / "catalogue.db") as address:
        status, _, body = fetch(address + "/healthz")
    assert status == 200
    assert json.loads(body)["status"] == "ok"


def test_a_damaged_catalogue_is_said_to_the_keeper_and_to_the_reader(
    tmp_path: Path, reader: NewReader
) -> None:
    broken = tmp_path / "catalogue.db"
    broken.write_bytes(b"no database at all" * 500)
    with running_server(broken) as address:
        status, _, body = fetch(address + "/healthz")
        assert (status, json.loads(body)["reason"]) == (503, "catalogue-damaged")
        page = reader(address=address, locale="en").page
        page.goto(f"{address}/practices")
        expect(page.get_by_text("The catalogue cannot be read.")).to_be_visible()
        expect(page.get_by_test_id("stException")).to_have_count(0)
        page.context.close()


def test_who_is_in_may_reload_while_others_are_asked_to_wait(
    real_catalogue_path: Path, reader: NewReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAXISATLAS_SESSIONS", "1")
    with running_server(real_catalogue_path) as address:
        inside = reader(address=address, locale="en")
        inside.open("practices")
        waiting = reader(address=address, locale="fr")
        page = waiting.page
        page.goto(f"{address}/practices")
        expect(page.locator("h1")).to_have_text("Toutes les places sont prises pour le moment")
        for _ in range(3):
            inside.page.reload()
            inside.settled()
            expect(inside.page.locator("h1")).to_have_text("Practices")
        waiting.troubles.clear()  # the browser reports the answer 503 itself
        for one in (inside, waiting):
            one.page.context.close()


def test_below_a_path_a_page_looks_and_works_the_same(
    real_catalogue_path: Path, reader: NewReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STREAMLIT_SERVER_BASE_URL_PATH", "town/atlas")
    with running_server(real_catalogue_path) as address:
        below = reader(address=address + "/town/atlas", locale="en")
        page = below.open("network?what=town&home=merzig")
        sheets = page.evaluate("[...document.styleSheets].map((sheet) => sheet.href)")
        assert [sheet for sheet in sheets if sheet and "/town/atlas/app/static/atlas.css" in sheet]
        page.get_by_role("link", name="Practices", exact=True).first.click()
        expect(page.locator("h1")).to_have_text("Practices")
        assert page.url.startswith(address + "/town/atlas/practices")
        page.context.close()
