"""What strangers can cause at will does not fill the log."""

import logging
from collections.abc import Iterator

import pytest

from server import seldom
from server.seldom import Seldom, log_refusal, say_repetitions_seldom

OUT_OF_DESCRIPTORS = "socket.accept() out of system resource\nsocket: <socket fd=7>"
NO_HANDSHAKE = "ASGI callable returned without completing handshake."


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seldom, "_seldom", Seldom())


@pytest.fixture
def quiet() -> Iterator[None]:
    say_repetitions_seldom()
    yield
    for name in ("asyncio", "uvicorn.error"):
        logging.getLogger(name).removeFilter(seldom._is_worth_saying)


def test_one_of_a_kind_a_minute() -> None:
    now = 1000.0
    once = Seldom(lambda: now)
    assert [once.may("a"), once.may("a"), once.may("b")] == [True, False, True]
    now += 59
    assert not once.may("a")
    now += 1
    assert [once.may("a"), once.may("a")] == [True, False]


def test_a_refusal_is_logged_once_for_each_reason(caplog: pytest.LogCaptureFixture) -> None:
    for reason in ("Refused a host", "Refused an origin", "Refused a host"):
        log_refusal(reason, "evil.example.org")
    said = [record.getMessage().split(":")[0] for record in caplog.records]
    assert said == ["Refused a host", "Refused an origin"]


def test_what_a_stranger_sent_cannot_forge_a_line_or_fill_one(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log_refusal("Refused a host", "a\nb\x1b[2J\u202e" + "x" * 10_000)
    (record,) = caplog.records
    shown = record.getMessage()
    assert shown.isprintable()
    assert shown.startswith("Refused a host: 'a\\nb\\x1b[2J\\u202exxx")
    assert shown.count("x" * 90) == 1
    assert len(shown) < 200


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize(
    ("name", "said"), [("asyncio", OUT_OF_DESCRIPTORS), ("uvicorn.error", NO_HANDSHAKE)]
)
def test_what_others_repeat_is_logged_once(
    caplog: pytest.LogCaptureFixture, name: str, said: str
) -> None:
    for _ in range(1000):
        logging.getLogger(name).error(said)
    assert len(caplog.records) == 1


@pytest.mark.usefixtures("quiet")
def test_anything_else_that_they_say_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        logging.getLogger("asyncio").error("Task exception was never retrieved")
    assert len(caplog.records) == 2
