"""What is known of one practice, and which others are like it."""

from catalogue.connection import Catalogue
from catalogue.practice import practice, similar
from catalogue.sources import Evidence


def test_all_that_is_known_of_a_practice(db: Catalogue) -> None:
    found = practice(db, "ahornstadt-integrationsrat", "en")
    assert found is not None
    assert found.card.title == "Integration council of Ahornstadt"
    assert found.outcome == "In 2024 the turnout was 9 per cent."
    assert found.organisations == ("Stadt Ahornstadt",)
    assert found.country == "Germany"
    assert (found.population, found.population_year) == (121_300, 2022)
    assert found.size_class == "100,000 to 500,000 inhabitants"
    assert found.checked_on == "2026-02-01"
    assert [source.publisher for source in found.citations] == [
        "Stadt Ahornstadt",
        "Beispielzeitung",
    ]
    assert found.citations[1].evidence == (Evidence("turnout 2024", "en"),)
    assert found.citations[1].published == "2024-09-30"


def test_what_a_source_supports_is_said_in_the_readers_language_else_in_english(
    db: Catalogue,
) -> None:
    spoken = {
        language: [said for source in found.citations for said in source.evidence]
        for language in ("de", "fr", "en")
        if (found := practice(db, "ahornstadt-integrationsrat", language))
    }
    turnout = Evidence("turnout 2024", "en")
    assert spoken == {
        "de": [Evidence("Zusammensetzung und Wahl", "de"), turnout],
        "fr": [Evidence("composition et élection", "fr"), turnout],
        "en": [Evidence("composition and election", "en"), turnout],
    }


def test_what_is_not_known_is_none(db: Catalogue) -> None:
    found = practice(db, "kreis-eichengrund-bildungskoordination", "de")
    assert found is not None
    assert found.population is None
    assert found.size_class is None
    assert found.coordinates_note is not None
    without = practice(db, "ahornstadt-sprachcafe", "de")
    assert without is not None
    assert without.outcome is None


def test_an_unknown_practice_is_none(db: Catalogue) -> None:
    assert practice(db, "nowhere", "de") is None


def test_similar_practices_are_of_other_towns_and_share_most(db: Catalogue) -> None:
    found = similar(db, "ahornstadt-sprachcafe", "en")
    assert found[0].card.id == "lindebierg-sprachentreff"
    assert found[0].shared_themes == ("Language",)
    assert found[0].shared_target_groups == ("Newcomers", "Women")
    assert all(other.card.municipality_id != "ahornstadt" for other in found)
    assert len(found) == 4
