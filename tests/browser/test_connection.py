"""When the server does not answer, the reader is told so in words and need not do anything."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import NewReader, running_server

pytestmark = pytest.mark.browser

SAID = {
    "de": ("Keine Verbindung", "Der Server antwortet gerade nicht. Diese Seite versucht es"),
    "fr": ("Pas de connexion", "Le serveur ne répond pas pour le moment. Cette page réessaie"),
    "en": ("No connection", "The server does not answer at the moment. This page keeps trying"),
}
ENDS = {
    "de": "die diesen Server betreiben.",
    "fr": "à qui gère ce serveur.",
    "en": "tell whoever runs this server.",
}
REFUSED = "connectionrefused"
ANSWERS = {
    "nothing, on the own machine": ("localhost", REFUSED),
    "nothing": ("127.0.0.1", REFUSED),
    "403": ("127.0.0.1", 403),
    "502": ("127.0.0.1", 502),
}


def expect_calm_words(page: Page, language: str) -> None:
    title, begins = SAID[language]
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("heading")).to_have_text(title)
    said = dialog.locator("h2 + div")
    expect(said).to_contain_text(begins)
    # Nothing stands after our last word.
    assert said.inner_text().strip().endswith(ENDS[language])
    assert "Streamlit" not in page.locator("body").inner_text()


def test_a_server_that_stops_is_spoken_of_in_the_readers_language(
    real_catalogue_path: Path, reader: NewReader
) -> None:
    with running_server(real_catalogue_path) as address:
        readers = {language: reader(address=address, locale=language) for language in SAID}
        for someone in readers.values():
            someone.open("practices")
    for language, someone in readers.items():
        expect_calm_words(someone.page, language)
        expect(someone.page.locator("h1")).to_be_attached()  # what was open stays
        someone.page.context.close()
        someone.troubles.clear()  # of course the browser complains


@pytest.mark.parametrize("answer", ANSWERS)
def test_whatever_is_answered_instead_the_words_are_the_same_until_it_is_over(
    server: str, reader: NewReader, answer: str
) -> None:
    host, given = ANSWERS[answer]

    def refuse(route: Route) -> None:
        if isinstance(given, int):
            route.fulfill(status=given, body="<h1>Streamlit is not there</h1>")
        else:
            route.abort(given)

    address = server.replace("127.0.0.1", host)
    someone = reader(address=address, locale="en")
    page = someone.page
    page.route("**/_stcore/h*", refuse)
    page.goto(f"{address}/practices")
    expect_calm_words(page, "en")
    page.unroute("**/_stcore/h*")
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    someone.troubles.clear()  # of course the browser complains
