"""At start bad settings are refused and a missing catalogue is built; other faults stop nobody."""

import asyncio
import gc
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.connection import open_catalogue
from catalogue.provenance import catalogue_info
from server import start
from tests.unprivileged import open_folder, unprivileged

ROOT = Path(__file__).resolve().parent.parent.parent
RECORDS = ROOT / "tests" / "records"


def begin() -> None:
    async def run() -> None:
        async with start.lifespan(None):
            pass

    asyncio.run(run())
    gc.unfreeze()


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "catalogue.db"
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(path))
    monkeypatch.setattr(start, "RECORDS", RECORDS)
    return path


def test_a_missing_catalogue_is_built(catalogue: Path) -> None:
    begin()
    with open_catalogue(catalogue) as db:
        assert catalogue_info(db).version


def test_a_present_one_is_left_alone(catalogue: Path) -> None:
    catalogue.write_bytes(b"whatever it is")
    begin()
    assert catalogue.read_bytes() == b"whatever it is"


def test_a_failing_build_is_logged_and_the_server_starts(
    catalogue: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(start, "RECORDS", tmp_path / "nowhere")
    with caplog.at_level(logging.ERROR):
        begin()
    assert "could not be built" in caplog.text
    assert "Traceback" in caplog.text
    assert not catalogue.exists()


def test_a_catalogue_in_a_closed_folder_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with open_folder() as folder:
        folder.chmod(0)
        monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(folder / "catalogue.db"))
        with caplog.at_level(logging.ERROR), unprivileged():
            begin()
    assert "PermissionError" in caplog.text


def test_a_fault_of_the_operators_file_is_logged_and_the_server_starts(
    catalogue: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    catalogue.write_bytes(b"whatever it is")
    operator = tmp_path / "operator.toml"
    operator.write_text("[operator]\noperator_name = 3\n", encoding="utf-8")
    monkeypatch.setenv("PRAXISATLAS_OPERATOR", str(operator))
    begin()
    said = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    wanted = f"operator-invalid: {operator}:2: operator_name is a number; write text in quotes."
    assert said[0] == wanted
    assert all(sentence.startswith("operator-invalid: ") for sentence in said)
    assert "Traceback" not in caplog.text


def test_placeholders_are_good_enough_for_a_trial(
    catalogue: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    catalogue.write_bytes(b"whatever it is")
    monkeypatch.delenv("PRAXISATLAS_OPERATOR", raising=False)
    begin()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_good_settings_are_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRAXISATLAS_LOG", "json")
    start.refuse_bad_settings()


def test_bad_settings_end_the_start_with_a_sentence_each() -> None:
    bad = {"PRAXISATLAS_LOG": "xml", "PRAXISATLAS_SESSIONS": "many"}
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    ended = subprocess.run(
        [*command, "--server.port", "0", "--server.address", "127.0.0.1"],
        cwd=ROOT,
        env={**os.environ, **bad},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        "PRAXISATLAS_LOG is 'xml'; allowed: text or json.",
        "PRAXISATLAS_SESSIONS is 'many'; allowed: a whole number from 1 to 1000000.",
    ]
