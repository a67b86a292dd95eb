"""A line of the log says when, how grave, in which run of which page, who and what; and no more."""

import asyncio
import json
import logging
import re
from collections.abc import Callable
from contextvars import Context
from logging.config import dictConfig
from pathlib import Path

import pytest
from streamlit.logger import get_logger
from uvicorn.config import LOGGING_CONFIG

from server import logs, runs
from tests.checkout import copy_dashboard
from tests.server.client import ask
from tests.server.viewers import served, viewing

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
LOG = logging.getLogger("server.example")


def said(
    capsys: pytest.CaptureFixture[str], form: str, say: Callable[[], None], page: str = ""
) -> str:
    """Return what the log got, in a run of a page or outside of any."""

    def run_it() -> None:
        if page:
            runs.begin()
            runs.is_on(page)
        say()

    with logs.set_up(form):
        Context().run(run_it)
    return capsys.readouterr().err


def fail() -> None:
    try:
        raise ValueError("first\n2026-01-01T00:00:00.000Z ERROR forged")
    except ValueError:
        LOG.exception("It failed")


def test_a_line_of_text(capsys: pytest.CaptureFixture[str]) -> None:
    line = said(capsys, "text", lambda: LOG.info("%s sources", 3), "compare")
    wanted = rf"{TIME} INFO [2-9A-Z]{{6}} compare server\.example: 3 sources\n"
    assert re.fullmatch(wanted, line)


def test_a_line_of_text_outside_of_any_run(capsys: pytest.CaptureFixture[str]) -> None:
    line = said(capsys, "text", lambda: LOG.info("Ready"))
    assert re.fullmatch(rf"{TIME} INFO - - server\.example: Ready\n", line)


def test_a_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    line = said(capsys, "json", lambda: LOG.warning("Größe %s", 3), "compare")
    assert line.isascii()
    assert line.count("\n") == 1
    told = json.loads(line)
    assert re.fullmatch(TIME, told.pop("time"))
    assert re.fullmatch(r"[2-9A-Z]{6}", told.pop("run"))
    assert told == {
        "level": "WARNING",
        "page": "compare",
        "logger": "server.example",
        "message": "Größe 3",
    }


def test_what_is_not_known_is_left_out_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(said(capsys, "json", lambda: LOG.info("Ready"))).keys() == {
        "time",
        "level",
        "logger",
        "message",
    }


def test_a_traceback_stands_below_its_line_and_nothing_in_it_looks_like_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, *below = said(capsys, "text", fail).splitlines()
    assert first.endswith("ERROR - - server.example: It failed")
    assert below[0] == "    Traceback (most recent call last):"
    assert "    2026-01-01T00:00:00.000Z ERROR forged" in below
    assert [line for line in below if not line.startswith("    ")] == []


def test_a_traceback_is_a_field_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    line = said(capsys, "json", fail)
    assert line.count("\n") == 1
    assert json.loads(line)["traceback"].startswith("Traceback (most recent call last):")


@pytest.mark.parametrize("form", logs.FORMS)
@pytest.mark.parametrize("smuggled", ["\n", "\r", "\x1b[2J", "\x00", "\u2028", "\x85"], ids=ascii)
def test_one_line_stays_one_line_and_commands_no_terminal(
    capsys: pytest.CaptureFixture[str], form: str, smuggled: str
) -> None:
    line = said(capsys, form, lambda: LOG.info("before%safter", smuggled))
    assert len(line.splitlines()) == 1
    assert smuggled not in line.removesuffix("\n")


@pytest.mark.parametrize("form", logs.FORMS)
def test_half_a_character_can_be_written(form: str) -> None:
    # Formatted by hand: pytest itself cannot pass such a message on.
    record = logging.LogRecord("ours", logging.INFO, "", 0, "before\ud800after", None, None)
    logs.FORMS[form]().format(record).encode()


def test_libraries_speak_through_the_same_handler_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    get_logger("streamlit.made_before")

    def say() -> None:
        for name in ("uvicorn.error", "asyncio", "websockets"):
            logging.getLogger(name).warning("from %s", name)
        for name in ("streamlit.made_before", "streamlit.made_later"):
            get_logger(name).warning("from %s", name)

    lines = said(capsys, "text", say).splitlines()
    assert [line.split(" - - ")[1] for line in lines] == [
        "uvicorn.error: from uvicorn.error",
        "asyncio: from asyncio",
        "websockets: from websockets",
        "streamlit.made_before: from streamlit.made_before",
        "streamlit.made_later: from streamlit.made_later",
    ]


def test_uvicorns_lines_on_who_came_are_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    dictConfig(LOGGING_CONFIG)  # as uvicorn does before it reads dashboard.py

    def say() -> None:
        logging.getLogger("uvicorn.error").info('%s - "WebSocket %s" [accepted]', "192.0.2.1", "/")

    assert said(capsys, "text", say) == ""


def test_afterwards_the_log_is_as_it_was_before() -> None:
    before = list(logging.getLogger().handlers)
    with logs.set_up("json"):
        assert len(logging.getLogger().handlers) == len(before) + 1
    assert logging.getLogger().handlers == before


def test_a_request_has_a_number_and_its_path_but_not_its_query(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def app(*_: object) -> None:
        LOG.warning("Something")
        raise RuntimeError

    def asked() -> None:
        with pytest.raises(RuntimeError):
            ask(logs.NumberedRequests(app), "/media/a b", "q=secret")

    line = said(capsys, "text", asked)
    assert re.search(r" WARNING [2-9A-Z]{6} /media/a%20b server\.example: Something\n", line)
    assert "secret" not in line


def test_of_a_long_path_the_beginning_is_enough(capsys: pytest.CaptureFixture[str]) -> None:
    async def app(*_: object) -> None:
        LOG.warning("Something")

    async def request() -> None:
        await logs.NumberedRequests(app)({"type": "http", "path": "/" + "x" * 9_000}, app, app)

    line = said(capsys, "text", lambda: asyncio.run(request()))
    assert f" /{'x' * 99} server.example: Something" in line


def test_tasks_of_a_request_keep_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    async def app(*_: object) -> None:
        await asyncio.create_task(asyncio.to_thread(LOG.warning, "Later"))

    async def request() -> None:
        await logs.NumberedRequests(app)({"type": "websocket", "path": "/stream"}, app, app)

    line = said(capsys, "text", lambda: asyncio.run(request()))
    assert re.search(r" [2-9A-Z]{6} /stream server\.example: Later\n", line)


FAILING = """import logging
logging.getLogger(__name__).warning("before it failed")
logging.getLogger("pages.imprint").info("still before")
raise RuntimeError("hidden from readers")
"""


@pytest.fixture
def failing(tmp_path: Path) -> Path:
    """Return a copy of the dashboard whose imprint fails."""
    copy_dashboard(tmp_path)
    (tmp_path / "pages" / "imprint.py").write_text(FAILING, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("form", logs.FORMS)
def test_all_lines_of_a_run_are_found_by_the_number_that_the_reader_is_told(
    failing: Path, catalogue_path: Path, form: str
) -> None:
    environment = {"PRAXISATLAS_CATALOGUE": str(catalogue_path), "PRAXISATLAS_LOG": form}
    with served(failing / "log", root=failing, environment=environment) as server:
        with viewing(server) as viewer:
            (error,) = viewer.ask("imprint", "lang=en&q=secret").errors
        written = server.said()
    number = re.findall(r"\b[2-9A-Z]{6}\b", error)[-1]
    lines = [line for line in written.splitlines() if number in line]
    assert [line for line in lines if "imprint" not in line] == []
    for told in ("before it failed", "still before", f"Reference {number}"):
        assert len([line for line in lines if told in line]) == 1
    assert written.count("Traceback (most recent call last)") == 1
    assert "\x1b" not in written, "nothing is painted beside the log"
    assert written.count("Ready for readers") == 1
    assert "secret" not in written
    assert "accepted" not in written, "who came is nobody's business"
