"""A generated catalogue is a whole and valid one, and always the same for the same parameters."""

import subprocess
import sys
from pathlib import Path

import pytest

from bench.generated import generated_catalogue
from catalogue.connection import Catalogue, open_catalogue

ROOT = Path(__file__).resolve().parent.parent.parent
SMALL = {"practices": 200, "towns": 40, "partnerships": 60}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated_catalogue(tmp_path_factory.mktemp("small"), **SMALL)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated_catalogue(tmp_path_factory.mktemp("other"), **SMALL, seed=2)


def asked(path: Path, query: str) -> list[tuple[object, ...]]:
    with open_catalogue(path) as db:
        return db.execute(query).fetchall()


def version(path: Path) -> object:
    return asked(path, "SELECT value FROM catalogue_info WHERE key = 'version'")[0][0]


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with open_catalogue(path) as db:
        return {name: rows(db, name) for name in db.table_names() if name != "catalogue_info"}


def rows(db: Catalogue, table: str) -> list[tuple[object, ...]]:
    return db.execute(f"SELECT * FROM {table}").fetchall()


@pytest.mark.parametrize(("table", "number"), [*SMALL.items()])
def test_it_holds_as_many_as_asked_for(small: Path, table: str, number: int) -> None:
    name = {"practices": "practice", "towns": "municipality", "partnerships": "partnership"}[table]
    assert asked(small, f"SELECT count(*) FROM {name}") == [(number,)]
    key = f"count_{name}"
    assert asked(small, f"SELECT value FROM catalogue_info WHERE key = '{key}'") == [(str(number),)]


def test_towns_of_all_sizes_and_of_many_countries(small: Path) -> None:
    known = asked(small, "SELECT count(DISTINCT size_class_id) FROM municipality")
    assert known == asked(small, "SELECT count(*) FROM size_class")
    [(countries,)] = asked(small, "SELECT count(DISTINCT country_id) FROM municipality")
    assert countries > 5


def test_few_towns_have_many_practices(small: Path) -> None:
    counts = [
        count
        for (count,) in asked(
            small, "SELECT count(*) FROM practice GROUP BY municipality_id ORDER BY 1 DESC"
        )
    ]
    assert sum(counts[:10]) > sum(counts[10:])


def test_much_is_unknown_as_in_the_real_catalogue(small: Path) -> None:
    shares = asked(small, "SELECT avg(start_year IS NULL), avg(status = 'unknown') FROM practice")
    assert shares == [(pytest.approx(1 / 6, abs=0.08), pytest.approx(1 / 2, abs=0.1))]


def test_partnerships_of_two_and_networks_of_five_to_forty(small: Path) -> None:
    sizes = asked(
        small,
        "SELECT DISTINCT kind = 'network', count(*) FROM partnership "
        "JOIN partnership_member ON partnership_id = id GROUP BY id",
    )
    assert {number for network, number in sizes if not network} == {2}
    assert all(5 <= number <= 40 for network, number in sizes if network)
    assert any(network for network, _ in sizes)


def test_no_two_towns_are_partners_twice(small: Path) -> None:
    pairs = asked(
        small,
        "SELECT min(municipality_id), max(municipality_id) FROM partnership "
        "JOIN partnership_member ON partnership_id = id WHERE kind <> 'network' GROUP BY id",
    )
    assert len(set(pairs)) == len(pairs)


def test_every_source_is_an_invented_one(small: Path) -> None:
    strangers = "SELECT url FROM source WHERE url NOT LIKE 'https://example.org/%'"
    assert asked(small, strangers) == []


def test_the_search_finds_practices(small: Path) -> None:
    found = "SELECT count(*) FROM practice_search WHERE practice_search MATCH 'sprachkurs'"
    [(number,)] = asked(small, found)
    assert 0 < number < SMALL["practices"]


def test_the_same_seed_gives_the_same_catalogue(small: Path, tmp_path: Path) -> None:
    again = generated_catalogue(tmp_path, **SMALL)
    assert again != small
    assert version(again) == version(small)
    assert content(again) == content(small)


def test_another_seed_gives_another_catalogue(small: Path, other: Path) -> None:
    assert version(other) != version(small)
    assert content(other)["practice"] != content(small)["practice"]


def test_more_practices_leave_the_towns_as_they_are(small: Path, tmp_path: Path) -> None:
    fewer = generated_catalogue(tmp_path, practices=20, towns=40, partnerships=0)
    few, many = (
        [row[:-1] for row in content(path)["municipality"]]  # the last says how many they have
        for path in (fewer, small)
    )
    assert few == many


def test_what_is_there_is_not_written_again(small: Path) -> None:
    before = small.stat()
    assert generated_catalogue(small.parent, **SMALL) == small
    after = small.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(small.parent.iterdir()) == [small]


def test_too_many_partnerships_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="too many partnerships"):
        generated_catalogue(tmp_path, practices=0, towns=3, partnerships=20)
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_the_file_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.db"
    command = [sys.executable, "-m", "bench.generated", "5", "4", "2", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert str(path) in done.stdout
    assert asked(path, "SELECT count(*) FROM practice") == [(5,)]
