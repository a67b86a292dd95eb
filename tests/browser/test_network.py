"""The map of partners in a browser without WebGL, chosen by click, by field and by keyboard."""

import csv
import io
import re

import pytest
from playwright.sync_api import FloatRect, Page, expect

from tests.browser.conftest import NewReader

pytestmark = pytest.mark.browser

TOWNS = ".js-plotly-plot .scattergeo .point"
NAMES = ".js-plotly-plot .scattergeo text"
FINDING = ".atlas-finding"


def shown_names(page: Page) -> list[dict[str, float]]:
    """Return the boxes of the names that can be seen on the map."""
    page.wait_for_timeout(600)
    return page.locator(NAMES).evaluate_all(
        """names => names.filter(n => n.textContent && n.style.visibility !== "hidden")
            .map(n => n.getBoundingClientRect().toJSON())"""
    )


def resting(page: Page, number: int = 0) -> FloatRect:
    """Return where a point of the map is, as soon as the map is drawn and at rest."""
    point = page.locator(TOWNS).nth(number)
    expect(point).to_be_visible()
    found = None
    while found is None or found != point.bounding_box():
        found = point.bounding_box()
        page.wait_for_timeout(400)
    return found


def click_on(page: Page, number: int) -> None:
    """Click on a point of the map, which watches the mouse itself: it must come by first."""
    box = resting(page, number)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x - 40, y)
    page.mouse.move(x, y, steps=5)
    page.wait_for_timeout(300)
    page.mouse.click(x, y)


def test_the_map_is_drawn_without_webgl_and_described(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    expect(page.locator(TOWNS).first).to_be_visible()
    # Trier, its thirteen partners and the middle of QuattroPole.
    expect(page.locator(TOWNS)).to_have_count(15)
    expect(page.get_by_role("figure", name="Karte der Partner von Trier")).to_be_visible()
    assert [url for url in someone.requests if url.endswith("topojson/world_50m.json")]
    assert page.evaluate("!document.createElement('canvas').getContext('webgl')")


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("home", ["trier", "rostock", "saarbruecken"])
def test_no_name_on_the_map_lies_on_another(reader: NewReader, home: str, width: int) -> None:
    page = reader(width=width).open(f"network?home={home}")
    expect(page.locator(TOWNS).first).to_be_visible()
    boxes = shown_names(page)
    assert len(boxes) >= 2
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            apart = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert apart or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def test_the_whole_world_is_one_choice_away(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    page.get_by_role("link", name="Die ganze Welt").click()
    page.wait_for_url("**extent=world**")
    someone.settled()
    near = page.get_by_role("link", name="In der Nähe")
    expect(near).not_to_have_attribute("aria-current", "true")
    near.click()
    page.wait_for_url("**extent=near**")
    someone.settled()
    expect(near).to_have_attribute("aria-current", "true")


def test_the_map_is_moved_by_keys_and_the_link_opens_the_same(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    page.get_by_role("link", name="Vergrößern").focus()
    page.keyboard.press("+")
    page.wait_for_url("**at=**")
    someone.settled()
    first = page.url
    page.keyboard.press("ArrowRight")
    page.wait_for_url(lambda url: url != first)
    someone.settled()
    there = resting(page)
    opened = reader(address=someone.address)
    page_of_other = opened.open(page.url.removeprefix(f"{someone.address}/"))
    assert resting(page_of_other) == there


def test_a_click_on_a_partner_chooses_it(reader: NewReader) -> None:
    someone = reader(width=1400, height=1200)
    page = someone.open("network?home=merzig")
    expect(page.locator(TOWNS).last).to_be_visible()
    click_on(page, page.locator(TOWNS).count() - 1)
    page.wait_for_url(lambda url: "home=merzig" not in url)
    someone.settled()
    expect(page.locator(FINDING)).not_to_contain_text("Merzig hat")


def test_our_town_is_found_again_after_a_look_at_practices(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=merzig")
    # Plotly complains in the console when a map is left before its names are set.
    expect(page.locator(NAMES).first).to_be_visible()
    for name in ("Praktiken", "Partner"):
        page.get_by_role("link", name=name, exact=True).click()
        page.wait_for_url("**/practices**" if name == "Praktiken" else "**/network?**")
        someone.settled()
    expect(page.locator(FINDING)).to_contain_text("Merzig hat")
    assert "home=merzig" in page.url
    expect(page.locator(NAMES).first).to_be_visible()


def test_a_town_is_chosen_by_keyboard(reader: NewReader) -> None:
    page = reader().open("network")
    page.get_by_role("combobox", name="Unser Ort").focus()
    page.keyboard.type("Trier")
    page.keyboard.press("Enter")
    page.wait_for_url("**home=trier**")
    expect(page.locator(FINDING)).to_have_text(
        "Trier hat 13 direkte Partner. Von 4 davon kennt der Atlas Praktiken."
    )


def test_from_today_the_year_is_moved_back_by_keyboard_step_by_step(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?home=trier")
    page.get_by_role("slider", name="So sah das Netz aus im Jahr").focus()
    for year in (2024, 2023, 2022):
        page.keyboard.press("ArrowLeft")
        page.wait_for_url(f"**year={year}**")
        someone.settled()


def test_a_drag_moves_nothing_and_chooses_nobody(reader: NewReader) -> None:
    someone = reader(width=1400, height=1200)
    page = someone.open("network?home=rostock")
    box = page.locator(".st-key-network_map").bounding_box()
    assert box is not None
    before = resting(page)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + 40, steps=8)
    page.mouse.up()
    page.wait_for_timeout(800)
    assert "home=rostock" in page.url
    assert resting(page) == before


def test_a_table_leads_to_the_beginning_of_the_next_view(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("network?what=whole")
    page.get_by_role("link", name="Danzig").first.click()
    page.wait_for_url("**home=gdansk**")
    someone.settled()
    expect(page.locator("h1")).to_be_focused()
    assert page.locator("[data-testid=stMain]").evaluate("main => main.scrollTop") == 0


def test_the_year_is_moved_by_keyboard(reader: NewReader) -> None:
    page = reader().open("network?home=trier&year=1970")
    slider = page.get_by_role("slider", name="So sah das Netz aus im Jahr")
    expect(page.locator(FINDING)).to_contain_text("Im Jahr 1970 hatte Trier 4 direkte Partner")
    slider.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**year=1971**")
    expect(page.locator(FINDING)).to_contain_text("Im Jahr 1971 hatte Trier 5 direkte Partner")


def test_the_map_holds_nothing_that_the_table_lacks(reader: NewReader) -> None:
    someone = reader(locale="fr-FR")
    page = someone.open("network?home=bytow")
    expect(page.locator(TOWNS).first).to_be_visible()
    drawn = page.evaluate(
        """() => document.querySelector(".js-plotly-plot").data
            .flatMap(trace => trace.customdata ? Array.from(trace.hovertext) : [])"""
    )
    table = page.get_by_role("region", name="Partenaires", exact=False).first
    listed = table.locator("tbody th a:first-child").all_inner_texts()
    assert sorted(drawn) == sorted(["Bytów", *listed])


def test_the_list_that_is_taken_along_equals_the_page(reader: NewReader) -> None:
    page = reader().open("network?what=list&home=saarbruecken&order=oldest")
    shown = page.locator(".atlas-table tbody th > span").all_inner_texts()
    page.get_by_role("button", name="Mitnehmen").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tabelle (CSV)").click()
    content = download.value.path().read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content), delimiter=";"))
    assert [row["Partnerschaft"] for row in rows] == [name.split("\n")[0] for name in shown]


def test_the_chain_between_two_towns_in_another_language(reader: NewReader) -> None:
    page = reader(locale="fr").open("network?what=ways&home=merzig&goal=bytow")
    expect(page.locator(FINDING)).to_contain_text("le chemin le plus court")
    chain = page.locator(".atlas-chain").first
    expect(chain.locator("strong").nth(1)).to_have_text("Thionville")
    expect(chain).to_have_accessible_name(re.compile("^Merzig → Thionville → "))


def test_lines_are_dashed_alike_in_chains_and_in_the_key(reader: NewReader) -> None:
    """The dashes are drawn by the stylesheet from what the page says of each line."""
    page = reader().open("network?what=ways&home=merzig&goal=markaryd")
    dashes = """(lines, part) => Object.fromEntries(lines.map((line) => [
        line.dataset.kind,
        getComputedStyle(line, part).backgroundImage.replace(/^[^(]*\\((90deg, )?/, ""),
    ]))"""
    chain = page.locator(".atlas-chain li[data-kind]").evaluate_all(dashes, "::after")
    assert chain.keys() == {"twinning", "network", "friendship"}
    assert all("rgb(" in drawn for drawn in chain.values())
    assert len(set(chain.values())) == 3
    page = reader().open("network?home=merzig")
    key = page.locator(".atlas-key li").evaluate_all(dashes, "::before")
    assert key == {kind: chain[kind] for kind in ("twinning", "friendship")}
