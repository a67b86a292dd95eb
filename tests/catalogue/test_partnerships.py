"""Who is partnered with whom, from tests/records."""

from dataclasses import replace

import pytest

from catalogue.connection import Catalogue
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from catalogue.partnerships import (
    BY_NAME,
    LARGEST,
    NEWEST,
    OLDEST,
    Member,
    Partnership,
    Statement,
    first_years,
    partnership_ids,
    partnerships,
)

EVERY = PartnershipFilter(ended=True)
PAIRS = ["ahornstadt-chenebourg", "ahornstadt-jaworzyn"]
NETWORKS = ["sprachennetz", "vierstaedtenetz"]


def found(db: Catalogue, chosen: PartnershipFilter) -> list[str]:
    return sorted(partnership_ids(db, chosen, OLDEST, "en"))


def one(db: Catalogue, id_: str, language: str = "en") -> Partnership:
    return partnerships(db, [id_], language)[0]


def test_a_partnership_with_all_that_is_known_of_it(db: Catalogue) -> None:
    network = one(db, "vierstaedtenetz")
    assert network.name == "Network of four towns"
    assert network.members == (
        Member("ahornstadt", "Ahornstadt"),
        Member("chenebourg", "Chênebourg"),
        Member("lindebierg", "Lindebierg"),
        Member("birkental", "Birkental"),
    )
    assert network.themes == ("Employment", "Political participation")
    assert [source.publisher for source in network.citations] == ["Stadt Ahornstadt"]
    ended = one(db, "birkental-krakow")
    assert (ended.since_year, ended.until_year, ended.themes) == (1995, 2012, ())


def test_where_sources_disagree_each_is_told_with_who_says_so(db: Catalogue) -> None:
    assert one(db, "ahornstadt-jaworzyn").statements == (
        Statement(2006, ("Beispielzeitung",)),
        Statement(2008, ("Stadt Ahornstadt", "Urząd Miejski w Jaworzyniu")),
    )
    assert one(db, "ahornstadt-chenebourg").statements == ()
    assert one(db, "ahornstadt-jaworzyn", "de").note == "Die Quellen nennen zwei Anfangsjahre."


def test_partnerships_come_in_the_order_of_their_ids(db: Catalogue) -> None:
    asked = ["sprachennetz", "gone", "ahornstadt-chenebourg"]
    assert [each.id for each in partnerships(db, asked, "fr")] == [asked[0], asked[2]]


@pytest.mark.parametrize(
    ("order", "language", "expected"),
    [
        (OLDEST, "en", [PAIRS[0], "birkental-krakow", "vierstaedtenetz", PAIRS[1], "sprachennetz"]),
        (NEWEST, "en", ["sprachennetz", PAIRS[1], "vierstaedtenetz", "birkental-krakow", PAIRS[0]]),
        (LARGEST, "en", ["vierstaedtenetz", "sprachennetz", *PAIRS, "birkental-krakow"]),
        # Freundschaft, Partnerschaft … Eichenburg, Partnerschaft … Jaworzyń, Sprachen-, Vierstädte-
        (BY_NAME, "de", ["birkental-krakow", *PAIRS, "sprachennetz", "vierstaedtenetz"]),
        # Amitié, Jumelage … Chênebourg, Jumelage … Jaworzyń, Réseau des langues, … quatre villes
        (BY_NAME, "fr", ["birkental-krakow", *PAIRS, "sprachennetz", "vierstaedtenetz"]),
    ],
)
def test_the_orders_of_a_list(
    db: Catalogue, order: str, language: str, expected: list[str]
) -> None:
    assert partnership_ids(db, EVERY, order, language) == expected


def test_what_ended_is_left_out_unless_asked_for(db: Catalogue) -> None:
    assert found(db, IN_FORCE) == sorted([*PAIRS, *NETWORKS])
    assert len(found(db, EVERY)) == 5
    assert found(db, PartnershipFilter(year=2000)) == [PAIRS[0], "birkental-krakow"]
    assert found(db, PartnershipFilter(year=2012)) == sorted(
        [*PAIRS, *NETWORKS, "birkental-krakow"]
    )
    assert found(db, PartnershipFilter(year=2013)) == sorted([*PAIRS, *NETWORKS])


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (PartnershipFilter(kinds=("twinning",)), PAIRS),
        (PartnershipFilter(kinds=("twinning", "network")), sorted([*PAIRS, *NETWORKS])),
        (PartnershipFilter(first_year=2001), ["ahornstadt-jaworzyn", *NETWORKS]),
        (PartnershipFilter(last_year=2001), ["ahornstadt-chenebourg", "vierstaedtenetz"]),
        (PartnershipFilter(first_year=2002, last_year=2009), ["ahornstadt-jaworzyn"]),
        (PartnershipFilter(countries=("PL",)), ["ahornstadt-jaworzyn", "sprachennetz"]),
        # One works on language; of the others a member has a practice on it.
        (PartnershipFilter(themes=("language",)), sorted([*PAIRS, *NETWORKS])),
        # Housing: no partnership works on it; Ahornstadt and Jaworzyń have practices.
        (PartnershipFilter(themes=("housing",), home="chenebourg"), [PAIRS[0], "vierstaedtenetz"]),
        (PartnershipFilter(themes=("housing",), home="ahornstadt"), ["ahornstadt-jaworzyn"]),
        # Ahornstadt itself is in Germany; its partners there are in the network.
        (PartnershipFilter(countries=("DE",), home="ahornstadt"), ["vierstaedtenetz"]),
        (PartnershipFilter(home="lindebierg"), NETWORKS),
        (PartnershipFilter(home="kreis-eichengrund"), []),
        (PartnershipFilter(between=("DE", "FR")), ["ahornstadt-chenebourg", "vierstaedtenetz"]),
        (PartnershipFilter(between=("DE", "DE")), ["vierstaedtenetz"]),
        (PartnershipFilter(between=("PL", "PL")), ["sprachennetz"]),
        (PartnershipFilter(query="jaworzyn"), ["ahornstadt-jaworzyn", "sprachennetz"]),
        (PartnershipFilter(query="RESEAU Krakau"), ["sprachennetz"]),
        (PartnershipFilter(query="100%"), []),
    ],
)
def test_the_filter(db: Catalogue, chosen: PartnershipFilter, expected: list[str]) -> None:
    assert found(db, chosen) == expected


def test_a_dated_filter_leaves_out_what_has_no_year_and_can_be_loosened() -> None:
    dated = PartnershipFilter(kinds=("network",), year=2000)
    assert dated.dated()
    assert dated.undated() == PartnershipFilter(kinds=("network",))
    assert not replace(dated, year=None).dated()


def test_the_first_and_the_last_year_of_a_partnership(db: Catalogue) -> None:
    assert first_years(db) == (1974, 2010)
