"""Links, the Back button and a change of language show what they name."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import CARD, NewReader, running_server

pytestmark = pytest.mark.browser

COUNT = "h2 >> nth=0"


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize(
    ("language", "title", "count"),
    [
        ("de", "Praktiken", "Praktiken"),
        ("fr", "Pratiques", "pratiques"),
        ("en", "Practices", "practices"),
    ],
)
def test_a_deep_link_is_the_first_request_of_a_fresh_server(
    real_catalogue_path: Path, reader: NewReader, language: str, title: str, count: str
) -> None:
    with running_server(real_catalogue_path) as address:
        page = reader(address=address, locale=language).open("practices?theme=language&city=metz")
        expect(page.locator("h1")).to_have_text(title)
        expect(page.locator("h2").first).to_have_text(f"5 {count}")
        expect(page.get_by_role("link", name="Praxisatlas")).to_be_visible()
        assert page.evaluate("document.documentElement.lang") == language


def test_the_back_button_undoes_one_choice_at_a_time(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices")
    everything = page.locator("h2").first.inner_text()
    page.get_by_role("button", name="Thema").click()
    page.get_by_text("Sprache (").click()
    expect(page.locator("h2").first).not_to_have_text(everything)
    narrowed = page.locator("h2").first.inner_text()
    page.get_by_text("Wohnen (").click()
    expect(page.locator("h2").first).not_to_have_text(narrowed)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Thema: Wohnen")).to_be_visible()
    someone.settled()
    page.go_back()
    expect(page.locator("h2").first).to_have_text(narrowed)
    expect(page.get_by_role("button", name="Thema: Wohnen")).to_have_count(0)
    page.go_back()
    expect(page.locator("h2").first).to_have_text(everything)
    page.go_forward()
    expect(page.locator("h2").first).to_have_text(narrowed)


def test_a_change_of_language_keeps_search_filters_and_view(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?q=kurs&theme=language&country=DE&from=2010&view=table")
    count = page.locator("h2").first.inner_text().split()[0]
    page.get_by_text("Français").first.click()
    expect(page.locator("h1")).to_have_text("Pratiques")
    expect(page.locator("h2").first).to_contain_text(f"{count} pratique")
    someone.settled()
    assert asked(page) == {
        "q": ["kurs"],
        "theme": ["language"],
        "country": ["DE"],
        "from": ["2010"],
        "view": ["table"],
        "lang": ["fr"],
    }
    assert page.evaluate("document.documentElement.lang") == "fr"
    expect(page.get_by_role("button", name="Pays : Allemagne")).to_be_visible()
    expect(page.get_by_role("table").first).to_be_visible()


def test_no_choice_of_a_facet_undoes_another(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices")
    for menu, value, name, id_ in (
        ("Thema", "Sprache (", "theme", "language"),
        ("Zielgruppe", "Frauen (", "group", "women"),
        ("Land", "Deutschland (", "country", "DE"),
        ("Größe des Orts", "100.000 bis", "size", "100000-500000"),
    ):
        page.get_by_role("button", name=menu, exact=True).click()
        page.get_by_test_id("stPopoverBody").get_by_text(value).first.click()
        page.wait_for_url(f"**{name}={id_}**")
        someone.settled()
        page.keyboard.press("Escape")
        someone.settled()
    assert asked(page) == {
        "theme": ["language"],
        "group": ["women"],
        "country": ["DE"],
        "size": ["100000-500000"],
    }
    page.get_by_text("English").first.click()
    expect(page.locator("h1")).to_have_text("Practices")
    someone.settled()
    assert len(asked(page)) == 5


def test_the_way_through_a_list_leads_back_to_it(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?theme=housing&sort=newest")
    count = page.locator("h2").first.inner_text()
    first = page.locator(CARD).first
    title = first.inner_text()
    first.click()
    expect(page.locator("h1")).to_have_text(title)
    expect(page.get_by_text(f"1 von {count.split()[0]}", exact=True)).to_be_visible()
    page.get_by_role("link", name="Nächste").click()
    expect(page.get_by_text(f"2 von {count.split()[0]}", exact=True)).to_be_visible()
    someone.settled()
    page.get_by_role("link", name="Vorige").click()
    expect(page.locator("h1")).to_have_text(title)
    someone.settled()
    page.get_by_role("link", name="Zurück zur Liste").click()
    expect(page.locator("h2").first).to_have_text(count)
    assert asked(page)["theme"] == ["housing"]


def test_the_search_of_the_start_page_opens_the_list(reader: NewReader) -> None:
    someone = reader(locale="fr")
    page = someone.open()
    page.get_by_label("Que cherchez-vous").fill("logement")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Pratiques")
    someone.settled()
    assert asked(page)["q"] == ["logement"]
    assert page.locator("mark").count() + page.locator("a strong").count() > 0


def test_the_list_downloads_as_csv(reader: NewReader) -> None:
    someone = reader(locale="fr")
    page = someone.open("practices?city=trier")
    page.get_by_role("button", name="Emporter").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Tableau (CSV)").click()
    text = download.value.path().read_bytes().decode("utf-8-sig")
    lines = text.strip().split("\r\n")
    assert lines[0].startswith("Identifiant;Identifiant court;Langue du texte;Pratique;")
    assert len(lines) == 1 + int(page.locator("h2").first.inner_text().split()[0])
    assert all("CC BY 4.0" in line for line in lines[1:])


def test_an_unknown_page_is_said_in_the_readers_language(reader: NewReader) -> None:
    someone = reader(locale="fr")
    someone.page.goto(f"{someone.address}/nothing")
    expect(someone.page.locator("h1")).to_have_text("Cette page n’existe pas")
    someone.troubles.clear()  # the browser notes the 404 that was asked for
    someone.page.get_by_role("link").click()
    someone.settled()
    expect(someone.page.locator("h1")).to_contain_text("Comment font")
