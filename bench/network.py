"""Time of the views of the partner network: ``python -m bench.network``.

First a rerun of each view in the real catalogue and in a generated one of 5,000 towns and 26,000
partnerships, for the town with the most partners; then how long a browser takes to draw the
opening view of that town in both. Machines are noisy, so the ratios of one run count.
"""

import logging
import os
import shutil
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from bench.compare import FOLDER
from bench.generated import generated_catalogue
from bench.pages import page, rerun_seconds
from catalogue.connection import open_catalogue
from tests.browser.conftest import CHROMIUM, running_server

ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT / "data" / "catalogue.db"
SIZES = {"practices": 2_000, "towns": 5_000, "partnerships": 26_000}
LIMIT = 0.3
DRAWN = 12
"""Times that the browser opens each view; the first one fills its memory and is not counted."""
POINT = ".js-plotly-plot .scattergeo .point"


def ends(path: Path) -> tuple[str, str]:
    """Return the town with the most partners, and one with few."""
    sql = "SELECT municipality_id FROM network_place WHERE part = 1 ORDER BY partners {}, 1 LIMIT 1"
    with open_catalogue(path) as db:
        most, fewest = (db.execute(sql.format(order)).fetchone()[0] for order in ("DESC", "ASC"))
    return most, fewest


def views(path: Path) -> dict[str, dict[str, str | list[str]]]:
    """Return the parameters of each view."""
    home, goal = ends(path)
    return {
        "one town's network": {"what": "town", "home": home},
        "who can help": {"what": "help", "home": home, "on": "language"},
        "the way between two towns": {"what": "ways", "home": home, "goal": goal},
        "the network as such": {"what": "whole"},
        "all partnerships": {"what": "list"},
    }


def reruns(path: Path) -> dict[str, float]:
    """Return the median time of a rerun of each view."""
    os.environ["PRAXISATLAS_CATALOGUE"] = str(path)
    return {
        name: rerun_seconds(page("network", parameters)) for name, parameters in views(path).items()
    }


def drawing(browser_page: Page, link: str) -> float:
    """Return the time until the opening view of a town is drawn."""
    began = time.perf_counter()
    browser_page.goto(link)
    browser_page.wait_for_selector(POINT)
    return time.perf_counter() - began


def drawings(paths: dict[str, Path]) -> dict[str, float]:
    """Return the median time of the opening view of the best linked town of each catalogue.

    Both are drawn in turn, so that whatever else the machine does is shared by them.
    """
    with ExitStack() as stack, sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        pages = {}
        for name, path in paths.items():
            address = stack.enter_context(running_server(path))
            opened = browser.new_page(viewport={"width": 1400, "height": 900})
            pages[name] = (opened, f"{address}/network?home={ends(path)[0]}&lang=de")
        times = [{name: drawing(*page) for name, page in pages.items()} for _ in range(DRAWN)]
        browser.close()
    return {name: median(each[name] for each in times[1:]) for name in paths}


def main() -> None:
    """Print the time of each view in both catalogues, then the drawing and its ratio."""
    logging.disable(logging.WARNING)
    began = time.perf_counter()
    paths = {"real": REAL, "generated": generated_catalogue(FOLDER, **SIZES)}
    print(f"both catalogues are there after {time.perf_counter() - began:.1f} s")
    print(f"{'':28}{'real':>12}{'generated':>12}   of {LIMIT * 1000:.0f} ms")
    real, generated = (reruns(path) for path in paths.values())
    for name, value in generated.items():
        times = f"{real[name] * 1000:9.1f} ms{value * 1000:9.1f} ms"
        print(f"{name:28}{times}   {value / LIMIT:6.2f}")
    drawn = drawings(paths)
    for name, value in drawn.items():
        print(f"drawn, {name:21}{value * 1000:9.1f} ms")
    print(f"drawn, ratio of the two {drawn['generated'] / drawn['real']:6.2f}   (at most 1.5)")


if __name__ == "__main__":
    main()
