"""``/healthz`` tells the keeper which catalogue is shown, or why none is."""

import json
import sqlite3
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from catalogue.connection import open_catalogue
from catalogue.provenance import catalogue_info
from server.health import health
from tests.server.client import Answer, ask

app = Starlette(routes=[Route("/healthz", health)])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch):
    def ask_about(catalogue: Path) -> Answer:
        monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(catalogue))
        answer = ask(app, "/healthz")
        assert answer.headers["cache-control"] == "no-store"
        return answer

    return ask_about


def test_a_good_catalogue_is_named_by_its_version(asked, catalogue_path: Path) -> None:
    answer = asked(catalogue_path)
    with open_catalogue(catalogue_path) as db:
        version = catalogue_info(db).version
    assert answer.status == 200
    assert json.loads(answer.text) == {"status": "ok", "catalogue": version}


def test_a_missing_one_is_not_made(asked, tmp_path: Path) -> None:
    answer = asked(tmp_path / "catalogue.db")
    assert (answer.status, json.loads(answer.text)["reason"]) == (503, "catalogue-missing")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500])
def test_a_damaged_one_is_said(asked, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(content)
    answer = asked(path)
    assert (answer.status, json.loads(answer.text)["reason"]) == (503, "catalogue-damaged")
    assert path.read_bytes() == content


def test_one_of_an_older_schema_is_said(asked, tmp_path: Path, catalogue_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(catalogue_path.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE catalogue_info SET value = '0' WHERE key = 'schema_version'")
    connection.close()
    answer = asked(path)
    assert (answer.status, json.loads(answer.text)["reason"]) == (503, "catalogue-outdated")
