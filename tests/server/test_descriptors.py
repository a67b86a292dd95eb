"""The server takes all descriptors that it may have, and gives fewer away than it has."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from server import descriptors
from server.descriptors import raise_limit, room

ROOT = Path(__file__).resolve().parent.parent.parent
SHOW = "import resource as r; print(*r.getrlimit(r.RLIMIT_NOFILE))"


def started(limits: str) -> "subprocess.CompletedProcess[str]":
    """Raise the limit in a process of its own, whose limits the shell sets."""
    code = f"from server.descriptors import raise_limit; raise_limit(); {SHOW}"
    command = ["sh", "-c", f'{limits}; exec "$@"', "sh", sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)


def test_the_limit_is_raised_as_far_as_allowed() -> None:
    assert started("ulimit -S -n 200; ulimit -H -n 300").stdout.split() == ["300", "300"]


def test_a_low_limit_is_said_in_one_sentence() -> None:
    (said,) = started("ulimit -n 300").stderr.splitlines()
    assert said.startswith("At most 300 files may be open at once, 16384 are needed")


def test_a_limit_that_suffices_is_not_worth_a_word(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    set_to: list[tuple[int, int]] = []
    monkeypatch.setattr(descriptors.resource, "getrlimit", lambda _: (1024, 16_384))
    monkeypatch.setattr(descriptors.resource, "setrlimit", lambda _, limits: set_to.append(limits))
    raise_limit()
    assert set_to == [(16_384, 16_384)]
    assert caplog.records == []


@pytest.mark.parametrize("limit", [64, 256, 1024, 4096, 16_384, 65_536, 1 << 20])
def test_viewers_and_connections_leave_something_for_files(
    monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    monkeypatch.setattr(descriptors.resource, "getrlimit", lambda _: (limit, limit))
    given = room()
    assert given.viewers > 0
    assert given.connections > 0
    assert limit - 4 * given.viewers - given.connections >= min(512, limit * 3 // 8)


def test_the_usual_limits_let_enough_viewers_in(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = {}
    for limit in (256, 1024, 16_384, resource.RLIM_INFINITY):
        monkeypatch.setattr(descriptors.resource, "getrlimit", lambda _, n=limit: (n, n))
        counts[limit] = room().viewers
    assert list(counts.values()) == [32, 128, 3712, 261_760]


@pytest.mark.parametrize(("wanted", "given"), [("7", 7), ("1000", 32), ("", 32)])
def test_the_operator_may_let_in_fewer_but_not_more(
    monkeypatch: pytest.MonkeyPatch, wanted: str, given: int
) -> None:
    monkeypatch.setenv("PRAXISATLAS_SESSIONS", wanted)
    monkeypatch.setattr(descriptors.resource, "getrlimit", lambda _: (256, 256))
    assert room().viewers == given
