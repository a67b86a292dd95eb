"""No word of Streamlit's own controls stays English on a German or French page."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewReader

pytestmark = pytest.mark.browser

# What the records say is the same in every language where it is a name.
CONTENT = "'.atlas-sources, .atlas-table, [data-testid=stIconMaterial]'"
LABELS = """[...document.querySelectorAll('button, a, input, textarea, [role]')]
    .filter((element) => !element.closest(CONTENT))
    .flatMap((element) => ['aria-label', 'title', 'placeholder', 'aria-roledescription']
        .map((name) => element.getAttribute(name))
        .concat(element.children.length ? [] : [element.textContent])
        .filter(Boolean))""".replace("CONTENT", CONTENT)
MENUS = {
    "de": ("Thema", "Ort", "Zeitraum"),
    "fr": ("Thème", "Lieu", "Période"),
    "en": ("Theme", "Town", "Period"),
}
# The same in every language, because they are names or numbers.
NAMES = {"Praxisatlas", "Deutsch", "Français", "English", "Metz", "Trier", "QuattroPole"}


def labels(reader: NewReader, language: str) -> set[str]:
    someone = reader(locale=language)
    page = someone.open("practices?city=metz&theme=housing&from=2000")
    found = set(page.evaluate(LABELS))
    for menu in MENUS[language]:
        page.get_by_role("button", name=menu, exact=True).click()
        expect(page.get_by_test_id("stPopoverBody")).to_be_visible()
        someone.settled()
        found |= set(page.evaluate(LABELS))
        page.keyboard.press("Escape")
        expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
    found |= set(someone.open("practice?id=trier-cafe-welcome").evaluate(LABELS))
    for view in ("crossing", "towns", "gaps", "practices", "years"):
        found |= set(someone.open(f"compare?what={view}&towns=metz&home=metz").evaluate(LABELS))
    found |= set(someone.open("network?home=metz").evaluate(LABELS))
    return {label for label in found if any(letter.isalpha() for letter in label)}


def is_a_name(label: str) -> bool:
    return label in NAMES or any(character.isdigit() for character in label)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_label_is_the_same_as_in_english(reader: NewReader, language: str) -> None:
    shared = labels(reader, language) & labels(reader, "en")
    known = {label for label in shared if is_a_name(label)}
    assert shared - known == set()


def test_nothing_found_in_a_menu_is_said_in_french(reader: NewReader) -> None:
    page = reader(locale="fr").open("practices")
    page.get_by_role("button", name="Lieu", exact=True).click()
    page.get_by_role("combobox", name="Lieu").fill("zzzz")
    expect(page.get_by_text("Aucun résultat")).to_be_visible()


def test_the_words_follow_a_change_of_language(reader: NewReader) -> None:
    someone = reader()
    page: Page = someone.open("practices?from=2000")
    page.get_by_role("button", name="Zeitraum", exact=True).click()
    expect(page.get_by_label("Erhöhen").first).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_text("Français").first.click()
    expect(page.locator("h1")).to_have_text("Pratiques")
    page.get_by_role("button", name="Période", exact=True).click()
    expect(page.get_by_label("Augmenter").first).to_be_visible()
