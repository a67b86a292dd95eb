"""Every page in both themes: axe finds nothing serious that is ours."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import NewReader
from tests.browser.shell_exceptions import SHELL

pytestmark = pytest.mark.browser

PAGES = [
    "",
    "practices",
    "practices?q=sprachkurs&theme=language&city=nowhere",
    "practices?view=table&lang=fr",
    "practices?q=qqqq&theme=language",
    "practice?id=saarbruecken-zib",
    "practice?id=nowhere",
    "compare",
    "compare?rows=theme&columns=theme&lang=en",
    "compare?what=towns&home=trier&lang=fr",
    "compare?what=gaps&home=merzig",
    "compare?what=gaps",
    "compare?what=themes",
    "compare?what=practices&practices=saarbruecken-zib&practices=trier-cafe-welcome",
    "compare?what=years&by=theme",
    "network",
    "network?home=trier",
    "network?what=help&home=merzig&on=housing&lang=fr",
    "network?what=ways&home=merzig&goal=bytow",
    "network?what=whole&lang=en",
    "network?what=list&home=rostock&tie=network",
    "shortlist",
    "shortlist?shortlist=merzig-1.metz-3.trier-2&share=1",
    "presentation",
    "presentation?step=compare%3Fwhat%3Dgaps%26home%3Dmerzig&shortlist=merzig-1",
    "practice?id=trier-cafe-welcome&shortlist=merzig-1.metz-3&present=1&slide=1&share=1",
    "network?home=trier&present=1",
    "data",
    "imprint",
    "privacy?lang=fr",
    "accessibility?lang=en",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(violations: list[dict[str, object]]) -> list[str]:
    found = []
    for violation in violations:
        if violation["impact"] not in {"serious", "critical"}:
            continue
        nodes = violation["nodes"]
        assert isinstance(nodes, list)
        for node in nodes:
            selector = " ".join(str(part) for part in node["target"])
            if not any(violation["id"] == e.rule and e.selector in selector for e in SHELL):
                found.append(f"{violation['id']} {selector} {node['html'][:160]}")
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("link", PAGES)
def test_axe_finds_nothing_serious(reader: NewReader, link: str, theme: str) -> None:
    page = reader(theme=theme).open(link)
    page.wait_for_timeout(500)  # fading in is not yet contrast
    result = Axe().run(page, options={"runOnly": RULES})
    assert findings(result.response["violations"]) == []


def test_an_open_menu_is_accessible(reader: NewReader) -> None:
    page = reader().open("practices?theme=language")
    page.get_by_role("button", name="Thema", exact=True).click()
    page.get_by_test_id("stPopoverBody").get_by_text("Wohnen (").wait_for()
    page.wait_for_timeout(500)
    result = Axe().run(page, options={"runOnly": RULES})
    assert findings(result.response["violations"]) == []


def test_the_filter_works_by_keyboard_alone(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices")
    page.get_by_role("button", name="Thema", exact=True).focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("checkbox", name="Sprache")
    box.wait_for()
    box.focus()
    page.keyboard.press("Space")
    page.wait_for_url("**theme=language**")
    page.keyboard.press("Escape")
    remove = page.get_by_role("button", name="Thema: Sprache")
    remove.wait_for()
    remove.focus()
    page.keyboard.press("Enter")
    remove.wait_for(state="detached")
