"""What the first view costs a reader who was never here: ``python -m bench.first_view``.

Chromium opens each view with an empty memory, beside an empty page on a server of its own. Counted
are the requests, and the bytes that crossed the line for files and over the websocket; timed are
the first heading and, where there is one, the drawn map. Only ratios of one run count.
"""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import click
from playwright.sync_api import Browser, Page, Request, sync_playwright

from bench.report import about, ms, options, table, times
from bench.served import Server, catalogue_of, served, served_empty
from bench.sizes import GENERATED, generated
from bench.views import in_language, views
from tests.browser.conftest import CHROMIUM

VIEWS = (
    "start",
    "practices, cards",
    "practice",
    "compare, gaps",
    "compare, years",
    "network, town",
)
MAP = "network, town"
EMPTY = "empty page"
RUNS, FEW_RUNS = 7, 2
PATIENCE_MS = 60_000
HEADS = ("view", "requests", "KB", "× empty", "heading [ms]", "× empty", "map [ms]")
COMPLETE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
POINT = ".js-plotly-plot .scattergeo .point"
# Whatever the browser does at once counts from the moment at which the reader followed the link.
_NOTE_HEADING = """new MutationObserver((_, observer) => {
    if (!document.querySelector("h1")) return;
    window.headingSeconds = performance.now() / 1000;
    observer.disconnect();
}).observe(document, { childList: true, subtree: true });"""


@dataclass(frozen=True)
class Opened:
    """One first view: requests, bytes, and seconds to the heading and to the map, if any."""

    requests: int
    size: int
    heading: float
    drawn: float | None = None


@dataclass
class Line:
    """What crosses the line between a page and its server."""

    requests: int = 0
    size: int = 0

    def listen(self, page: Page) -> None:
        """Count from now on: files as they are sent, and messages of the server."""
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", self._file)
        page.on("request", self._request)
        page.on("websocket", lambda socket: socket.on("framereceived", self._message))

    def _request(self, request: Request) -> None:
        self.requests += request.url.startswith("http")

    def _file(self, ended: Mapping[str, float]) -> None:
        self.size += int(ended["encodedDataLength"])

    def _message(self, payload: str | bytes) -> None:
        self.size += len(payload)


def opened(browser: Browser, address: str, *, has_map: bool) -> Opened:
    """Open a view as somebody does who was never here."""
    line = Line()
    with browser.new_context(viewport={"width": 1400, "height": 900}) as context:
        context.add_init_script(_NOTE_HEADING)
        page = context.new_page()
        line.listen(page)
        page.goto(address)
        page.wait_for_function("() => window.headingSeconds", timeout=PATIENCE_MS)
        drawn = _drawn(page) if has_map else None
        page.wait_for_selector(COMPLETE)
        page.wait_for_load_state("networkidle")
        heading = page.evaluate("window.headingSeconds")
    return Opened(line.requests, line.size, heading, drawn)


def _drawn(page: Page) -> float:
    """Return when the map is drawn, in seconds after the link was followed."""
    page.wait_for_selector(POINT, timeout=PATIENCE_MS)
    seconds: float = page.evaluate("performance.now() / 1000")
    return seconds


def typical(found: Sequence[Opened]) -> Opened:
    """Return the medians."""
    drawn = [one.drawn for one in found if one.drawn is not None]
    return Opened(
        int(median(one.requests for one in found)),
        int(median(one.size for one in found)),
        median(one.heading for one in found),
        median(drawn) if drawn else None,
    )


def row(name: str, one: Opened, floor: Opened) -> list[str]:
    """Return a line of the table."""
    return [
        name,
        str(one.requests),
        f"{one.size / 1024:,.0f}",
        times(one.size, floor.size),
        ms(one.heading),
        times(one.heading, floor.heading),
        "" if one.drawn is None else ms(one.drawn),
    ]


def links(server: Server, catalogue: Path, names: Sequence[str]) -> dict[str, str]:
    """Return the whole address of each of these views."""
    known = {view.name: view.addresses[0] for view in views(catalogue)}
    return {name: f"{server.address}/{in_language(known[name], 'de')}" for name in names}


@click.command(help=__doc__)
@options
def main(root: Path, quick: bool) -> None:
    """Print a line a view; all are opened in turn, so that the machine is shared by them."""
    size = min(GENERATED) if quick else max(GENERATED)
    catalogue, large = catalogue_of(root), generated(root, size)
    with ExitStack() as stack:
        real, much, empty = (
            stack.enter_context(server)
            for server in (served(root), served(root, large), served_empty(root))
        )
        addresses = {EMPTY: empty.address, **links(real, catalogue, VIEWS)}
        addresses[f"{MAP}, of {size:,} practices"] = links(much, large, [MAP])[MAP]
        found = _in_turn(addresses, FEW_RUNS if quick else RUNS)
    rows = [row(name, one, found[EMPTY]) for name, one in found.items()]
    print(table("The first view", HEADS, rows))
    print(about(root))


def _in_turn(addresses: Mapping[str, str], runs: int) -> dict[str, Opened]:
    """Return the medians of every address, after a first round that fills the servers' memory."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        rounds = [
            {
                name: opened(browser, address, has_map=name.startswith(MAP))
                for name, address in addresses.items()
            }
            for _ in range(runs + 1)
        ]
        browser.close()
    return {name: typical([each[name] for each in rounds[1:]]) for name in addresses}


if __name__ == "__main__":
    main()
