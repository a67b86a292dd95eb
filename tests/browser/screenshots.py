"""Pictures of every page: ``python -m tests.browser.screenshots FOLDER``.

In German on desktop, projector and phone, light and dark; in French and English once.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM, ROOT, Reader, running_server

PAGES = {
    "start": "",
    "practices": "practices",
    "found": "practices?q=sprachkurs&theme=language",
    "table": "practices?theme=housing&view=table",
    "nothing": "practices?q=sprachkurs&city=bytow&theme=housing",
    "practice": "practice?id=merzig-selbstcheck-weltoffene-kommune&city=merzig",
    "unknown": "practice?id=nowhere",
    "compare": "compare",
    "compare-similar": "compare?rows=group&order=similar",
    "compare-towns": "compare?what=towns&home=trier",
    "compare-gaps": "compare?what=gaps&home=merzig",
    "compare-gaps-first": "compare?what=gaps",
    "compare-themes": "compare?what=themes&themes=language&themes=employment&themes=housing",
    "compare-groups": "compare?what=groups&rows=period",
    "compare-practices": "compare?what=practices&practices=saarbruecken-zib"
    "&practices=trier-cafe-welcome&practices=metz-cite-educative-borny",
    "compare-years": "compare?what=years",
    "compare-years-themes": "compare?what=years&by=theme",
    "network": "network?home=trier",
    "network-bytow": "network?home=bytow",
    "network-quattropole": "network?home=trier&tie=network",
    "network-world": "network?home=saarbruecken&extent=world",
    "network-district": "network?home=waldeck-frankenberg",
    "network-1970": "network?home=saarbruecken&year=1970",
    "network-help": "network?what=help&home=merzig&on=housing",
    "network-ways": "network?what=ways&home=merzig&goal=bytow",
    "network-whole": "network?what=whole",
    "network-list": "network?what=list",
    "shortlist": "shortlist?shortlist=merzig-1.metz-3.trier-2.bytow-1&share=1",
    "presentation": "presentation?step=compare%3Fwhat%3Dgaps%26home%3Dmerzig"
    "&step=network%3Fhome%3Dtrier",
    "stage-practice": "practice?id=trier-cafe-welcome&shortlist=merzig-1.trier-2&present=1&slide=1",
    "stage-network": "network?home=saarbruecken&present=1",
    "stage-gaps": "compare?what=gaps&home=merzig&present=1",
    "data": "data",
    "imprint": "imprint",
    "privacy": "privacy",
    "accessibility": "accessibility",
}
WIDTHS = {"desktop": (1400, 900), "projector": (1920, 1080), "phone": (390, 844)}
TALLEST = 6000


def views() -> Iterator[tuple[str, str, str]]:
    """Yield the views to be taken: language, width, theme."""
    for theme in ("light", "dark"):
        for width in WIDTHS:
            yield "de", width, theme
    yield "fr", "desktop", "light"
    yield "en", "desktop", "light"


def main(folder: Path) -> None:
    """Take all pictures of the catalogue in ``data/``."""
    folder.mkdir(parents=True, exist_ok=True)
    with running_server(ROOT / "data" / "catalogue.db") as address, sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        for language, width, theme in views():
            across, down = WIDTHS[width]
            context = browser.new_context(
                locale=language,
                color_scheme="dark" if theme == "dark" else "light",
                viewport={"width": across, "height": down},
            )
            for name, link in PAGES.items():
                picture = folder / f"{name}-{language}-{width}-{theme}.png"
                _take(Reader(context, address), link, picture)
            context.close()
        browser.close()


def _take(reader: Reader, link: str, picture: Path) -> None:
    """Take a picture of the whole page, which scrolls in a box of its own."""
    page = reader.open(link)
    height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    size = page.viewport_size or {"width": 1400, "height": 900}
    page.set_viewport_size({"width": size["width"], "height": min(int(height) + 8, TALLEST)})
    page.wait_for_timeout(300)
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
