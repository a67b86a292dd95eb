"""What the address, the history and the keyboard do on the way through the pages."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import CARD, NewReader

pytestmark = pytest.mark.browser


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_the_address_follows_to_the_next_practice(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practice?id=merzig-selbstcheck-weltoffene-kommune&city=merzig")
    page.get_by_role("link", name="Vorige").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(
        "Selbstcheck Weltoffene Kommune in Merzig"
    )
    someone.settled()
    title = page.locator("h1").inner_text()
    assert asked(page)["id"] != ["merzig-selbstcheck-weltoffene-kommune"]
    page.reload()
    someone.settled()
    expect(page.locator("h1")).to_have_text(title)
    page.go_back()
    expect(page.locator("h1")).to_have_text("Selbstcheck Weltoffene Kommune in Merzig")


def test_the_address_follows_to_the_next_page_of_the_list(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?view=table")
    page.get_by_role("link", name="Nächste Seite").click()
    expect(page.get_by_text("Seite 2 von 5")).to_be_visible()
    someone.settled()
    assert asked(page) == {"view": ["table"], "page": ["2"]}
    page.get_by_role("table").get_by_role("link").first.click()
    someone.settled()
    page.get_by_role("link", name="Zurück zur Liste").click()
    expect(page.get_by_text("Seite 2 von 5")).to_be_visible()


def test_a_click_with_control_opens_another_tab(reader: NewReader) -> None:
    page = reader().open("practices?city=merzig")
    with page.context.expect_page() as opened:
        page.locator(CARD).first.click(modifiers=["Control"])
    expect(page.locator("h1")).to_have_text("Praktiken")
    opened.value.close()


def test_each_change_of_the_filter_is_one_step_back(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?theme=language&country=DE&status=running&page=2")
    before = page.evaluate("history.length")
    page.get_by_role("button", name="Alle entfernen").click()
    expect(page.locator("h2").first).to_have_text("222 Praktiken")
    someone.settled()
    assert page.evaluate("history.length") == before + 1


def test_two_quick_choices_on_a_slow_line_both_count(reader: NewReader) -> None:
    someone = reader()
    someone.on_slow_line()
    page = someone.open("practices")
    page.get_by_role("button", name="Thema", exact=True).click()
    boxes = page.get_by_test_id("stPopoverBody")
    boxes.get_by_text("Wohnen (").wait_for()
    boxes.get_by_text("Sprache (").click()
    boxes.get_by_text("Wohnen (").click()
    page.wait_for_url("**theme=language&theme=housing**")
    someone.settled()
    assert asked(page)["theme"] == ["language", "housing"]


def test_going_back_over_a_change_of_language_speaks_the_first_again(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("imprint")
    page.get_by_text("Français").first.click()
    expect(page.locator("h1")).to_have_text("Mentions légales")
    someone.settled()
    page.go_back()
    expect(page.locator("h1")).to_have_text("Impressum")
    assert page.evaluate("document.documentElement.lang") == "de"


def test_each_page_has_a_title_of_its_own(reader: NewReader) -> None:
    someone = reader()
    for link, title in (
        ("", "Praxisatlas"),
        ("practices", "Praktiken – Praxisatlas"),
        ("imprint", "Impressum – Praxisatlas"),
        ("practice?id=trier-cafe-welcome", "Café Welcome"),
    ):
        page = someone.open(link)
        assert page.title().startswith(title)
        assert page.title().endswith("Praxisatlas")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim().slice(0, 40)"))


def test_the_skip_link_leads_to_the_heading(reader: NewReader) -> None:
    page = reader().open("practices")
    page.keyboard.press("Tab")
    assert focused(page) == "Zum Inhalt springen"
    page.keyboard.press("Enter")
    assert focused(page) == "Praktiken"


def test_a_menu_is_entered_and_left_with_the_tab_key(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices")
    menu = page.get_by_role("button", name="Stand", exact=True)
    menu.focus()
    page.keyboard.press("Enter")
    page.get_by_test_id("stPopoverBody").get_by_text("läuft (").wait_for()
    someone.settled()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**status=running**")
    someone.settled()
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
    expect(menu).to_be_focused()


def test_removing_a_filter_keeps_the_keyboard_near(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?theme=language")
    page.get_by_role("button", name="Thema: Sprache").focus()
    page.keyboard.press("Enter")
    expect(page.locator("h2").first).to_have_text("222 Praktiken")
    someone.settled()
    expect(page.locator("h2").first).to_be_focused()
