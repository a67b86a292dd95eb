"""A build that is killed at any moment leaves the old catalogue, whole; the next one works."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from loaders.build import build
from tests.loaders.conftest import Records
from tests.loaders.test_build import names

_ROOT = Path(__file__).resolve().parent.parent.parent
_KILLS = 8


def start(records: Path, catalogue: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "loaders", "build"]
    options = ["--records", str(records), "--catalogue", str(catalogue)]
    return subprocess.Popen(
        [*command, *options], cwd=_ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def answers(catalogue: Path) -> tuple[str, int]:
    """Return what SQLite says of the file and how many practices it holds."""
    with closing(sqlite3.connect(f"{catalogue.as_uri()}?mode=ro", uri=True)) as connection:
        (health,) = connection.execute("PRAGMA integrity_check").fetchone()
        (count,) = connection.execute("SELECT count(*) FROM practice").fetchone()
    return health, count


def test_the_old_catalogue_survives_any_kill(records: Records, tmp_path: Path) -> None:
    catalogue = tmp_path / "c.db"
    build(records.folder, catalogue)
    (records.folder / "practices" / "jaworzyn.yaml").unlink()
    began = time.monotonic()
    assert start(records.folder, tmp_path / "timing.db").wait() == 0
    whole = time.monotonic() - began
    random.seed(2026)
    for attempt in range(_KILLS):
        # The file is written in the last part of a build: kill there more often.
        moment = whole * (1 - random.random() ** 2 * 0.9) if attempt else 0
        process = start(records.folder, catalogue)
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert answers(catalogue) in {("ok", 14), ("ok", 13)}
    assert start(records.folder, catalogue).wait() == 0
    assert answers(catalogue) == ("ok", 13)
    assert names(tmp_path) == ["c.db", "records", "timing.db"]


def test_a_kill_while_the_draft_is_written_leaves_the_old_catalogue(
    records: Records, tmp_path: Path
) -> None:
    catalogue = tmp_path / "c.db"
    build(records.folder, catalogue)
    before = catalogue.read_bytes()
    process = start(records.folder, catalogue)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".c.db.*.draft")):
        assert time.monotonic() < deadline
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert catalogue.read_bytes() == before
    assert len(list(tmp_path.glob(".c.db.*.draft"))) == 1
    build(records.folder, catalogue)
    assert not list(tmp_path.glob(".c.db.*.draft"))
