"""A real Chromium before a freshly started server; anything it should not do fails the test."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    WebSocketRoute,
    expect,
    sync_playwright,
)

ROOT = Path(__file__).resolve().parent.parent.parent
START_SECONDS = 60
# What is not there by then is missing; a busy machine may take long to draw a map.
PATIENCE_MS = 30_000
expect.set_options(timeout=PATIENCE_MS)
# The title of a practice in a list; a card has other links.
CARD = ".atlas-card-title a"
CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-3d-apis",  # locked-down PCs have no WebGL
]
# Streamlit asks under the path of a deep link first whether the server lives there.
_PROBES = ("/_stcore/health", "/_stcore/host-config")


@contextmanager
def running_server(catalogue: Path, *, root: Path = ROOT, log: Path | None = None) -> Iterator[str]:
    """Start a server of its own on a free port; yield its address; stop it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", str(port)]
    command += ["--server.address", "127.0.0.1"]
    environment = {**os.environ, "PRAXISATLAS_CATALOGUE": str(catalogue)}
    with (log or Path(os.devnull)).open("wb") as output:
        process = subprocess.Popen(
            command, cwd=root, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        _wait(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(address: str, process: "subprocess.Popen[bytes]") -> None:
    """Wait until the server answers at all; /healthz is no page, so no reader was there yet."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, "the server stopped while starting"
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=2).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not start in time")


class Reader:
    """Somebody at a browser. What goes wrong unseen is kept and fails the test at its end."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.page: Page = context.new_page()
        self.address = address
        self.requests: list[str] = []
        self.troubles: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.troubles.append(f"page error: {error}"))
        self.page.on("console", self._console)

    def _console(self, message: object) -> None:
        kind, text = getattr(message, "type", ""), getattr(message, "text", "")
        where = getattr(message, "location", {}).get("url", "")
        if kind == "error" and not where.endswith(_PROBES):
            self.troubles.append(f"console: {text} ({where})")

    def open(self, path: str = "") -> Page:
        """Follow a link and wait until the page is drawn."""
        self.page.goto(f"{self.address}/{path}")
        return self.settled()

    def settled(self) -> Page:
        """Wait until the page has been drawn and nothing is running."""
        self.page.wait_for_selector("h1", timeout=PATIENCE_MS)
        self.page.wait_for_selector(
            '[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=PATIENCE_MS
        )
        self.page.wait_for_timeout(300)
        self.page.wait_for_selector(
            '[data-testid="stApp"][data-test-script-state="notRunning"]', timeout=PATIENCE_MS
        )
        return self.page

    def on_slow_line(self, seconds: float = 0.15) -> None:
        """Let what the reader does reach the server so much later; before the page is opened."""

        def slow(route: WebSocketRoute) -> None:
            server = route.connect_to_server()

            def to_server(message: str | bytes) -> None:
                time.sleep(seconds)
                server.send(message)

            route.on_message(to_server)

        self.page.route_web_socket("**/_stcore/stream", slow)

    def foreign_requests(self) -> list[str]:
        """Return the requests that left the server's origin."""
        origin = urlsplit(self.address).netloc
        return [
            url
            for url in self.requests
            if urlsplit(url).scheme in {"http", "https", "ws", "wss"}
            and urlsplit(url).netloc != origin
        ]


NewReader = Callable[..., Reader]


# As long as Playwright runs, no other test can start an event loop: it ends with this folder.
@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start the system's Chromium; without one, the one that Playwright installed."""
    launched = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
    yield launched
    launched.close()


@pytest.fixture(scope="package")
def server(real_catalogue_path: Path) -> Iterator[str]:
    """Serve the real catalogue, once for all tests that need no fresh server."""
    with running_server(real_catalogue_path) as address:
        yield address


@pytest.fixture
def reader(browser: Browser, server: str) -> Iterator[NewReader]:
    """Return a maker of readers; at the end none of them may have met any trouble."""
    contexts: list[BrowserContext] = []
    readers: list[Reader] = []

    def make(
        *,
        address: str = server,
        locale: str = "de-DE",
        theme: str = "light",
        width: int = 1400,
        height: int = 900,
    ) -> Reader:
        context = browser.new_context(
            locale=locale,
            color_scheme="dark" if theme == "dark" else "light",
            viewport={"width": width, "height": height},
        )
        contexts.append(context)
        readers.append(Reader(context, address))
        return readers[-1]

    yield make
    for context in contexts:
        context.close()
    assert [trouble for one in readers for trouble in one.troubles] == []
    assert [url for one in readers for url in one.foreign_requests()] == []
