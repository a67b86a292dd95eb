"""Our own bugs: the reader gets a number, the log under that number the traceback."""

import logging
import re
from contextvars import Context, copy_context

import pytest

from server import runs
from server.failures import reporter


def test_the_reader_gets_the_number_under_which_the_log_has_the_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown: list[str] = []
    try:
        _ = 1 // 0
    except ZeroDivisionError as error:
        with caplog.at_level(logging.ERROR):
            suppressed = reporter(shown.append)(error)
    assert suppressed is True
    assert f"Reference {shown[0]}" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert "test_failures.py" in caplog.text


def test_the_number_is_that_of_the_run(caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []

    def fail() -> str:
        number = runs.begin().number
        reporter(shown.append)(ValueError("twice"))
        reporter(shown.append)(ValueError("twice"))
        return number

    number = copy_context().run(fail)
    assert shown == [number] * 2
    assert [record.getMessage() for record in caplog.records] == [f"Reference {shown[0]}"] * 2


def test_what_fails_before_its_run_began_has_a_number_too() -> None:
    shown: list[str] = []
    Context().run(reporter(shown.append), ValueError("early"))
    assert re.fullmatch(r"[2-9A-Z]{6}", shown[0])


def test_a_number_is_short_readable_aloud_and_not_repeated() -> None:
    numbers = {Context().run(runs.begin).number for _ in range(200)}
    assert len(numbers) == 200
    assert all(re.fullmatch(r"[2-9A-Z]{6}", number) for number in numbers)
    assert not set("".join(numbers)) & set("0O1ILBS8G6UV") - set("68")
