"""The way through a comparison: question, cell, list, practice and back."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import CARD, NewReader, running_server

pytestmark = pytest.mark.browser

MATRIX = ".atlas-matrix"
CELL = f"{MATRIX} tbody td a"
MOST_TABS = 90


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def numbers(page: Page) -> list[list[str]]:
    """Return the numbers of the first table, row by row."""
    rows = page.locator(".atlas-table").first.locator("tbody tr, tfoot tr")
    return [row.locator("td").all_inner_texts() for row in rows.all()]


def tab_to(page: Page, selector: str) -> None:
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"the Tab key does not reach {selector}")


def test_from_a_cell_to_a_practice_and_back_by_mouse(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?rows=country&columns=kind&theme=language")
    page.evaluate("window.still = true")
    before = numbers(page)
    cell = page.locator(CELL).first
    count = cell.inner_text()
    cell.click()
    expect(page.locator("h1")).to_have_text("Praktiken")
    expect(page.locator("h2").first).to_contain_text(f"{count} Prakti")
    someone.settled()
    assert set(asked(page)) == {"theme", "country", "kind"}
    card = page.locator(CARD).first
    title = card.inner_text()
    card.click()
    expect(page.locator("h1")).to_have_text(title)
    someone.settled()
    page.get_by_role("link", name="Zurück zur Liste").click()
    expect(page.locator("h2").first).to_contain_text(f"{count} Prakti")
    someone.settled()
    page.get_by_role("link", name="Zurück zum Vergleich").click()
    expect(page.locator("h1")).to_have_text("Vergleichen")
    someone.settled()
    assert numbers(page) == before
    assert page.evaluate("window.still"), "a link of ours loaded the page anew"


def test_from_a_cell_to_a_practice_and_back_by_keyboard(reader: NewReader) -> None:
    someone = reader(locale="fr")
    page = someone.open("compare?rows=country&columns=kind")
    tab_to(page, CELL)
    count = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Pratiques")
    expect(page.locator("h2").first).to_contain_text(f"{count} pratique")
    someone.settled()
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, CARD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).not_to_have_text("Pratiques")
    someone.settled()
    tab_to(page, ".atlas-position a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Pratiques")
    someone.settled()
    for _ in range(3):
        page.go_back()  # the browser's own key; a headless one has none
        someone.settled()
    expect(page.locator("h1")).to_have_text("Comparer")


def test_who_goes_on_while_a_page_is_still_changing_is_not_called_back(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?rows=country&columns=kind")
    tab_to(page, CELL)
    # A slow page: it is never calm, and it changes between leaving an element and the next.
    page.evaluate(
        """() => {
          const grow = () => document.body.append(document.createElement("i"));
          window.setInterval(grow, 40);
          window.addEventListener("focusout", grow, true);
        }"""
    )
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Praktiken")
    expect(page.locator("h1")).to_be_focused()
    tab_to(page, CARD)


def test_the_views_are_reached_by_keyboard_and_keep_the_place(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?theme=housing")
    tab_to(page, ".atlas-views a[href*='what=gaps']")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Wählen Sie Ihren Ort.")).to_be_visible()
    someone.settled()
    assert asked(page) == {"theme": ["housing"], "what": ["gaps"]}
    expect(page.get_by_role("link", name="Lücken und Vorbilder")).to_be_focused()


@pytest.mark.parametrize(
    "link",
    [
        "compare?rows=country&columns=period&order=similar&theme=language&status=running&from=2010",
        "compare?rows=city&columns=group&top=10&q=kurs",
        "compare?what=towns&towns=merzig&towns=saarlouis&towns=metz&home=merzig&by=group",
        "compare?what=gaps&home=bytow&by=group&gap=women",
        "compare?what=themes&themes=housing&themes=health&rows=kind&country=DE",
        "compare?what=years&by=city&status=running",
    ],
)
def test_a_link_shows_the_same_in_another_language_on_another_server(
    real_catalogue_path: Path, reader: NewReader, link: str
) -> None:
    german = numbers(reader().open(link))
    assert len(german) > 2
    with running_server(real_catalogue_path) as address:
        someone = reader(address=address, locale="fr")
        french = numbers(someone.open(link))
        figures = [["".join(filter(str.isdigit, cell)) for cell in row] for row in french]
        assert figures == [["".join(filter(str.isdigit, cell)) for cell in row] for row in german]


def test_a_change_of_language_keeps_the_comparison(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?what=towns&towns=metz&towns=trier&by=group&country=FR&home=metz")
    before = asked(page)
    page.get_by_role("link", name="English").first.click()
    expect(page.locator("h1")).to_have_text("Compare")
    someone.settled()
    assert asked(page) == before | {"lang": ["en"]}
    expect(page.get_by_role("button", name="Country: France")).to_be_visible()


def test_a_choice_is_one_step_back(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare")
    page.get_by_role("combobox", name="Spalten").click()
    page.get_by_role("option", name="Art", exact=True).click()
    page.wait_for_url("**columns=kind**")
    expect(page.locator(f"{MATRIX} caption")).to_have_text("Praktiken: Ort × Art")
    someone.settled()
    page.go_back()
    expect(page.locator(f"{MATRIX} caption")).to_have_text("Praktiken: Ort × Thema")


def test_the_filter_is_folded_away_and_narrows(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare")
    expect(page.get_by_role("button", name="Thema", exact=True)).to_have_count(0)
    page.locator(".st-key-filter_folded summary").click()
    page.get_by_role("button", name="Land", exact=True).click()
    page.get_by_test_id("stPopoverBody").get_by_text("Frankreich (").click()
    page.wait_for_url("**country=FR**")
    someone.settled()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Land: Frankreich")).to_be_visible()
    expect(page.locator(f"{MATRIX} tfoot td").last).to_have_text("27")


def test_the_heads_of_a_large_matrix_stay_in_sight(reader: NewReader) -> None:
    page = reader(width=800, height=700).open("compare?top=100")
    page.locator(MATRIX).evaluate("box => box.scrollTo(300, 900)")
    page.wait_for_timeout(200)
    box = page.locator(MATRIX).bounding_box()
    head = page.locator(f"{MATRIX} thead th").nth(6).bounding_box()
    side = page.locator(f"{MATRIX} tbody th").nth(30).bounding_box()
    assert box is not None
    assert head is not None
    assert side is not None
    assert abs(head["y"] - box["y"]) < 5
    assert abs(side["x"] - box["x"]) < 5


def test_the_others_lead_to_more_rows(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?top=10")
    expect(page.locator(f"{MATRIX} tbody tr")).to_have_count(11)
    page.locator(f"{MATRIX} tbody th").get_by_role("link").click()
    page.wait_for_url("**top=20**")
    expect(page.locator(f"{MATRIX} tbody tr")).to_have_count(21)


def test_a_gap_opens_beside_the_table(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?what=gaps&home=merzig")
    page.locator(".atlas-gaps").get_by_role("link", name="Wohnen").click()
    expect(page.locator(".atlas-models h2")).to_have_text("Wohnen")
    someone.settled()
    assert asked(page) == {"what": ["gaps"], "home": ["merzig"], "gap": ["housing"]}
    expect(page.locator(".atlas-models li").first).to_contain_text("Partner")


def test_a_cell_opens_in_another_tab_with_control(reader: NewReader) -> None:
    page = reader().open("compare")
    with page.context.expect_page() as opened:
        page.locator(CELL).first.click(modifiers=["Control"])
    expect(page.locator("h1")).to_have_text("Vergleichen")
    opened.value.close()


def test_the_years_are_drawn_and_described(reader: NewReader) -> None:
    page = reader().open("compare?what=years&by=theme")
    expect(page.locator(".js-plotly-plot .bars").first).to_be_visible()
    described = page.get_by_role("figure", name="Säulendiagramm")
    expect(described.first).to_be_attached()
    page.get_by_text("Dasselbe als Tabelle").click()
    expect(page.get_by_role("table").first).to_be_visible()


def test_the_matrix_downloads_as_csv(reader: NewReader) -> None:
    page = reader(locale="fr").open("compare?rows=country&columns=kind&theme=language")
    page.get_by_role("button", name="Emporter").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tableau (CSV)").click()
    lines = download.value.path().read_bytes().decode("utf-8-sig").strip().split("\r\n")
    assert lines[0].startswith("Pays;")
    assert all("Thème\u00a0: Langues" in line for line in lines[1:])
    assert [line.split(";")[1:4] for line in lines[1:]] == [row[:3] for row in numbers(page)]
