"""The findings of the network, for one and for many, in the three languages."""

import pytest

from catalogue.chains import Chain
from catalogue.linkage import CountryPairs, Extent, Group
from catalogue.municipalities import Place
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from words.findings.network import (
    countries_finding,
    decades_finding,
    extent_finding,
    groups_finding,
    help_finding,
    list_finding,
    town_finding,
    ways_finding,
)
from words.translator import Translator

EN, DE, FR = (Translator(language) for language in ("en", "de", "fr"))
LABELS = {"DE": "Germany", "FR": "France", "LU": "Luxembourg"}


def towns(*practices: int) -> list[Place]:
    return [Place(f"t{n}", f"T{n}", 0, 0, count) for n, count in enumerate(practices)]


@pytest.mark.parametrize(
    ("found", "chosen", "said"),
    [
        (
            towns(0),
            IN_FORCE,
            "Trier has 1 direct partner. The atlas has no practice of this partner.",
        ),
        (
            towns(3, 0),
            IN_FORCE,
            "Trier has 2 direct partners. The atlas has practices of one of them.",
        ),
        ([], IN_FORCE, "The atlas knows no partnership of Trier that is in force."),
        ([], PartnershipFilter(kinds=("network",)), "No partner of Trier matches the filter."),
        (
            towns(1, 1, 0),
            PartnershipFilter(year=1980),
            "In 1980, Trier had 3 direct partners. The atlas has practices of 2 of them.",
        ),
        ([], PartnershipFilter(year=1950), "In 1950, Trier had 0 direct partners."),
        (
            towns(1),
            PartnershipFilter(ended=True),
            "Trier has or had 1 direct partner. The atlas has practices of this partner.",
        ),
    ],
)
def test_a_towns_partners(found: list[Place], chosen: PartnershipFilter, said: str) -> None:
    assert town_finding("Trier", found, chosen, EN) == said


def test_who_can_help_is_counted_whole() -> None:
    assert help_finding(0, 33, "Kiel", "Housing", EN) == (
        "No partner of Kiel has a practice for “Housing”. Their partners have 33."
    )
    assert help_finding(1, 2, "Kiel", "Housing", EN) == (
        "Partners of Kiel have 1 practice for “Housing”. Their partners have 2."
    )
    assert help_finding(0, 0, "Kiel", "Housing", EN).startswith("Neither partners of Kiel")


def test_a_list_says_what_it_leaves_out() -> None:
    assert list_finding(147, 150, "", filtered=False, t=EN) == (
        "The atlas knows 147 partnerships. 3 more have ended."
    )
    assert list_finding(150, 150, "", filtered=False, t=EN) == "The atlas knows 150 partnerships."
    assert list_finding(0, 1, "Kaliningrad", filtered=False, t=EN) == (
        "Kaliningrad has 0 partnerships. 1 more has ended."
    )
    assert list_finding(3, 150, "", filtered=True, t=EN) == "3 partnerships match the filter."


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
        "Most partnerships join Germany – France (3). "
        "Within one country there are most in France (1)."
    )
    assert countries_finding(CountryPairs((), {}), LABELS, EN) == ""


def test_countries_that_share_the_first_place_are_all_named() -> None:
    tie = CountryPairs(("DE", "FR", "LU"), {("DE", "FR"): 1, ("DE", "LU"): 1, ("FR", "DE"): 1})
    assert countries_finding(tie, LABELS, EN) == (
        "Most partnerships join Germany – France and Germany – Luxembourg (1)."
    )


def test_when_most_partnerships_began_as_far_as_known() -> None:
    begun = {1970: {"twinning": 2}, 1980: {"twinning": 2, "network": 1}, None: {"twinning": 9}}
    assert decades_finding(begun, EN) == (
        "As far as sources state the first year, most began in 1980–1989 (3). "
        "Of 9 partnerships no source states it."
    )
    tie = {1970: {"twinning": 2}, 1980: {"network": 2}}
    assert decades_finding(tie, EN) == (
        "As far as sources state the first year, most began in 1970–1979 and 1980–1989 (2)."
    )
    assert decades_finding({None: {"twinning": 9}}, EN) == (
        "No source states when one of these partnerships began."
    )


def test_the_largest_group_is_named_by_its_best_linked_towns() -> None:
    names = {"a": "Metz", "b": "Trier", "c": "Köln", "d": "Lille"}
    assert groups_finding([Group(1, ("a", "b", "c", "d"), 2)], names, FR) == (
        "Le plus grand groupe compte 4 villes, autour de Metz, Trier et Köln."
    )
    assert groups_finding([], names, EN) == ""
