"""The catalogue is opened for reading only, and what is wrong with it is named."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.connection import TABLES, borrowed_catalogue, open_catalogue
from catalogue.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueMissing,
    CatalogueOutdated,
    CatalogueUnreadable,
)
from tests.unprivileged import open_folder, unprivileged

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def spoilt(catalogue_path: Path, tmp_path: Path):
    """Return a maker of copies of the catalogue in which one thing was changed."""

    def change(*statements: str) -> Path:
        path = tmp_path / "catalogue.db"
        shutil.copy(catalogue_path, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
        return path

    return change


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
    with pytest.raises(CatalogueOutdated, match="schema 0, expected 5"), open_catalogue(path):
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


def test_a_locked_catalogue_is_read_all_the_same(spoilt) -> None:
    path = spoilt()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with open_catalogue(path) as db:
            assert db["practice"].count == 14


def test_a_file_or_folder_that_may_not_be_read_is_named(catalogue_path: Path) -> None:
    with open_folder() as folder:
        path = folder / "catalogue.db"
        shutil.copy(catalogue_path, path)
        path.chmod(0)
        with unprivileged(), pytest.raises(CatalogueUnreadable), open_catalogue(path):
            pass
        path.chmod(0o644)
        folder.chmod(0)
        with unprivileged(), pytest.raises(CatalogueUnreadable), open_catalogue(path):
            pass


def test_a_name_that_no_file_can_have_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueUnreadable), open_catalogue(tmp_path / ("x" * 300)):
        pass


@pytest.mark.parametrize(
    ("gone", "question"),
    [
        ("practice_theme", "SELECT * FROM practice_theme"),
        ("practice_search", "SELECT * FROM practice_search WHERE practice_search MATCH 'a*'"),
        ("practice_search_data", "SELECT * FROM practice_search WHERE practice_search MATCH 'a*'"),
    ],
)
def test_a_table_that_is_gone_is_damage(spoilt, gone: str, question: str) -> None:
    path = spoilt(f"DROP TABLE {gone}")
    with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
        db.execute(question)


def test_a_table_that_never_was_is_our_own_bug(catalogue_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), open_catalogue(catalogue_path) as db:
        db.execute("SELECT * FROM practise")


def test_a_mangled_text_is_damage(spoilt) -> None:
    path = spoilt("UPDATE organisation SET name = CAST(x'ff' AS TEXT) WHERE rowid = 1")
    with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
        db.execute("SELECT name FROM organisation").fetchall()


def test_a_mangled_schema_is_damage(spoilt) -> None:
    path = spoilt(
        "PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = 'x' WHERE name = 'theme'"
    )
    with pytest.raises(CatalogueDamaged), open_catalogue(path):
        pass


@pytest.mark.parametrize("condition", ["", "WHERE key <> 'schema_version'"])
def test_a_catalogue_that_says_nothing_of_itself_is_damaged(spoilt, condition: str) -> None:
    with (
        pytest.raises(CatalogueDamaged),
        open_catalogue(spoilt(f"DELETE FROM catalogue_info {condition}")),
    ):
        pass


def test_every_kind_of_error_has_a_key_of_its_own() -> None:
    keys = [CatalogueError.key, *(kind.key for kind in CatalogueError.__subclasses__())]
    assert len(set(keys)) == len(keys) == 5


def test_the_tables_that_are_asked_are_known() -> None:
    schema = (ROOT / "loaders" / "schema.sql").read_text(encoding="utf-8")
    made = re.findall(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", schema, re.MULTILINE)
    sources = [path for path in (ROOT / "catalogue").glob("*.py") if path.stem != "connection"]
    asked = {
        word for path in sources for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))
    }
    assert set(TABLES) <= set(made)
    assert [table for table in made if table in asked and table not in TABLES] == []


def test_an_open_catalogue_is_lent_again_but_to_one_reader_at_a_time(catalogue_path: Path) -> None:
    with borrowed_catalogue(catalogue_path) as first, borrowed_catalogue(catalogue_path) as other:
        assert first is not other
    with borrowed_catalogue(catalogue_path) as again:
        assert again in (first, other)


def test_a_catalogue_that_a_build_put_in_place_is_another_one(
    catalogue_path: Path, real_catalogue_path: Path, tmp_path: Path
) -> None:
    path, draft = tmp_path / "catalogue.db", tmp_path / "draft.db"
    shutil.copy(catalogue_path, path)
    with borrowed_catalogue(path) as before:
        shutil.copy(real_catalogue_path, draft)
        draft.replace(path)
        with borrowed_catalogue(path) as after:
            assert before.version != after.version
        assert before.execute("SELECT COUNT(*) FROM practice").fetchone() == (14,)
    with borrowed_catalogue(path) as again:
        assert again.version == after.version


def test_a_catalogue_in_which_something_failed_is_not_lent_again(catalogue_path: Path) -> None:
    with pytest.raises(KeyError), borrowed_catalogue(catalogue_path) as failed:
        raise KeyError
    with borrowed_catalogue(catalogue_path) as next_one:
        assert next_one is not failed
