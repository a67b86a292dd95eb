"""From the search to the meeting: a shortlist kept, ordered, handed out and shown on a stage."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import CARD, NewReader, Reader

pytestmark = pytest.mark.browser

SIX = ["merzig-1", "metz-3", "trier-2", "bytow-1", "saarbruecken-4", "luxembourg-2"]
LINK = f"shortlist?shortlist={'.'.join(SIX)}"
KEPT = ".atlas-kept small"
NAMES_ON_MAP = ".js-plotly-plot .scattergeo text"


def listed(page: Page) -> list[str]:
    return page.locator(KEPT).all_inner_texts()


def scrolled(page: Page) -> int:
    """Return how far the page is scrolled [CSS pixels], once it has come to rest."""
    main = page.get_by_test_id("stMain")
    before, now = -1, 0
    while before != now:
        page.wait_for_timeout(300)
        before, now = now, main.evaluate("(main) => main.scrollTop")
    return now


def code_on(page: Page) -> str:
    """Return what a phone reads from the screen."""
    found = zxingcpp.read_barcode(Image.open(io.BytesIO(page.screenshot())))
    assert found is not None
    return found.text


def test_six_practices_are_kept_ordered_and_passed_on(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier&city=metz")
    keeps = page.locator("a.atlas-keep")
    for place in range(6):
        keeps.nth(place).click()
        someone.settled()
    expect(page.get_by_role("link", name="Merkliste (6)")).to_be_visible()
    page.get_by_role("link", name="Merkliste (6)").click()
    page.wait_for_url("**/shortlist?**")
    someone.settled()
    before = listed(page)
    assert len(before) == 6
    page.locator("a.atlas-move", has_text="↓").first.click()
    someone.settled()
    expect(page.locator(KEPT).first).to_have_text(before[1])
    ordered = [before[1], before[0], *before[2:]]
    assert listed(page) == ordered
    page.get_by_role("link", name="Français").first.click()
    page.wait_for_url("**lang=fr**")
    someone.settled()
    assert listed(page) == ordered
    page.reload()
    someone.settled()
    assert listed(page) == ordered
    fresh = reader(locale="en-GB").open(page.url.removeprefix(f"{someone.address}/"))
    expect(fresh.locator("h1")).to_have_text("Sélection")
    assert listed(fresh) == ordered


def test_two_quick_clicks_on_a_slow_line_both_count(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier")
    page.evaluate(
        """() => document.querySelectorAll("a.atlas-keep").forEach((link, place) => {
            if (place < 3) link.click();
        })"""
    )
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (3)")).to_be_visible()
    assert page.url.count("trier-") == 3


@pytest.mark.parametrize("way", ["a[href^='compare']", "a[href^='shortlist']", CARD])
def test_a_page_opened_before_the_list_is_redrawn_has_it_nevertheless(
    reader: NewReader, way: str
) -> None:
    someone = reader()
    someone.on_slow_line(0.4)
    page = someone.open("practices?city=trier")
    boxes = [page.locator(link).first.bounding_box() for link in ("a.atlas-keep", way)]
    for box in boxes:
        assert box
        page.mouse.click(box["x"] + 5, box["y"] + 5)
    expect(page.locator("h1")).not_to_have_text("Praktiken")
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    assert re.search(r"[?&]shortlist=trier-\d+(&|$)", page.url)


def test_quick_moves_on_a_slow_line_all_count(reader: NewReader) -> None:
    someone = reader()
    page = someone.open(LINK)
    page.evaluate(
        """() => {
            for (const item of ["luxembourg-2", "luxembourg-2", "metz-3"])
                document.querySelector(`a[data-item="${item}"][data-does=up]`).click();
        }"""
    )
    someone.settled()
    moved = ["metz-3", "merzig-1", "trier-2", "luxembourg-2", "bytow-1", "saarbruecken-4"]
    expect(page.locator(KEPT)).to_have_text(moved)


def test_a_link_followed_twice_does_once_what_it_says(reader: NewReader) -> None:
    someone = reader()
    page = someone.open(LINK)
    page.evaluate(
        """() => {
            const link = document.querySelector("a[data-item=metz-3][data-does=remove]");
            const up = document.querySelector("a[data-item=metz-3][data-does=up]");
            link.click(); link.click(); up.click();
        }"""
    )
    someone.settled()
    left = ["merzig-1", "trier-2", "bytow-1", "saarbruecken-4", "luxembourg-2"]
    expect(page.locator(KEPT)).to_have_text(left)


def test_what_is_named_twice_or_unknown_stands_in_nobodys_way(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("shortlist?shortlist=merzig-1.gone-9.trier-2.merzig-1.metz-3")
    page.locator("a[data-item=merzig-1][data-does=down]").click()
    someone.settled()
    expect(page.locator(KEPT)).to_have_text(["trier-2", "merzig-1", "metz-3"])
    page.locator("a[data-item=merzig-1][data-does=remove]").click()
    someone.settled()
    expect(page.locator(KEPT)).to_have_text(["trier-2", "metz-3"])
    assert "gone-9" in page.url


def test_quick_moves_of_prepared_views_all_count(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("presentation?step=compare&step=practices&step=network&step=data")
    page.evaluate(
        """() => {
            const press = (item, does) =>
                document.querySelector(`a[data-item="${item}"][data-does=${does}]`).click();
            press("network", "up"); press("network", "up"); press("data", "remove");
        }"""
    )
    someone.settled()
    assert page.url.endswith("presentation?step=network&step=compare&step=practices")
    expect(page.locator(".atlas-steps li")).to_have_count(3)


def test_a_full_list_stays_as_it_is(reader: NewReader) -> None:
    # The page was drawn with 39; a quick second click would be one too many.
    known = [f"metz-{n}" for n in range(1, 17)] + [f"trier-{n}" for n in range(1, 12)]
    known += [f"saarbruecken-{n}" for n in range(1, 13)]
    assert len(known) == 39
    someone = reader()
    page = someone.open(f"practices?city=merzig&shortlist={'.'.join(known)}")
    page.evaluate(
        """() => [...document.querySelectorAll("a[data-does=add]")].slice(0, 2)
            .forEach((link) => link.click())"""
    )
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (40)")).to_be_visible()
    assert page.url.count("merzig-") == 1


def test_what_was_typed_is_not_lost_by_a_link(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier")
    page.get_by_role("searchbox").first.press_sequentially("sprache")
    page.get_by_role("link", name="Vergleichen", exact=True).click()
    page.wait_for_url("**/compare?**")
    someone.settled()
    assert "city=trier" in page.url
    assert "q=sprache" in page.url
    page.goto(f"{someone.address}/{LINK}")
    someone.settled()
    page.get_by_placeholder("Notiz für das Handout").first.press_sequentially("Nachfragen")
    page.get_by_role("link", name="Praktiken", exact=True).click()
    page.wait_for_url("**/practices?**")
    someone.settled()
    page.get_by_role("link", name="Merkliste (6)").click()
    someone.settled()
    expect(page.get_by_placeholder("Notiz für das Handout").first).to_have_value("Nachfragen")


def test_two_practices_are_kept_while_a_menu_is_open(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier")
    page.get_by_role("button", name="Mitnehmen").click()
    expect(page.get_by_role("button", name="Handout (PDF)")).to_be_visible()
    keeps = page.locator("a.atlas-keep")
    keeps.nth(0).click()
    keeps.nth(1).click()
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (2)")).to_be_visible()


def test_a_browser_without_a_clipboard_says_what_to_do(reader: NewReader) -> None:
    page = reader().open("network?home=merzig&what=ways&share=1")
    page.evaluate(
        """() => {
            Object.defineProperty(navigator, "clipboard", { value: undefined });
            document.execCommand = () => false;
        }"""
    )
    copy = page.get_by_role("link", name="Link kopieren")
    copy.press("Enter")
    said = "Der Browser erlaubt es nicht: Bitte den Link unten markieren."
    expect(page.locator(".atlas-share [role=status]")).to_have_text(said)
    expect(copy).to_be_focused()


def test_the_keyboard_never_falls_off_the_page(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?what=gaps&home=merzig&share=1")
    page.get_by_role("link", name="Diese Ansicht in eine Präsentation aufnehmen").press("Enter")
    someone.settled()
    expect(page.get_by_role("heading", name="Diese Ansicht teilen")).to_be_focused()
    page.get_by_role("link", name="English").first.press("Enter")
    someone.settled()
    expect(page.get_by_role("link", name="English").first).to_be_focused()
    page.goto(f"{someone.address}/{LINK}")
    someone.settled()
    page.get_by_role("button", name="Liste leeren").press("Enter")
    someone.settled()
    expect(page.locator("h1")).to_be_focused()


def test_a_double_click_keeps(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier")
    page.locator("a.atlas-keep").first.dblclick()
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()


def test_the_keyboard_stays_with_what_it_moves_and_removes(reader: NewReader) -> None:
    someone = reader()
    page = someone.open(LINK)

    def press(item: str, does: str) -> None:
        page.locator(f'a[data-item="{item}"][data-does={does}]').focus()
        page.keyboard.press("Enter")
        someone.settled()

    def focused() -> str:
        found = "({ item, does }) => `${item} ${does}`"
        return str(page.evaluate(f"({found})(document.activeElement.dataset)"))

    press("trier-2", "up")
    assert focused() == "trier-2 up"
    press("trier-2", "up")
    # At the top there is no way up any more.
    assert listed(page)[0] == "trier-2"
    assert focused() == "trier-2 remove"
    press("trier-2", "remove")
    assert listed(page)[0] == "merzig-1"
    assert focused() == "merzig-1 remove"


def test_a_link_is_followed_while_a_menu_is_open(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("practices?city=trier")
    page.get_by_role("button", name="Mitnehmen").click()
    expect(page.get_by_role("button", name="Handout (PDF)")).to_be_visible()
    page.get_by_role("link", name="Vergleichen", exact=True).click()
    page.wait_for_url("**/compare?city=trier")
    someone.settled()
    expect(page.locator("h1")).to_have_text("Vergleichen")


def test_a_lost_connection_keeps_the_list(reader: NewReader) -> None:
    someone = reader()
    page = someone.open(LINK)
    page.context.set_offline(True)
    page.wait_for_timeout(500)
    page.context.set_offline(False)
    page.reload()
    someone.settled()
    assert listed(page) == SIX


def test_cleared_by_mistake_is_undone(reader: NewReader) -> None:
    someone = reader()
    page = someone.open(LINK)
    page.get_by_role("button", name="Liste leeren").click()
    expect(page.get_by_text("Die Merkliste ist leer.")).to_be_visible()
    page.get_by_role("button", name="Leeren rückgängig machen").click()
    expect(page.locator(KEPT)).to_have_count(6)
    assert listed(page) == SIX


def download(page: Page, label: str, folder: Path) -> Path:
    with page.expect_download() as taken:
        page.get_by_role("button", name=label).click()
    path = folder / taken.value.suggested_filename
    taken.value.save_as(path)
    return path


def test_every_format_is_taken_along_with_the_note(reader: NewReader, tmp_path: Path) -> None:
    someone = reader()
    page = someone.open(LINK)
    note = page.get_by_placeholder("Notiz für das Handout").first
    note.fill("Wer zahlt die Miete?")
    note.press("Enter")
    someone.settled()
    page.get_by_role("button", name="Mitnehmen").click()
    labels = {
        "Handout (PDF)": b"%PDF",
        "Handout (Word)": b"PK",
        "Folien (PowerPoint)": b"PK",
        "Arbeitsmappe (Excel)": b"PK",
        "Tabelle (CSV)": b"\xef\xbb\xbf",
    }
    for label, start in labels.items():
        assert download(page, label, tmp_path).read_bytes().startswith(start)
    web_page = download(page, "Handout (Webseite)", tmp_path).read_text(encoding="utf-8")
    assert "Wer zahlt die Miete?" in web_page
    said = json.loads(download(page, "Daten (JSON)", tmp_path).read_text(encoding="utf-8"))
    assert [one["short_id"] for one in said["practices"]] == SIX
    assert said["link"] == f"{someone.address}/{LINK}"
    slides = zipfile.ZipFile(tmp_path / "praxisatlas-shortlist.pptx")
    assert sum(name.startswith("ppt/slides/slide") for name in slides.namelist()) >= 8


def test_a_handout_opens_without_any_network(reader: NewReader, tmp_path: Path) -> None:
    page = reader().open(LINK)
    page.get_by_role("button", name="Mitnehmen").click()
    path = download(page, "Handout (Webseite)", tmp_path)
    alone = reader()
    alone.page.context.set_offline(True)
    alone.page.goto(path.as_uri())
    expect(alone.page.locator("h1")).to_have_text("Merkliste")
    assert alone.requests == [path.as_uri()]


def test_the_shortlist_is_presented_by_keyboard_alone(reader: NewReader) -> None:
    someone = reader(width=1920, height=1080)
    page = someone.open(LINK)
    page.get_by_role("link", name="Nacheinander präsentieren").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**slide=1**")
    someone.settled()
    expect(page.locator(".atlas-presenting [role=status]")).to_have_text("1 von 6")
    first = page.locator("h1").inner_text()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**slide=2**")
    page.keyboard.press("PageDown")
    page.wait_for_url("**slide=3**")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**slide=2**")
    page.keyboard.press("PageUp")
    page.wait_for_url("**slide=1**")
    someone.settled()
    expect(page.locator("h1")).to_have_text(first)
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "present" not in url)
    someone.settled()
    expect(page.get_by_role("link", name="Merkliste (6)")).to_be_visible()


def test_pressed_twice_is_two_views_and_held_down_is_one(reader: NewReader) -> None:
    someone = reader(width=1920, height=1080)
    page = someone.open(f"practice?id=merzig-willkommenslotsen&present=list&slide=1&{LINK[10:]}")
    progress = page.locator(".atlas-presenting [role=status]")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(progress).to_have_text("3 von 6")
    page.keyboard.down("ArrowRight")
    for _ in range(5):
        page.keyboard.down("ArrowRight")
    page.keyboard.up("ArrowRight")
    someone.settled()
    expect(progress).to_have_text("4 von 6")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "present" not in url)
    page.wait_for_timeout(1000)
    assert "present" not in page.url


def test_escape_closes_the_code_first(reader: NewReader) -> None:
    someone = reader(width=1920, height=1080)
    page = someone.open("network?home=trier&present=1&share=1")
    code = page.get_by_role("img", name="QR-Code des Links zu dieser Ansicht")
    # Plotly complains in the console when a map is left before its names are set.
    name = page.locator(NAMES_ON_MAP).first
    expect(code).to_be_visible()
    expect(name).to_be_visible()
    page.keyboard.press("Escape")
    expect(code).to_have_count(0)
    assert "present=1" in page.url
    someone.settled()
    expect(name).to_be_visible()
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "present" not in url)


def test_a_long_view_is_read_to_its_end_before_the_next(reader: NewReader) -> None:
    someone = reader(width=1920, height=1080)
    page = someone.open("practices?present=1&slide=1&step=practices&step=compare")
    page.keyboard.press("PageDown")
    assert scrolled(page) > 500
    assert "/practices" in page.url
    page.keyboard.press("PageUp")
    assert scrolled(page) <= 1
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/compare?**slide=2**")


def test_the_stage_is_readable_from_the_last_row(reader: NewReader) -> None:
    page = reader(width=1920, height=1080).open(
        "practice?id=trier-cafe-welcome&shortlist=merzig-1&present=1"
    )
    sizes = page.evaluate(
        """() => [...document.querySelectorAll(".atlas-text p, .atlas-fact-list dd, .atlas-lead")]
            .map(each => parseFloat(getComputedStyle(each).fontSize))"""
    )
    assert sizes
    assert min(sizes) >= 24
    expect(page.locator(".atlas-header")).to_have_count(0)
    expect(page.locator("[data-testid=stSidebar]")).to_have_count(0)
    expect(page.get_by_role("button", name="Mitnehmen")).to_have_count(0)


def test_a_phone_reads_the_code_and_opens_the_view(reader: NewReader) -> None:
    stage = reader(width=1920, height=1080)
    page = stage.open(f"network?home=trier&present=1&{LINK.split('?')[1]}")
    expect(page.locator(".js-plotly-plot .scattergeo .point").first).to_be_visible()
    page.get_by_role("link", name="QR-Code").click()
    page.wait_for_url("**share=1**")
    stage.settled()
    expect(page.get_by_role("img", name="QR-Code des Links zu dieser Ansicht")).to_be_visible()
    page.wait_for_timeout(500)
    link = code_on(page)
    assert "present" not in link
    # The code is as coarse as can be: what one does not see here does not go along.
    assert "shortlist" not in link
    phone = reader(width=390, height=844)
    seen = phone.open(link.removeprefix(f"{phone.address}/"))
    expect(seen.locator(".atlas-finding")).to_contain_text("Trier hat")
    expect(seen.get_by_role("link", name="Merkliste", exact=True)).to_be_visible()


def test_a_link_is_copied_and_said_to_be(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?what=gaps&home=merzig&share=1")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Link kopieren").click()
    expect(page.get_by_text("Kopiert")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{someone.address}/compare?what=gaps&home=merzig"


def test_views_are_prepared_by_link_and_shown_elsewhere(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("compare?what=gaps&home=merzig&share=1")
    page.get_by_role("link", name="Diese Ansicht in eine Präsentation aufnehmen").click()
    someone.settled()
    page.get_by_role("link", name="Ihre Präsentation (1 Ansicht)").click()
    page.wait_for_url("**/presentation?**")
    someone.settled()
    page.get_by_label("Link einer Ansicht").fill(f"{someone.address}/network?home=trier&lang=en")
    page.get_by_role("button", name="Hinzufügen").click()
    expect(page.locator(".atlas-steps li")).to_have_count(2)
    link = page.url.removeprefix(f"{someone.address}/")
    other = reader(locale="fr-FR")
    stage = other.open(link)
    stage.get_by_role("link", name="Démarrer la présentation").click()
    stage.wait_for_url("**slide=1**")
    other.settled()
    stage.keyboard.press("ArrowRight")
    stage.wait_for_url("**/network?**slide=2**")
    other.settled()
    expect(stage.locator(".atlas-finding")).to_contain_text("Trèves a")


def test_keys_belong_to_the_field_one_writes_in(reader: NewReader) -> None:
    someone = reader()
    page = someone.open("?present=1&step=practices&step=compare&slide=1")
    field = page.get_by_role("searchbox").first
    field.fill("abc")
    field.press("ArrowLeft")
    field.press("ArrowRight")
    page.wait_for_timeout(500)
    assert "/?present=1" in page.url


def test_a_practice_is_kept_by_keyboard_and_keeps_the_focus(reader: NewReader) -> None:
    someone: Reader = reader()
    page = someone.open("practice?id=trier-cafe-welcome")
    page.locator("a.atlas-keep").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**shortlist=**")
    someone.settled()
    expect(page.locator("a.atlas-keep")).to_be_focused()
    expect(page.locator("a.atlas-keep")).to_have_text("★ Gemerkt")
