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
from loaders.rows.network import places


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


def test_two_rings_joined_by_one_town_are_two_groups_with_bridges() -> None:
    rows = places(
        {
            **{
                f"left-{n}": [a, b] for n, (a, b) in enumerate([("a", "b"), ("b", "c"), ("a", "c")])
            },
            **{
                f"right-{n}": [a, b]
                for n, (a, b) in enumerate([("x", "y"), ("y", "z"), ("x", "z")])
            },
            "between": ["c", "x"],
            "apart": ["p", "q"],
        }
    )
    found = {row["municipality_id"]: row for row in rows}
    assert [found[town]["part"] for town in "abcxyzpq"] == [1, 1, 1, 1, 1, 1, 2, 2]
    assert [found[town]["group_number"] for town in "abcxyzpq"] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert [found[town]["partners"] for town in "abcx"] == [2, 2, 3, 3]
    assert [found[town]["groups_reached"] for town in "abcx"] == [0, 0, 1, 1]


def test_a_network_of_many_joins_each_with_all_others() -> None:
    found = {
        row["municipality_id"]: row for row in places({"net": list("abcd"), "pair": ["a", "b"]})
    }
    assert found["a"]["partners"] == 3
    assert places({}) == []


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
