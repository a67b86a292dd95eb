"""The menu of what can be taken along: what a page hands over, and when it is made."""

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import ui.widgets.take_along
from tests.conftest import ROOT, Visit
from tests.seen import Given
from tests.taking import ENDINGS, VIEWS, Files, TakeFiles


@pytest.fixture
def menu(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> TakeFiles:
    """Open the menu of a view and return what makes its files, by their endings."""

    def open_menu(page: str, lang: str = "en", /, **parameters: Any) -> Files:
        made: dict[str, Callable[[], bytes]] = {}

        def button(
            _page: str, file: str, _label: str, _mime: str, make: Callable[[], bytes]
        ) -> None:
            made[file.rsplit(".", 1)[-1]] = make

        monkeypatch.setattr(ui.widgets.take_along, "_button", button)
        app = visit(page, lang, **parameters)
        assert not app.exception
        made.clear()
        app.session_state[f"{page}_take"] = True
        app.run()
        assert not app.exception
        return made

    return open_menu


@pytest.mark.parametrize(("page", "given"), VIEWS)
def test_a_page_hands_over_what_its_view_shows(
    menu: TakeFiles, take: TakeFiles, page: str, given: Given
) -> None:
    # The filter tells what follows it from what does not.
    filtered = {"theme": "housing", **given}
    files = menu(page, "fr", **filtered)
    assert files.keys() == ENDINGS
    assert files["json"]() == take(page, "fr", **filtered)["json"]()
    assert files["csv"]() == take(page, "fr", **filtered)["csv"]()


def test_a_note_stands_in_the_handout(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Callable[[], bytes]] = {}

    def button(*given: Any) -> None:
        made[given[1].rsplit(".", 1)[-1]] = given[4]

    monkeypatch.setattr(ui.widgets.take_along, "_button", button)
    app = visit("shortlist", shortlist="jaworzyn-1.ahornstadt-2")
    app.text_input(key="note_ahornstadt-2").set_value("Ask for the budget").run()
    app.session_state["shortlist_take"] = True
    app.run()
    practices = json.loads(made["json"]())["practices"]
    assert [one["note"] for one in practices] == [None, "Ask for the budget"]
    assert "Ask for the budget" in made["html"]().decode()
    # A file of another view goes to others: notes are for the shortlist's alone.
    app.switch_page(str(ROOT / "pages" / "practices.py")).run()
    app.session_state["practices_take"] = True
    app.run()
    assert "ahornstadt-2" in made["html"]().decode()
    assert "Ask for the budget" not in made["html"]().decode()


def test_a_handout_has_a_limit_that_data_have_not(
    menu: TakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.widgets.take_along, "MOST_LAID_OUT", 13)
    assert menu("practices").keys() == {"xlsx", "json", "csv"}
    assert menu("practices", theme="language").keys() == ENDINGS


def test_no_more_files_are_made_at_once_than_there_are_processors(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = ui.widgets.take_along
    full, finish = threading.Barrier(module.AT_ONCE + 1), threading.Event()

    def make() -> bytes:
        if not finish.is_set():
            full.wait(timeout=60)
            finish.wait(timeout=60)
        return b"made"

    drawn: list[Callable[[], bytes]] = []
    monkeypatch.setattr(module.st, "download_button", lambda *_, data, **__: drawn.append(data))
    module._button("compare", "gaps.pdf", "Handout", "application/pdf", make)
    with ThreadPoolExecutor(module.AT_ONCE + 1) as readers:
        asked = [readers.submit(drawn[0]) for _ in range(module.AT_ONCE)]
        full.wait(timeout=60)
        assert not module._turns.acquire(blocking=False), "the next one waits"
        one_more = readers.submit(drawn[0])
        finish.set()
        assert [one.result(timeout=60) for one in [*asked, one_more]] == [b"made"] * len(
            [*asked, 1]
        )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "wartet Ihre, bis sie an der Reihe ist"),
        ("fr", "le vôtre attend son tour"),
        ("en", "yours waits its turn"),
    ],
)
def test_the_reader_is_told_that_a_file_may_wait(visit: Visit, language: str, said: str) -> None:
    app = visit("practices", language)
    app.session_state["practices_take"] = True
    app.run()
    assert any(said in caption.value for caption in app.caption)
