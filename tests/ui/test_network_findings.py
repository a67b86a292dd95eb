"""The findings of the network, for one and for many, in the three languages."""

import pytest

from catalogue.linkage import CountryPairs, Extent, Group
from catalogue.network import Chain
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from ui.findings.network import (
    countries_finding,
    decades_finding,
    extent_finding,
    groups_finding,
    town_finding,
    ways_finding,
)
from ui.words import Translator

EN, DE, FR = (Translator(language) for language in ("en", "de", "fr"))
LABELS = {"DE": "Germany", "FR": "France", "LU": "Luxembourg"}


@pytest.mark.parametrize(
    ("partners", "active", "chosen", "said"),
    [
        (1, 0, IN_FORCE, "Trier has 1 direct partner. Of 0 of them the atlas has practices."),
        (0, 0, IN_FORCE, "The atlas knows no partnership of Trier."),
        (0, 0, PartnershipFilter(kinds=("network",)), "No partner of Trier matches the filter."),
        (
            5,
            2,
            PartnershipFilter(year=1980),
            "In 1980 Trier had 5 direct partners. Of 2 of them the atlas has practices.",
        ),
        (0, 0, PartnershipFilter(year=1950), "In 1950 Trier had 0 direct partners."),
    ],
)
def test_a_towns_partners(partners: int, active: int, chosen: PartnershipFilter, said: str) -> None:
    assert town_finding("Trier", partners, active, chosen, EN) == said


def chain(*towns: str) -> Chain:
    return Chain(towns, tuple(("p",) for _ in towns[1:]))


def test_how_far_two_towns_are_apart() -> None:
    assert ways_finding([], "Metz", "Trier", EN) == (
        "No chain of partners leads from Metz to Trier."
    )
    assert ways_finding([chain("a", "b")], "Metz", "Trier", EN) == (
        "Metz and Trier are direct partners."
    )
    assert ways_finding([chain("a", "b", "c")], "Metz", "Trier", DE) == (
        "Von Metz nach Trier führt der kürzeste Weg über 1 Ort."
    )


def test_how_large_the_network_is() -> None:
    assert extent_finding(Extent(0, 0, 0, 0), EN) == "The atlas knows no partnership yet."
    assert extent_finding(Extent(6, 4, 1, 6), EN) == (
        "4 partnerships in force link 6 towns. "
        "From each of them chains of partners lead to every other."
    )
    assert extent_finding(Extent(1156, 147, 4, 1141), DE) == (
        "147 bestehende Partnerschaften verbinden 1.156 Orte. 1.141 davon erreichen einander über "
        "Ketten von Partnern; die übrigen stehen für sich in 3 kleinen Netzen."
    )


def test_which_countries_are_joined_most() -> None:
    pairs = CountryPairs(
        ("DE", "FR", "LU"),
        {("DE", "FR"): 3, ("FR", "DE"): 3, ("DE", "LU"): 2, ("LU", "DE"): 2, ("FR", "FR"): 1},
    )
    assert countries_finding(pairs, LABELS, EN) == (
        "Most partnerships join Germany and France (3). "
        "Within one country there are most in France (1)."
    )
    assert countries_finding(CountryPairs((), {}), LABELS, EN) == ""


def test_when_most_partnerships_began() -> None:
    begun = {1970: {"twinning": 2}, 1980: {"twinning": 2, "network": 1}, None: {"twinning": 9}}
    assert decades_finding(begun, EN) == "Most partnerships began from 1980 to 1989 (3)."
    assert decades_finding({None: {"twinning": 9}}, EN) == (
        "No source states when one of these partnerships began."
    )


def test_the_largest_group_is_named_by_its_best_linked_towns() -> None:
    names = {"a": "Metz", "b": "Trier", "c": "Köln", "d": "Lille"}
    assert groups_finding([Group(1, ("a", "b", "c", "d"), 2)], names, FR) == (
        "Le plus grand groupe compte 4 villes, autour de Metz, Trier et Köln."
    )
    assert groups_finding([], names, EN) == ""
