"""What the records say arrives in the catalogue as the schema means it."""

from pathlib import Path

import pytest

from loaders.build import build
from loaders.rows.practices import organisation_ids
from loaders.slugs import slug
from tests.loaders.conftest import Records
from tests.loaders.test_build import answer


def test_size_follows_the_newest_figure_and_the_better_basis(catalogue_path: Path) -> None:
    query = """
        SELECT id, population, population_year, population_basis, size_class_id
        FROM municipality WHERE id <> 'krakow' ORDER BY id
    """
    assert answer(catalogue_path, query) == [
        ("ahornstadt", 121300, 2022, "population", "100000-500000"),
        ("birkental", 18400, 2023, "population", "under-20000"),
        ("chenebourg", 20000, 2021, "population", "20000-100000"),
        ("jaworzyn", 64000, 2019, "population", "20000-100000"),
        ("kreis-eichengrund", None, None, None, None),
        ("lindebierg", 9800, 2020, "population", "under-20000"),
    ]


def test_a_size_from_geonames_names_no_year_and_cites_geonames(catalogue_path: Path) -> None:
    query = """
        SELECT population > 500000, population_year, population_basis, size_class_id
        FROM municipality WHERE id = 'krakow'
    """
    assert answer(catalogue_path, query) == [(1, None, "geonames", "over-500000")]
    cited = """
        SELECT url, publisher, accessed, evidence FROM citation JOIN source ON source.id = source_id
        WHERE record_type = 'municipality' ORDER BY position
    """
    page = ("https://www.geonames.org/3094802", "GeoNames", "2026-02-01")
    assert answer(catalogue_path, cited) == [(*page, "coordinates"), (*page, "population figure")]


def test_a_size_that_fits_no_class_has_none(records: Records, tmp_path: Path) -> None:
    records.edit("taxonomy.yaml", "maximum: 20000", "maximum: 9000")
    build(records.folder, tmp_path / "c.db")
    query = "SELECT population, size_class_id FROM municipality WHERE id = 'lindebierg'"
    assert answer(tmp_path / "c.db", query) == [(9800, None)]


def test_countries_are_named_in_three_languages(catalogue_path: Path) -> None:
    query = "SELECT id, label_de, label_fr, label_en FROM country ORDER BY id"
    assert answer(catalogue_path, query) == [
        ("DE", "Deutschland", "Allemagne", "Germany"),
        ("FR", "Frankreich", "France", "France"),
        ("LU", "Luxemburg", "Luxembourg", "Luxembourg"),
        ("PL", "Polen", "Pologne", "Poland"),
        ("SE", "Schweden", "Suède", "Sweden"),
    ]


def test_a_record_in_one_language_has_one_text_and_names_its_original(
    catalogue_path: Path,
) -> None:
    query = """
        SELECT original_language, language, title FROM practice_text
        JOIN practice ON practice.id = practice_id
        WHERE practice_id = 'chenebourg-parrainage-linguistique'
    """
    assert answer(catalogue_path, query) == [("fr", "fr", "Parrainage linguistique")]


def test_added_and_checked_are_the_first_and_last_day_of_reading(catalogue_path: Path) -> None:
    query = "SELECT added_on, checked_on FROM practice WHERE id = ?"
    assert answer(catalogue_path, query, "ahornstadt-integrationsrat") == [
        ("2026-01-15", "2026-02-01")
    ]
    assert answer(catalogue_path, query, "ahornstadt-sprachcafe") == [("2026-01-15", "2026-01-15")]


def test_statements_of_the_first_year_keep_their_sources(catalogue_path: Path) -> None:
    query = """
        SELECT year, publisher FROM partnership_since_statement
        JOIN source ON source.id = source_id ORDER BY year, publisher
    """
    assert answer(catalogue_path, query) == [
        (2006, "Beispielzeitung"),
        (2008, "Stadt Ahornstadt"),
        (2008, "Urząd Miejski w Jaworzyniu"),
    ]


def test_the_order_of_members_organisations_and_sources_is_kept(catalogue_path: Path) -> None:
    members = (
        "SELECT municipality_id FROM partnership_member WHERE partnership_id = ? ORDER BY position"
    )
    assert answer(catalogue_path, members, "sprachennetz") == [
        ("lindebierg",),
        ("jaworzyn",),
        ("krakow",),
    ]
    organisations = """
        SELECT name FROM practice_organisation
        JOIN organisation ON organisation.id = organisation_id
        WHERE practice_id = 'ahornstadt-sprachcafe' ORDER BY position
    """
    assert answer(catalogue_path, organisations) == [("Caritas Ahornstadt",), ("Stadt Ahornstadt",)]
    evidence = "SELECT evidence FROM citation WHERE record_id = ? ORDER BY position"
    assert answer(catalogue_path, evidence, "ahornstadt-integrationsrat") == [
        ("composition and election",),
        ("turnout 2024",),
    ]
    translated = """
        SELECT position, language, evidence FROM citation_text
        WHERE record_type = 'practice' AND record_id = ? ORDER BY language
    """
    assert answer(catalogue_path, translated, "ahornstadt-integrationsrat") == [
        (1, "de", "Zusammensetzung und Wahl"),
        (1, "fr", "composition et élection"),
    ]


def test_one_address_is_one_source_however_often_it_is_cited(catalogue_path: Path) -> None:
    query = """
        SELECT source.id, count(*) FROM source JOIN citation ON source.id = source_id
        WHERE url = 'https://zeitung.example.org/selbstcheck' GROUP BY source.id
    """
    ((identity, number),) = answer(catalogue_path, query)
    assert number == 7
    assert str(identity).startswith("beispielzeitung-")


def test_every_citation_leads_to_a_row(catalogue_path: Path) -> None:
    kinds = [row[0] for row in answer(catalogue_path, "SELECT DISTINCT record_type FROM citation")]
    for kind in kinds:
        stray = f"""
            SELECT record_id FROM citation
            WHERE record_type = '{kind}' AND record_id NOT IN (SELECT id FROM {kind})
        """
        assert answer(catalogue_path, stray) == []


def test_a_prize_links_its_holder_and_partner(catalogue_path: Path) -> None:
    query = "SELECT id, partner_id, award_id, year FROM instrument_holder ORDER BY position"
    assert answer(catalogue_path, query) == [
        ("partnership-prize/ahornstadt/musterpreis", "jaworzyn", "musterpreis", 2018),
        ("partnership-prize/chenebourg", None, None, None),
    ]


def test_what_surrounds_an_instrument_is_told_apart_by_category(catalogue_path: Path) -> None:
    query = (
        "SELECT id, category, instrument_id, start_year, body FROM instrument_context ORDER BY id"
    )
    assert answer(catalogue_path, query) == [
        ("conseils-modeles", "counterpart", "partnership-prize", 2011, None),
        ("muster-2016", "report", None, None, None),
        ("musterpreis", "related-prize", "partnership-prize", 2006, "Stiftung Muster"),
        ("musterrat", "related-body", None, 2017, None),
    ]


def test_a_self_check_keeps_towns_that_the_atlas_does_not_hold(catalogue_path: Path) -> None:
    query = "SELECT name, municipality_id, role FROM self_check_municipality ORDER BY id"
    assert answer(catalogue_path, query) == [
        ("Ahornstadt", "ahornstadt", "pilot"),
        ("Fremdstadt", None, "mentioned"),
        ("Kraków", "krakow", "named"),
    ]


def test_a_composite_area_names_its_parts(catalogue_path: Path) -> None:
    assert answer(catalogue_path, "SELECT composite_id, part_id FROM self_check_area_part") == [
        ("musterindex/lens", "musterindex/education")
    ]


@pytest.mark.parametrize(
    ("column", "word", "practice"),
    [
        ("title", "sprachcafe", "ahornstadt-sprachcafe"),
        ("title", "linguistiqu*", "chenebourg-parrainage-linguistique"),
        ("place", "krakau", None),
        ("place", "ahornau", "jaworzyn-centrum"),
        ("place", "polen", "jaworzyn-centrum"),
        ("label", "emploi", "ahornstadt-jobwerkstatt"),
        ("organisation", "caritas", "ahornstadt-wohnlotsen"),
        ("body", "fluchtlingsunterkunft", "ahornstadt-wohnlotsen"),
    ],
)
def test_the_search_finds_words_in_their_column(
    catalogue_path: Path, column: str, word: str, practice: str | None
) -> None:
    query = "SELECT practice_id FROM practice_search WHERE practice_search MATCH ?"
    found = [row[0] for row in answer(catalogue_path, query, f"{column}: {word}")]
    assert (practice in found) if practice else (found == [])


def test_a_part_of_a_compound_is_found(catalogue_path: Path) -> None:
    query = "SELECT practice_id FROM practice_infix WHERE practice_infix MATCH '\"unterkunft\"'"
    assert answer(catalogue_path, query) == [("ahornstadt-wohnlotsen",)]


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        ("Bürgermeisteramt Größe", "buergermeisteramt-groesse"),
        ("Urząd Miejski w Bytowie", "urzad-miejski-w-bytowie"),
        ("Łódź", "lodz"),
        ("  A & B  ", "a-b"),
        ("Ж", ""),
    ],
)
def test_ids_made_from_names_are_ascii(name: str, identity: str) -> None:
    assert slug(name) == identity


def test_organisations_whose_names_fold_alike_are_numbered() -> None:
    names = {"Ville de Metz", "Ville de metz", "Місто", "Город"}
    assert organisation_ids(names) == {
        "Ville de Metz": "ville-de-metz",
        "Ville de metz": "ville-de-metz-2",
        "Город": "organisation",
        "Місто": "organisation-2",
    }
