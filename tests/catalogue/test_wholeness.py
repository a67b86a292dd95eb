"""A catalogue that lacks something or is damaged inside is found before a reader finds it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.connection import TABLES, open_catalogue
from catalogue.errors import CatalogueDamaged
from catalogue.wholeness import check_pages, check_tables


def copied(catalogue: Path, folder: Path, *statements: str) -> Path:
    path = folder / "catalogue.db"
    shutil.copy(catalogue, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def test_a_good_catalogue_passes(catalogue_path: Path) -> None:
    with open_catalogue(catalogue_path) as db:
        check_tables(db)
        check_pages(db)


@pytest.mark.parametrize("table", [*TABLES, "practice_search_data", "practice_infix_data"])
def test_a_table_that_is_gone_is_found(catalogue_path: Path, tmp_path: Path, table: str) -> None:
    path = copied(catalogue_path, tmp_path, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
        check_tables(db)


def test_a_damaged_page_is_found_wherever_it_is(catalogue_path: Path, tmp_path: Path) -> None:
    path = copied(catalogue_path, tmp_path)
    whole = path.read_bytes()
    pages = len(whole) // 4096
    for number in range(1, pages, pages // 8):
        content = bytearray(whole)
        content[number * 4096 : (number + 1) * 4096] = b"\xff" * 4096
        path.write_bytes(content)
        with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
            check_pages(db)


def test_a_file_that_was_cut_off_is_found(catalogue_path: Path, tmp_path: Path) -> None:
    path = copied(catalogue_path, tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(CatalogueDamaged), open_catalogue(path) as db:
        check_pages(db)


def test_rows_that_are_gone_are_found(catalogue_path: Path, tmp_path: Path) -> None:
    path = copied(catalogue_path, tmp_path, "DELETE FROM event WHERE rowid = 1")
    with (
        pytest.raises(CatalogueDamaged, match="event holds 1 rows instead of 2"),
        open_catalogue(path) as db,
    ):
        check_pages(db)
