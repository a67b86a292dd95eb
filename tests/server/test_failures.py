"""Our own bugs: the reader gets a number, the log under that number the traceback."""

import logging
import re

import pytest

from server.failures import reference, reporter


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


def test_a_number_is_short_readable_aloud_and_not_repeated() -> None:
    numbers = {reference() for _ in range(200)}
    assert len(numbers) == 200
    assert all(re.fullmatch(r"[2-9A-Z]{6}", number) for number in numbers)
    assert not set("".join(numbers)) & set("0O1ILBS8G6UV") - set("68")
