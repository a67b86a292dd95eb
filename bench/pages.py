"""Rerun time of each page beside an empty Streamlit page: ``python -m bench.pages``.

Machines are noisy, so only the ratios of one run count, not the milliseconds.
"""

import logging
import tempfile
import time
from pathlib import Path
from statistics import median

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent
RUNS = 20
PAGES: dict[str, dict[str, str | list[str]]] = {
    "start": {},
    "practices": {},
    "practices, searched": {"q": "sprachkurs", "theme": "language"},
    "practices, table": {"view": "table"},
    "practice": {"id": "saarbruecken-zib"},
    "data": {},
    **{f"compare, {what}": {"what": what} for what in ("crossing", "themes", "groups", "years")},
    "compare, towns": {"what": "towns", "home": "trier"},
    "compare, gaps": {"what": "gaps", "home": "merzig"},
    "compare, practices": {
        "what": "practices",
        "practices": ["saarbruecken-zib", "merzig-selbstcheck-weltoffene-kommune"],
    },
}


def rerun_seconds(app: AppTest) -> float:
    """Return the median time of a rerun after the first one."""
    app.run()
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        app.run()
        times.append(time.perf_counter() - began)
    if app.exception:
        raise SystemExit(f"the page failed: {app.exception[0].message}")
    return median(times)


def empty_page() -> AppTest:
    """Return the floor: a page with a title and nothing else."""
    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as script:
        script.write('import streamlit as st\n\nst.title("Empty")\n')
    return AppTest.from_file(script.name)


def page(name: str, parameters: dict[str, str | list[str]]) -> AppTest:
    """Return a page of the dashboard, opened by a link through the frame."""
    app = AppTest.from_file(ROOT / "ui" / "frame.py", default_timeout=60)
    # A link names its language, so that nothing has to be made up for the browser's wish.
    app.query_params["lang"] = "de"
    app.run()
    for key, value in parameters.items():
        app.query_params[key] = value
    return app.switch_page(str(ROOT / "pages" / f"{name.split(',', maxsplit=1)[0]}.py"))


def main() -> None:
    """Print the median rerun of each page and its ratio to the empty page."""
    logging.disable(logging.WARNING)
    floor = rerun_seconds(empty_page())
    print(f"{'empty page':24} {floor * 1000:6.1f} ms")
    for name, parameters in PAGES.items():
        seconds = rerun_seconds(page(name, parameters))
        print(f"{name:24} {seconds * 1000:6.1f} ms {seconds / floor:6.1f} times the empty page")


if __name__ == "__main__":
    main()
