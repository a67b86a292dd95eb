"""Whatever a link says, the page stays calm."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewReader

pytestmark = pytest.mark.browser

HOSTILE = [
    "practices?theme=nowhere&city=%27%3B%20DROP%20TABLE%20practice%3B--",
    "practices?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "practices?q=" + "x" * 10_000,
    "practices?q=%FF%FE%C3%28&theme=%C3%28",
    "practices?q=../../../../etc/passwd&page=-1",
    "practices?q=a%20AND%20NEAR(%22b%20OR&sort=evil&view=%00&page=99999999999999999999",
    "practices?from=abc&to=%2B1&lang=xx",
    "practices?from=2020&to=1990",
    "practice?id=../..",
    "practice?id=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "practice?id=" + "y" * 10_000,
    "practice",
    "compare?what=%3Cscript%3E&rows=evil&columns=%00&order=-1&top=99999999999999",
    "compare?what=towns&towns=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&home=%27--&by=%FF",
    "compare?what=practices&practices=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&practices="
    + "z" * 5000,
    "compare?what=gaps&home=merzig&gap=%3Cb%3E&q=%22%20OR%20NEAR(",
    "compare?what=years&by=evil&from=2100&to=2100",
    "network?home=%3Cscript%3E&goal=%00&extent=evil&on=%27--&what=%FF",
    "network?at=%3Cscript%3E&tie=%00&topic='--&since=99999999&find=%25_&between=DE&between=%FF",
    "shortlist?shortlist=" + ".".join(f"town-{n}" for n in range(900)),
    "shortlist?shortlist=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.'--.%00&share=1",
    "presentation?step=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&step=javascript:alert(1)&step=//x.yz",
    "practice?id=%3Cb%3E&present=1&slide=99999999999&step=practice%3Fid%3D%3Cb%3E&share=1",
    "?lang=de&lang=fr&lang=%F0%9F",
]


@pytest.mark.parametrize("link", HOSTILE, ids=lambda link: link[:40])
def test_a_hostile_link_gives_a_calm_page(reader: NewReader, link: str) -> None:
    someone = reader()
    page = someone.open(link)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_text("Bitte laden Sie sie noch einmal")).to_have_count(0)
    expect(page.locator(".atlas-name, .atlas-presenting")).to_be_visible()
    expect(page.locator("img[src='x']")).to_have_count(0)


def test_an_unknown_practice_offers_the_search(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practice?id=nowhere")
    expect(page.get_by_text("Der Katalog hat keine Praxis „nowhere“.")).to_be_visible()
    page.get_by_role("link", name="In allen Praktiken suchen").click()
    expect(page.locator("h1")).to_have_text("Praktiken")


def test_what_a_link_names_in_vain_is_said(reader: NewReader) -> None:
    page = reader().open("practices?theme=nowhere&theme=language")
    expect(page.get_by_text("Thema „nowhere“")).to_be_visible()
    expect(page.get_by_role("button", name="Thema: Sprache")).to_be_visible()


def test_a_link_too_long_to_be_read_is_said_and_leaves_the_address(reader: NewReader) -> None:
    someone = reader(locale="en")
    page = someone.open("practices")
    page.evaluate(
        """() => {
            history.pushState({}, "", "?lang=fr&q=" + "x".repeat(40000));
            dispatchEvent(new PopStateEvent("popstate"));
        }"""
    )
    expect(page.get_by_text("Le lien comptait plus de 32 000 signes")).to_be_visible()
    someone.settled()
    expect(page).to_have_url(re.compile(r"/practices\?lang=fr$"))
