"""What the catalogue holds, worked out by hand from tests/records."""

import pytest

from catalogue.connection import Catalogue
from catalogue.municipalities import places
from catalogue.provenance import Holdings, catalogue_info, holdings, publishers
from catalogue.vocabulary import values


def test_holdings(db: Catalogue) -> None:
    assert holdings(db) == Holdings(
        practices=14, municipalities=6, countries=4, partnerships=5, sources=42
    )


def test_where_the_catalogue_comes_from(db: Catalogue) -> None:
    info = catalogue_info(db)
    assert info.license == "CC BY 4.0"
    assert info.records_checked_on == "2026-02-01"
    assert len(info.version) == 12


def test_publishers_with_most_sources_come_first(db: Catalogue) -> None:
    counts = [count for _, count in publishers(db, 5)]
    assert counts == sorted(counts, reverse=True)
    assert len(counts) == 5


def test_places_are_those_with_practices(db: Catalogue) -> None:
    found = [(place.id, place.practices) for place in places(db, "en")]
    assert found[:2] == [("ahornstadt", 5), ("chenebourg", 3)]
    assert "krakow" not in dict(found)
    assert sum(dict(found).values()) == 14


def test_themes_come_in_catalogue_order(db: Catalogue) -> None:
    assert [value.id for value in values(db, "theme", "fr")][:3] == [
        *("employment", "education", "language")
    ]


def test_places_come_by_name_in_the_readers_language(db: Catalogue) -> None:
    labels = [value.label for value in values(db, "country", "de")]
    assert labels == ["Deutschland", "Frankreich", "Luxemburg", "Polen", "Schweden"]
    assert next(value.label for value in values(db, "country", "fr")) == "Allemagne"


@pytest.mark.parametrize("ask", [places, lambda db, language: values(db, "theme", language)])
def test_only_our_languages_are_asked_for(db: Catalogue, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(ValueError, match="xx"):
        ask(db, "xx")
