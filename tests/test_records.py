"""The real records build, and the facts they are there for can be asked of the catalogue."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loaders.reading import read
from tests.conftest import ROOT
from tests.loaders.test_build import answer

pytestmark = pytest.mark.data

FACTS = ROOT.parent / "shared" / "facts"
"""The collection that the records were made from; it is no part of the repository."""


def column(catalogue: Path, query: str, *values: str) -> list[Any]:
    return [row[0] for row in answer(catalogue, query, *values)]


def test_the_catalogue_is_whole(real_catalogue_path: Path) -> None:
    assert answer(real_catalogue_path, "PRAGMA integrity_check") == [("ok",)]
    assert answer(real_catalogue_path, "PRAGMA foreign_key_check") == []


def test_quattropole_joins_four_cities(real_catalogue_path: Path) -> None:
    members = """
        SELECT municipality_id FROM partnership_member
        WHERE partnership_id = 'quattropole' ORDER BY position
    """
    assert column(real_catalogue_path, members) == ["luxembourg", "metz", "saarbruecken", "trier"]


def test_quattropole_met_in_2017_in_three_working_groups(real_catalogue_path: Path) -> None:
    where = "SELECT municipality_id, start_date FROM event WHERE id = ?"
    event = "quattropole-zuwanderung-2017"
    assert answer(real_catalogue_path, where, event) == [("metz", "2017-11-22")]
    groups = """
        SELECT theme_id FROM agenda_item WHERE event_id = ? AND format = 'working-group'
        ORDER BY position
    """
    assert column(real_catalogue_path, groups, event) == [
        "employment",
        "education",
        "neighbourhood",
    ]


def test_the_partner_towns_met_in_bytow_in_2023(real_catalogue_path: Path) -> None:
    event = "bytow-partnerstaedtetreffen-2023"
    dates = "SELECT municipality_id, start_date, end_date FROM event WHERE id = ?"
    assert answer(real_catalogue_path, dates, event) == [("bytow", "2023-03-23", "2023-03-26")]
    participants = "SELECT municipality_id FROM event_participant WHERE event_id = ?"
    towns = set(column(real_catalogue_path, participants, event))
    assert {"bytow", "frankenberg-eder", "markaryd"} <= towns
    countries = """
        SELECT DISTINCT country_id FROM event_participant
        JOIN municipality ON municipality.id = municipality_id WHERE event_id = ?
        ORDER BY country_id
    """
    assert column(real_catalogue_path, countries, event) == ["DE", "LT", "PL", "SE"]


def test_both_first_years_of_bytow_and_frankenberg_have_their_sources(
    real_catalogue_path: Path,
) -> None:
    statements = """
        SELECT statement.year, source.publisher FROM partnership_since_statement AS statement
        JOIN source ON source.id = statement.source_id
        WHERE statement.partnership_id = 'bytow-frankenberg-eder' ORDER BY 1, 2
    """
    assert answer(real_catalogue_path, statements) == [
        (2006, "Eder-Dampfradio"),
        (2008, "Kurier Bytowski"),
        (2008, "Stadt Frankenberg (Eder)"),
        (2008, "Urząd Miejski w Bytowie"),
    ]


def test_five_instruments_were_proposed_in_2016(real_catalogue_path: Path) -> None:
    instruments = "SELECT id FROM instrument ORDER BY position"
    assert column(real_catalogue_path, instruments) == [
        "partnership-exchange-platform",
        "partnership-prize",
        "committee-partnerships",
        "youth-councils",
        "diversity-label",
    ]
    report = "SELECT date, place FROM instrument_context WHERE category = 'report'"
    assert answer(real_catalogue_path, report) == [("2016-04-07", "Metz")]


def test_merzig_held_a_self_check_workshop(real_catalogue_path: Path) -> None:
    event = """
        SELECT kind, municipality_id FROM event WHERE id = 'merzig-selbstcheck-workshop'
    """
    assert answer(real_catalogue_path, event) == [("workshop", "merzig")]
    cited = "SELECT count(*) FROM citation WHERE record_id = 'merzig-selbstcheck-workshop'"
    assert answer(real_catalogue_path, cited) == [(1,)]


def test_every_country_structure_is_there(real_catalogue_path: Path) -> None:
    counted = "SELECT country_id, count(*) FROM structure GROUP BY country_id ORDER BY country_id"
    assert answer(real_catalogue_path, counted) == [
        (country, 10) for country in ("DE", "FR", "LT", "LU", "PL", "SE")
    ]


def test_labels_with_a_comma_are_whole(real_catalogue_path: Path) -> None:
    label = "SELECT label_de, label_fr, label_en FROM theme WHERE id = 'culture-sport'"
    assert answer(real_catalogue_path, label) == [
        (
            "Kultur, Sport und Begegnung",
            "Culture, sport et rencontre",
            "Culture, sport and encounter",
        )
    ]


def test_every_municipality_with_practices_has_a_size_or_is_no_town(
    real_catalogue_path: Path,
) -> None:
    unknown = """
        SELECT DISTINCT kind FROM municipality JOIN practice ON municipality.id = municipality_id
        WHERE size_class_id IS NULL
    """
    assert set(column(real_catalogue_path, unknown)) <= {"district", "region"}


def collected(pattern: str) -> Iterator[Any]:
    """Return what the files of facts hold."""
    if not FACTS.is_dir():
        pytest.skip("the collection of facts is not beside the repository")
    for path in sorted(FACTS.glob(pattern)):
        document, problems = read(path, FACTS)
        assert document is not None, problems
        yield document.data


def ids(pattern: str, *names: str) -> list[str]:
    found: list[str] = []
    for data in collected(pattern):
        records = data
        for name in names:
            records = records[name]
        found += [record["id"] for record in records]
    return sorted(found)


def citations(value: Any) -> int:
    if isinstance(value, dict):
        return ("evidence" in value) + sum(citations(inner) for inner in value.values())
    return sum(citations(inner) for inner in value) if isinstance(value, list) else 0


@pytest.mark.parametrize(
    ("table", "pattern", "names"),
    [
        ("municipality", "municipalities*.yaml", ()),
        ("practice", "practices/*.yaml", ()),
        ("partnership", "partnerships.yaml", ()),
        ("event", "events.yaml", ()),
        ("instrument", "instruments.yaml", ("instruments",)),
        ("structure", "country-structures.yaml", ("records",)),
        ("structure_field", "country-structures.yaml", ("fields",)),
        ("structure_level", "country-structures.yaml", ("levels",)),
        ("self_check_tool", "selfcheck.yaml", ("tools",)),
    ],
)
def test_every_collected_record_is_there(
    real_catalogue_path: Path, table: str, pattern: str, names: tuple[str, ...]
) -> None:
    expected = ids(pattern, *names)
    assert column(real_catalogue_path, f"SELECT id FROM {table} ORDER BY id") == expected


@pytest.mark.parametrize(
    ("table", "name"),
    [("theme", "themes"), ("target_group", "target_groups"), ("practice_kind", "kinds")],
)
def test_every_word_of_the_vocabularies_is_there_in_order(
    real_catalogue_path: Path, table: str, name: str
) -> None:
    (taxonomy,) = collected("taxonomy.yaml")
    in_order = f"SELECT id FROM {table} ORDER BY position"
    assert column(real_catalogue_path, in_order) == list(taxonomy[name])


def test_every_collected_figure_is_there(real_catalogue_path: Path) -> None:
    (figures,) = collected("population.yaml")
    expected = {
        (figure["municipality"], figure["indicator"], figure["series"], figure["year"]): float(
            figure["value"]
        )
        for figure in figures
    }
    query = "SELECT municipality_id, indicator, series, year, value FROM population"
    held = {tuple(row[:4]): row[4] for row in answer(real_catalogue_path, query)}
    assert held == expected
    assert len(figures) == len(held)


def test_every_collected_citation_is_there(real_catalogue_path: Path) -> None:
    expected = sum(citations(data) for data in collected("**/*.yaml"))
    query = "SELECT count(*) FROM citation WHERE record_type <> 'municipality'"
    assert answer(real_catalogue_path, query) == [(expected,)]


def test_what_supports_practices_and_partnerships_is_said_in_all_languages(
    real_catalogue_path: Path,
) -> None:
    query = """
        SELECT count(*), sum(languages) FROM (
            SELECT count(citation_text.language) AS languages
            FROM citation LEFT JOIN citation_text USING (record_type, record_id, position)
            WHERE record_type IN ('practice', 'partnership')
            GROUP BY record_type, record_id, position)
    """
    ((cited, translations),) = answer(real_catalogue_path, query)
    assert translations == 2 * int(str(cited))
