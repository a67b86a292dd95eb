"""A disk that is full, or anything else that SQLite cannot do, ends a build with one sentence."""

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from loaders import __main__ as command_line
from loaders import build as building
from loaders.build import build
from loaders.writing import BuildFailed
from tests.loaders.conftest import FIXTURE
from tests.loaders.test_build import names

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Path]:
    """Yield a catalogue that must be the same afterwards, alone in its folder."""
    path = tmp_path / "c.db"
    build(FIXTURE, path)
    before = path.read_bytes()
    yield path
    assert path.read_bytes() == before
    assert names(tmp_path) == ["c.db"]


def built(catalogue: Path, most_bytes: int) -> subprocess.CompletedProcess[str]:
    """Build where no file may grow beyond a size, as on a disk that is nearly full."""

    def nearly_full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    command = [sys.executable, "-B", "-m", "loaders", "build"]
    return subprocess.run(
        [*command, "--records", str(FIXTURE), "--catalogue", str(catalogue)],
        cwd=ROOT,
        preexec_fn=nearly_full,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("share", [0.0, 0.2, 0.7])
def test_a_full_disk_is_one_sentence(catalogue: Path, share: float) -> None:
    ended = built(catalogue, int(catalogue.stat().st_size * share))
    assert ended.returncode == 1
    assert ended.stdout == ""
    (said,) = ended.stderr.splitlines()
    assert said.startswith("Error: SQLite failed: ")
    assert said.endswith(".")


def test_with_room_enough_the_same_build_succeeds(tmp_path: Path) -> None:
    assert built(tmp_path / "c.db", 100_000_000).returncode == 0


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            sqlite3.OperationalError("database or disk is full"),
            "Error: SQLite failed: database or disk is full.",
        ),
        (sqlite3.DatabaseError("disk image is malformed"), "Error: SQLite failed: disk image"),
        (OSError(28, "No space left on device"), "Error: Reading or writing failed: [Errno 28]"),
        (BuildFailed("rows are lost"), "Error: The build went wrong, nothing was written: rows"),
    ],
)
def test_whatever_fails_while_writing_is_one_sentence(
    catalogue: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(building, "write", fail)
    arguments = ["build", "--records", str(FIXTURE), "--catalogue", str(catalogue)]
    result = CliRunner().invoke(command_line.main, arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    (said,) = result.stderr.splitlines()
    assert said.startswith(sentence)
