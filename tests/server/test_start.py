"""A missing catalogue is built at start; a failing build stops nobody."""

import asyncio
import gc
import logging
from pathlib import Path

import pytest

from catalogue.connection import open_catalogue
from catalogue.provenance import catalogue_info
from server import start

RECORDS = Path(__file__).resolve().parent.parent / "records"


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
