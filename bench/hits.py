"""How often an answer is there already: ``python -m bench.hits``.

A *crawl* follows links from the start page, each address once, as a search engine does or many
readers do together. A *hall* opens one link two hundred times, each time somebody new. Pages are
run in this process, so its store of answers can be asked how often it was of use.
"""

import os
import re
from collections import deque
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import click
from streamlit.testing.v1 import AppTest

from address.pages import TITLES
from answers.remembered import REMEMBERED
from bench.report import about, options, table
from bench.served import catalogue_of
from settings.environment import CATALOGUE, ROOT

HALL = 200
LINK = "compare?what=gaps&home=merzig&lang=de&present=1"
_HREF = re.compile(r'<a\b[^>]*?href="([^"]*)"')


def opened(address: str) -> AppTest:
    """Open an address as a reader who comes from elsewhere."""
    parts = urlsplit(address)
    app = AppTest.from_file(ROOT / "ui" / "frame" / "frame.py", default_timeout=60)
    for name, values in parse_qs(parts.query).items():
        app.query_params[name] = values
    if parts.path:
        app.switch_page(str(ROOT / "pages" / f"{parts.path}.py"))
    return app.run()


def links(app: AppTest, page: str) -> list[str]:
    """Return the addresses of pages that a page links to, whole."""
    html = " ".join(str(part.proto.body) for part in app.get("html"))
    found = (urlsplit(unescape(href)) for href in _HREF.findall(html))
    inside = (part for part in found if not part.netloc)
    addresses = (f"{part.path.removeprefix('./') or page}?{part.query}" for part in inside)
    return [each for each in addresses if each.partition("?")[0] in TITLES]


def crawl(most: int) -> int:
    """Open pages breadth first, each address once; return how many."""
    waiting, known = deque(["?lang=de"]), {"?lang=de"}
    seen = 0
    while waiting and seen < most:
        address = waiting.popleft()
        seen += 1
        for link in links(opened(address), address.partition("?")[0]):
            if link not in known:
                known.add(link)
                waiting.append(link)
    return seen


def rate() -> str:
    """Return which share of the answers was there already."""
    return f"{REMEMBERED.hits / (REMEMBERED.hits + REMEMBERED.misses):.0%}"


@click.command(help=__doc__)
@options
def main(root: Path, quick: bool) -> None:
    """Print a line for the crawl, one for the same crawl again, and one for the hall."""
    os.environ[CATALOGUE.name] = str(catalogue_of(root))
    rows = []
    for name in ("crawl", "the same again"):
        REMEMBERED.hits = REMEMBERED.misses = 0
        rows.append([name, str(crawl(60 if quick else 600)), rate()])
    REMEMBERED.clear()
    for _ in range(HALL):
        opened(LINK)
    rows.append(["hall", str(HALL), rate()])
    print(table("Answers that were there already", ("readers", "pages", "hits"), rows))
    print(about(root))


if __name__ == "__main__":
    main()
