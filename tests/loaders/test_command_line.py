"""The commands say what they did, and fail with status 1 and a sentence when they cannot."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from loaders import __main__ as command_line
from tests.loaders.conftest import FIXTURE, Records


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command_line.main, [str(argument) for argument in arguments])


def test_build_writes_the_catalogue_and_counts(tmp_path: Path) -> None:
    catalogue = tmp_path / "c.db"
    result = run("build", "--records", FIXTURE, "--catalogue", catalogue)
    assert result.exit_code == 0
    assert "practice                         14 in     14 out" in result.stdout
    assert f"{catalogue} holds version " in result.stdout
    assert catalogue.is_file()


def test_build_lists_every_problem_and_writes_nothing(records: Records, tmp_path: Path) -> None:
    records.edit("practices/jaworzyn.yaml", "kind: facility", "kind: nothing")
    records.edit("practices/lindebierg.yaml", "start: 2019", "start: 19")
    result = run("build", "--records", records.folder, "--catalogue", tmp_path / "c.db")
    assert result.exit_code == 1
    assert "practices/jaworzyn.yaml:6: record jaworzyn-centrum, field kind:" in result.stderr
    assert "practices/lindebierg.yaml:40: record lindebierg-sprachentreff" in result.stderr
    assert "2 problems; nothing was written." in result.stderr
    assert result.stderr.startswith("practices/jaworzyn.yaml")
    assert not (tmp_path / "c.db").exists()


def test_build_says_when_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    result = run("build", "--records", FIXTURE, "--catalogue", tmp_path / "file" / "c.db")
    assert result.exit_code == 1
    assert "Reading or writing failed:" in result.stderr


def test_check_validates_and_writes_nothing(records: Records, tmp_path: Path) -> None:
    result = run("check", "--records", records.folder)
    assert result.exit_code == 0
    assert "records are valid, version " in result.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["records"]


def test_check_fails_with_the_problems(records: Records) -> None:
    records.edit("practices/jaworzyn.yaml", "kind: facility", "kind: nothing")
    result = run("check", "--records", records.folder)
    assert result.exit_code == 1
    assert "found 'nothing'" in result.stderr


def test_report_tells_what_the_catalogue_holds(catalogue_path: Path) -> None:
    result = run("report", "--catalogue", catalogue_path)
    assert result.exit_code == 0
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    for line in [
        "practice 14",
        "municipality with practices 6",
        "practice fr 14",
        "practice de 13",
        "practices 1998-2027",
        "partnerships 1974-2012",
        "events 2019-2022",
        "population 2015-2023",
        "Records without a translation: 1",
        "practice chenebourg-parrainage-linguistique (fr only)",
        "Beispielzeitung 15",
        "undated 22",
        "event jaworzyn-treffen-2022",
    ]:
        assert line in lines
    assert "event vierstaedte-konferenz-2019" not in lines


def test_report_says_when_there_is_no_catalogue(tmp_path: Path) -> None:
    result = run("report", "--catalogue", tmp_path / "c.db")
    assert result.exit_code == 1
    assert "build it first" in result.stderr


def test_the_dictionary_is_fresh() -> None:
    assert run("dictionary", "--check").exit_code == 0


def test_a_stale_dictionary_is_named_and_rewritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "README.md").write_text("# Head\n", encoding="utf-8")
    monkeypatch.setattr(command_line, "_ROOT", tmp_path)
    monkeypatch.setattr(command_line, "_DATA", data)
    stale = run("dictionary", "--check")
    assert stale.exit_code == 1
    assert "Not up to date: data/README.md, data/metadata.yaml." in stale.stderr
    assert run("dictionary").exit_code == 0
    assert (data / "README.md").read_text(encoding="utf-8").startswith("# Head\n")
    assert run("dictionary", "--check").exit_code == 0


def test_the_environment_names_the_catalogue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(tmp_path / "environment.db"))
    assert run("build", "--records", FIXTURE).exit_code == 0
    assert run("build", "--records", FIXTURE, "--catalogue", tmp_path / "o.db").exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["environment.db", "o.db"]
    assert "practice" in run("report").stdout
    (tmp_path / "environment.db").unlink()
    assert f"There is no catalogue {tmp_path / 'environment.db'}" in run("report").stderr


@pytest.mark.parametrize("command", ["build", "report"])
def test_the_help_says_that_the_environment_names_the_catalogue(command: str) -> None:
    assert "PRAXISATLAS_CATALOGUE" in run(command, "--help").stdout


def test_report_says_when_the_catalogue_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "c.db").write_bytes(b"no database at all" * 500)
    result = run("report", "--catalogue", tmp_path / "c.db")
    assert (result.exit_code, result.stderr) == (
        1,
        "Error: SQLite failed: file is not a database.\n",
    )


def test_report_waits_for_no_lock(catalogue_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    path.write_bytes(catalogue_path.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert run("report", "--catalogue", path).exit_code == 0


def test_report_says_what_a_catalogue_does_not_tell(catalogue_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    path.write_bytes(catalogue_path.read_bytes())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM catalogue_info")
    assert run("report", "--catalogue", path).stdout.startswith("Catalogue unknown, built unknown")


def test_a_file_nested_without_end_hides_no_other_fault(records: Records) -> None:
    (records.folder / "events" / "2022.yaml").write_text("[" * 10_000, encoding="utf-8")
    records.edit("practices/lindebierg.yaml", "start: 2019", "start: 19")
    result = run("check", "--records", records.folder)
    assert result.exit_code == 1
    assert "events/2022.yaml:1: found values nested too deep" in result.stderr
    assert "practices/lindebierg.yaml:40: record lindebierg-sprachentreff" in result.stderr
