"""How the network of tests/records hangs together, drawn by hand.

In force: Ahornstadt, Chênebourg, Lindebierg and Birkental in one network, Lindebierg, Jaworzyn and
Kraków in another, twinnings Ahornstadt – Jaworzyn and Ahornstadt – Chênebourg.
"""

from catalogue.connection import Catalogue
from catalogue.linkage import (
    Bridge,
    CountryPairs,
    Extent,
    bridges,
    country_pairs,
    decades,
    extent,
    groups,
)
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter


def test_six_towns_and_four_partnerships_hang_together(db: Catalogue) -> None:
    assert extent(db) == Extent(towns=6, partnerships=4, parts=1, largest=6)


def test_every_town_with_a_partner_belongs_to_one_group(db: Catalogue) -> None:
    found = groups(db, 9)
    towns = [town for group in found for town in group.towns]
    assert sorted(towns) == [
        *("ahornstadt", "birkental", "chenebourg", "jaworzyn", "krakow", "lindebierg")
    ]
    assert [len(group.towns) for group in found] == sorted(
        (len(group.towns) for group in found), reverse=True
    )


def test_bridges_reach_other_groups_the_widest_first(db: Catalogue) -> None:
    found = bridges(db, 9)
    assert found == sorted(found, key=lambda b: (-b.groups_reached, -b.partners, b.town))
    assert all(isinstance(each, Bridge) and each.groups_reached for each in found)


def test_countries_by_countries(db: Catalogue) -> None:
    found = country_pairs(db, IN_FORCE)
    # The four towns: DE (two), FR, LU; the three: LU, PL (two); and DE–PL, DE–FR.
    assert found.counts == {
        ("DE", "DE"): 1,
        ("DE", "FR"): 2,
        ("FR", "DE"): 2,
        ("DE", "LU"): 1,
        ("LU", "DE"): 1,
        ("FR", "LU"): 1,
        ("LU", "FR"): 1,
        ("LU", "PL"): 1,
        ("PL", "LU"): 1,
        ("PL", "PL"): 1,
        ("DE", "PL"): 1,
        ("PL", "DE"): 1,
    }
    assert found.countries == ("DE", "FR", "LU", "PL")


def test_countries_follow_the_filter(db: Catalogue) -> None:
    found = country_pairs(db, PartnershipFilter(kinds=("friendship",), ended=True))
    assert found.counts == {("DE", "PL"): 1, ("PL", "DE"): 1}
    assert country_pairs(db, PartnershipFilter(kinds=("cooperation",))) == CountryPairs((), {})


def test_decades_by_kind(db: Catalogue) -> None:
    assert decades(db, PartnershipFilter(ended=True)) == {
        1970: {"twinning": 1},
        1990: {"friendship": 1},
        2000: {"network": 1, "twinning": 1},
        2010: {"network": 1},
    }


def test_decades_end_with_what_has_no_year(real_db: Catalogue) -> None:
    found = decades(real_db, IN_FORCE)
    assert list(found)[-1] is None
    known = [decade for decade in found if decade is not None]
    assert known == sorted(known)
