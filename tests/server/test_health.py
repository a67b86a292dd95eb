"""The keeper learns whether the process lives and whether it can show a catalogue, or why not."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from starlette.applications import Starlette

from catalogue.connection import open_catalogue
from catalogue.provenance import catalogue_info
from server import health
from server.health import health_routes
from tests.server.client import Answer, ask
from tests.unprivileged import open_folder, unprivileged

app = Starlette(routes=health_routes)
Ask = Callable[..., Answer]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Ask:
    monkeypatch.delenv("PRAXISATLAS_OPERATOR", raising=False)

    def ask_about(catalogue: Path, address: str = "/readyz") -> Answer:
        monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(catalogue))
        answer = ask(app, address)
        assert answer.headers["cache-control"] == "no-store"
        return answer

    return ask_about


def reason(answer: Answer) -> tuple[int, str]:
    said = json.loads(answer.text)
    assert said["status"] == "unavailable"
    return answer.status, said["reason"]


def changed(catalogue: Path, folder: Path, *statements: str) -> Path:
    path = folder / "catalogue.db"
    shutil.copy(catalogue, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


@pytest.mark.parametrize("address", ["/readyz", "/healthz"])
def test_a_good_catalogue_is_named_by_its_version(
    asked: Ask, catalogue_path: Path, address: str
) -> None:
    answer = asked(catalogue_path, address)
    with open_catalogue(catalogue_path) as db:
        version = catalogue_info(db).version
    assert answer.status == 200
    assert json.loads(answer.text) == {"status": "ok", "catalogue": version}


def test_the_process_lives_whatever_the_files(
    asked: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAXISATLAS_OPERATOR", str(tmp_path / "none.toml"))
    answer = asked(tmp_path / "none.db", "/livez")
    assert (answer.status, json.loads(answer.text)) == (200, {"status": "ok"})


def test_a_missing_one_is_not_made(asked: Ask, tmp_path: Path) -> None:
    assert reason(asked(tmp_path / "catalogue.db")) == (503, "catalogue-missing")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no database at all" * 500])
def test_a_damaged_one_is_said(asked: Ask, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(content)
    assert reason(asked(path)) == (503, "catalogue-damaged")
    assert path.read_bytes() == content


def test_one_of_an_older_schema_is_said(asked: Ask, tmp_path: Path, catalogue_path: Path) -> None:
    older = "UPDATE catalogue_info SET value = '0' WHERE key = 'schema_version'"
    path = changed(catalogue_path, tmp_path, older)
    assert reason(asked(path)) == (503, "catalogue-outdated")


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE practice_theme", "DROP TABLE practice_infix", "DELETE FROM catalogue_info"],
)
def test_one_that_lacks_what_pages_ask_for_is_damaged(
    asked: Ask, tmp_path: Path, catalogue_path: Path, statement: str
) -> None:
    assert reason(asked(changed(catalogue_path, tmp_path, statement))) == (503, "catalogue-damaged")


def test_damage_in_the_middle_is_said(asked: Ask, tmp_path: Path, catalogue_path: Path) -> None:
    path = changed(catalogue_path, tmp_path)
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    assert reason(asked(path)) == (503, "catalogue-damaged")


def test_one_that_may_not_be_read_is_said(asked: Ask, catalogue_path: Path) -> None:
    with open_folder() as folder:
        path = changed(catalogue_path, folder)
        path.chmod(0)
        with unprivileged():
            assert reason(asked(path)) == (503, "catalogue-unreadable")
        path.chmod(0o644)
        folder.chmod(0)
        with unprivileged():
            assert reason(asked(path)) == (503, "catalogue-unreadable")


def test_a_locked_one_is_as_good_as_any(asked: Ask, tmp_path: Path, catalogue_path: Path) -> None:
    path = changed(catalogue_path, tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert asked(path).status == 200


def test_a_file_is_read_whole_once_and_again_when_it_was_replaced(
    asked: Ask, tmp_path: Path, catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    monkeypatch.setattr(health, "check_pages", read.append)
    path = changed(catalogue_path, tmp_path)
    assert [asked(path).status for _ in range(3)] == [200, 200, 200]
    assert len(read) == 1
    draft = tmp_path / "draft"
    shutil.copy(catalogue_path, draft)
    draft.replace(path)
    assert [asked(path).status for _ in range(3)] == [200, 200, 200]
    assert len(read) == 2


def test_a_mended_file_is_seen(asked: Ask, tmp_path: Path, catalogue_path: Path) -> None:
    path = changed(catalogue_path, tmp_path, "DELETE FROM event WHERE rowid = 1")
    assert [reason(asked(path))[1] for _ in range(2)] == ["catalogue-damaged"] * 2
    draft = tmp_path / "draft"
    shutil.copy(catalogue_path, draft)
    draft.replace(path)
    assert asked(path).status == 200


@pytest.mark.parametrize("content", [None, "[operator]\n", "[operator\n"])
def test_an_operators_file_that_cannot_be_used_is_said(
    asked: Ask,
    catalogue_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: str | None,
) -> None:
    path = tmp_path / "operator.toml"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    monkeypatch.setenv("PRAXISATLAS_OPERATOR", str(path))
    answer = ask_ready(asked, catalogue_path)
    assert reason(answer) == (503, "operator-invalid")


def ask_ready(asked: Ask, catalogue: Path) -> Answer:
    """Ask twice: what was found wrong once must not be forgotten."""
    first, second = asked(catalogue), asked(catalogue)
    assert first.text == second.text
    return second
