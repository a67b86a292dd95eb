"""A build turns records into one valid file, or leaves everything as it was."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from loaders import build as building
from loaders.build import build
from loaders.draft import draft
from loaders.problems import RecordsInvalid
from loaders.writing import BuildFailed
from tests.loaders.conftest import Records


@contextmanager
def reading(catalogue: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{catalogue.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def answer(catalogue: Path, query: str, *values: str) -> list[tuple[object, ...]]:
    with reading(catalogue) as connection:
        return connection.execute(query, values).fetchall()


def info(catalogue: Path) -> dict[str, str]:
    with reading(catalogue) as connection:
        return dict(connection.execute("SELECT key, value FROM catalogue_info"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def spoil(records: Records) -> None:
    records.edit("practices/jaworzyn.yaml", "kind: facility", "kind: nothing")


def test_the_same_records_give_the_same_version_and_rows(records: Records, tmp_path: Path) -> None:
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    assert build(records.folder, first).version == build(records.folder, second).version
    changing = "WHERE key <> 'built_at'"
    for table, condition in [("catalogue_info", changing), ("practice", ""), ("citation", "")]:
        query = f"SELECT * FROM {table} {condition}"
        assert answer(first, query) == answer(second, query)


def test_another_byte_or_name_gives_another_version(records: Records, tmp_path: Path) -> None:
    versions = [build(records.folder, tmp_path / "c.db").version]
    records.edit("practices/jaworzyn.yaml", "Fixture:", "fixture:")
    versions.append(build(records.folder, tmp_path / "c.db").version)
    events = records.folder / "events"
    (events / "2022.yaml").rename(events / "twenty-two.yaml")
    versions.append(build(records.folder, tmp_path / "c.db").version)
    assert len(set(versions)) == 3
    assert all(len(version) == 12 for version in versions)


def test_what_the_catalogue_says_of_itself(catalogue_path: Path) -> None:
    said = info(catalogue_path)
    assert said["schema_version"] == "5"
    assert said["license"] == "CC BY 4.0"
    assert said["records_checked_on"] == "2026-02-01"
    assert said["built_at"].endswith("+00:00")
    counted = {name.removeprefix("count_"): said[name] for name in said if "count_" in name}
    assert counted == {
        "municipality": "7",
        "practice": "14",
        "organisation": "11",
        "partnership": "5",
        "event": "2",
        "population": "9",
        "instrument": "1",
        "structure": "2",
        "self_check_tool": "2",
        "source": "42",
        "citation": "60",
    }


def test_invalid_records_leave_the_old_catalogue(records: Records, tmp_path: Path) -> None:
    catalogue = tmp_path / "c.db"
    build(records.folder, catalogue)
    before = catalogue.read_bytes()
    spoil(records)
    with pytest.raises(RecordsInvalid, match="found 'nothing'"):
        build(records.folder, catalogue)
    assert catalogue.read_bytes() == before
    assert names(tmp_path) == ["c.db", "records"]


def test_rows_that_went_missing_fail_the_build(
    records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = building.all_rows

    def forgetful(collection: building.Collection) -> building.Tables:
        filled = whole(collection)
        filled["practice_theme"].pop()
        return filled

    monkeypatch.setattr(building, "all_rows", forgetful)
    with pytest.raises(BuildFailed, match="practice_theme"):
        build(records.folder, tmp_path / "c.db")
    assert not (tmp_path / "c.db").exists()


def test_rows_that_refer_to_nothing_fail_the_build(
    records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = building.all_rows

    def astray(collection: building.Collection) -> building.Tables:
        filled = whole(collection)
        filled["practice"][0]["municipality_id"] = "atlantis"
        return filled

    monkeypatch.setattr(building, "all_rows", astray)
    with pytest.raises(BuildFailed, match="refer to nothing"):
        build(records.folder, tmp_path / "c.db")


def test_every_piece_that_came_in_is_counted_coming_out(records: Records, tmp_path: Path) -> None:
    report = build(records.folder, tmp_path / "c.db")
    tallies = {tally.table: (tally.came_in, tally.came_out) for tally in report.tallies}
    assert report.differences == []
    assert tallies["practice"] == (14, 14)
    assert tallies["practice_theme"] == (21, 21)
    assert tallies["practice_target_group"] == (25, 25)
    assert tallies["citation"] == (58, 58)
    assert tallies["instrument_context"] == (4, 4)


def test_the_file_opens_from_a_folder_that_cannot_be_written(
    records: Records, tmp_path: Path
) -> None:
    folder = tmp_path / "read-only"
    build(records.folder, folder / "c.db")
    (folder / "c.db").chmod(0o444)
    folder.chmod(0o555)
    try:
        assert answer(folder / "c.db", "SELECT count(*) FROM practice") == [(14,)]
        assert names(folder) == ["c.db"]
    finally:
        folder.chmod(0o755)


def test_the_file_can_be_read_by_others(records: Records, tmp_path: Path) -> None:
    build(records.folder, tmp_path / "c.db")
    assert (tmp_path / "c.db").stat().st_mode & 0o777 == 0o644


def test_who_has_the_old_file_open_sees_the_new_one_on_reopening(
    records: Records, tmp_path: Path
) -> None:
    catalogue = tmp_path / "c.db"
    build(records.folder, catalogue)
    query = "SELECT count(*) FROM practice"
    with reading(catalogue) as opened:
        (records.folder / "practices" / "jaworzyn.yaml").unlink()
        build(records.folder, catalogue)
        assert opened.execute(query).fetchone() == (14,)
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert answer(catalogue, query) == [(13,)]


def test_a_leftover_draft_is_removed_and_other_files_are_not(
    records: Records, tmp_path: Path
) -> None:
    leftover = tmp_path / ".c.db.abc123.draft"
    others = [tmp_path / ".other.db.abc123.draft", tmp_path / "c.db.draft"]
    for path in [leftover, *others]:
        path.write_bytes(b"half a catalogue")
    build(records.folder, tmp_path / "c.db")
    assert not leftover.exists()
    assert all(path.exists() for path in others)


def test_the_draft_of_a_living_build_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "c.db"
    with draft(target) as first:
        first.write_bytes(b"first")
        with draft(target) as second:
            second.write_bytes(b"second")
            assert first.read_bytes() == b"first"
        assert target.read_bytes() == b"second"
    assert target.read_bytes() == b"first"
    assert names(tmp_path) == ["c.db"]


def test_builds_at_the_same_time_do_not_disturb_each_other(
    records: Records, tmp_path: Path
) -> None:
    catalogue = tmp_path / "c.db"
    failures: list[Exception] = []

    def one() -> None:
        try:
            build(records.folder, catalogue)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert answer(catalogue, "PRAGMA integrity_check") == [("ok",)]
    assert names(tmp_path) == ["c.db", "records"]


def test_a_file_in_the_way_of_the_folder_is_an_error_of_the_system(
    records: Records, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        build(records.folder, tmp_path / "file" / "c.db")
