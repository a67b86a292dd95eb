"""The catalogue is opened for reading only, and what is wrong with it is named."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from catalogue.connection import open_catalogue
from catalogue.errors import CatalogueDamaged, CatalogueMissing, CatalogueOutdated


def test_an_open_catalogue_cannot_be_written(catalogue_path: Path) -> None:
    with open_catalogue(catalogue_path) as db:
        for statement in ("DELETE FROM practice", "CREATE TABLE mine (id TEXT)"):
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                db.conn.execute(statement)


def test_a_missing_catalogue_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissing), open_catalogue(tmp_path / "none.db"):
        pass


@pytest.mark.parametrize("content", [b"", b"not a database, but long enough to look at" * 40])
def test_a_damaged_catalogue_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(content)
    with pytest.raises(CatalogueDamaged), open_catalogue(path):
        pass


def test_a_catalogue_damaged_within_is_named(catalogue_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    content = bytearray(catalogue_path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
        db.execute("SELECT COUNT(*) FROM practice").fetchone()


def test_a_catalogue_of_another_schema_is_named(catalogue_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    shutil.copy(catalogue_path, path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE catalogue_info SET value = '0' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    with pytest.raises(CatalogueOutdated, match="schema 0, expected 4"), open_catalogue(path):
        pass


def test_a_folder_with_odd_signs_is_no_trouble(catalogue_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a b?c#d%41"
    folder.mkdir()
    shutil.copy(catalogue_path, folder / "catalogue.db")
    with open_catalogue(folder / "catalogue.db") as db:
        assert db["practice"].count == 14


def test_a_wrong_question_of_ours_is_not_blamed_on_the_file(catalogue_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), open_catalogue(catalogue_path) as db:
        db.execute("SELECT no_such_column FROM practice")
