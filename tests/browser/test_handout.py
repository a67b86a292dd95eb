"""A handout as a web page, opened from a disk without any network, in light and dark."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ViewportSize

from answers.document import Document
from catalogue.connection import Catalogue
from exports.web_page import html_bytes
from tests.browser.test_accessibility import RULES, findings
from tests.exports.samples import CHART, MATRIX, PICTURE, bare, entry, shortlist
from words.translator import Translator

pytestmark = pytest.mark.browser
DESK, TELEPHONE = 1200, 360
Content = Callable[[Catalogue], Document]
Screen = tuple[Literal["light", "dark"], int]


def list_of_practices(db: Catalogue) -> Document:
    ids = [row[0] for row in db.execute("SELECT id FROM practice ORDER BY id LIMIT 6")]
    return shortlist(db, ids, Translator("fr"), finding="6 pratiques.", note="À relire.")


def comparison(_: Catalogue) -> Document:
    return bare(tables=(MATRIX,), charts=(CHART,), pictures=(PICTURE,))


def one_practice(db: Catalogue) -> Document:
    one = entry(db, "saarbruecken-zib", Translator("fr"))
    return bare(title=one.title, link=one.link, entries=(one,))


@pytest.mark.parametrize("screen", [("light", DESK), ("dark", DESK), ("dark", TELEPHONE)])
@pytest.mark.parametrize("content", [list_of_practices, comparison, one_practice])
def test_it_needs_no_network_and_shuts_nobody_out(
    browser: Browser, real_db: Catalogue, tmp_path: Path, content: Content, screen: Screen
) -> None:
    scheme, width = screen
    file = tmp_path / "handout.html"
    file.write_bytes(html_bytes(content(real_db), Translator("fr")))
    size: ViewportSize = {"width": width, "height": 800}
    with browser.new_context(color_scheme=scheme, viewport=size, offline=True) as context:
        page = context.new_page()
        asked: list[str] = []
        troubles: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: troubles.append(message.text))
        page.goto(file.as_uri())
        assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert findings(Axe().run(page, options={"runOnly": RULES}).response["violations"]) == []
        assert troubles == []
