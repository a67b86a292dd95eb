"""The map of partners in a browser without WebGL, chosen by click and by field."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewReader

pytestmark = pytest.mark.browser

TOWNS = ".js-plotly-plot .scattergeo .point"


def test_the_map_is_drawn_without_webgl_and_described(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    expect(page.locator(TOWNS).first).to_be_visible()
    assert page.locator(TOWNS).count() == 14
    expect(page.get_by_role("figure", name="Karte der Partner von Trier")).to_be_visible()
    assert [url for url in someone.requests if url.endswith("topojson/europe_50m.json")]


def test_the_whole_world_is_one_choice_away(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    page.get_by_text("Die ganze Welt").click()
    page.wait_for_url("**extent=world**")
    someone.settled()
    assert [url for url in someone.requests if url.endswith("topojson/world_50m.json")]


def test_a_click_on_a_partner_chooses_it(reader: NewReader) -> None:
    someone = reader(width=1400, height=1200)
    page = someone.open("network?home=merzig")
    point = page.locator(TOWNS).last
    expect(point).to_be_visible()
    box = point.bounding_box()
    assert box is not None
    # The map watches the mouse itself: it must come by before it clicks.
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x - 40, y)
    page.mouse.move(x, y, steps=5)
    page.wait_for_timeout(300)
    page.mouse.click(x, y)
    page.wait_for_url(lambda url: "home=merzig" not in url)
    someone.settled()
    expect(page.locator(".atlas-finding")).not_to_contain_text("Merzig hat")


def test_a_town_is_chosen_by_keyboard(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network")
    box = page.get_by_role("combobox", name="Unser Ort")
    box.focus()
    page.keyboard.type("Trier")
    page.keyboard.press("Enter")
    page.wait_for_url("**home=trier**")
    expect(page.locator(".atlas-finding")).to_have_text(
        "Trier hat 13 direkte Partner. Von 4 davon hat der Atlas Praktiken."
    )


def test_the_chain_between_two_towns_in_another_language(reader: NewReader) -> None:
    page = reader(locale="fr").open("network?what=ways&home=merzig&goal=bytow")
    expect(page.locator(".atlas-finding")).to_contain_text("le chemin le plus court")
    expect(page.locator(".atlas-list strong").first).to_contain_text("Merzig → Thionville")
