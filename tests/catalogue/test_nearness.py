"""How near towns are, from the partnerships of tests/records drawn by hand.

In force: a network of Ahornstadt, Chênebourg, Lindebierg and Birkental (2001), one of Lindebierg,
Jaworzyn and Kraków (2010), twinnings Ahornstadt – Jaworzyn (2008) and Ahornstadt – Chênebourg
(1974). The friendship Birkental – Kraków ended in 2012.
"""

import pytest

from catalogue.alike import alike, partners_with_practices
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.nearness import (
    COUNTRY,
    FAR,
    PARTNER,
    SECOND,
    SIZE,
    Surroundings,
    surroundings,
    with_ways,
)
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter


def reached(db: Catalogue, home: str, chosen: PartnershipFilter = IN_FORCE) -> Surroundings:
    around = surroundings(db, home, "en", chosen)
    return with_ways(db, around, around.within(SECOND))


def test_partners_and_their_partners(db: Catalogue) -> None:
    found = reached(db, "birkental")
    assert found.partners == {"ahornstadt", "chenebourg", "lindebierg"}
    assert found.within(SECOND) == {"jaworzyn", "krakow"}
    assert found.via("jaworzyn") == ("ahornstadt", "lindebierg")
    assert found.via("krakow") == ("lindebierg",)
    assert found.towns["kreis-eichengrund"].degree == COUNTRY
    assert "birkental" not in found.towns


def test_a_partnership_that_ended_makes_no_partners(db: Catalogue) -> None:
    assert surroundings(db, "krakow", "en").partners == {"lindebierg", "jaworzyn"}


def test_two_towns_may_be_joined_twice_closest_first(db: Catalogue) -> None:
    ties = surroundings(db, "ahornstadt", "en").towns["chenebourg"].ties
    assert [(tie.id, tie.since_year) for tie in ties] == [
        ("ahornstadt-chenebourg", 1974),
        ("vierstaedtenetz", 2001),
    ]
    french = surroundings(db, "ahornstadt", "fr").towns["lindebierg"].ties
    assert [tie.name for tie in french] == ["Réseau des quatre villes"]


def test_a_town_without_partners_has_its_country(db: Catalogue) -> None:
    found = surroundings(db, "kreis-eichengrund", "de")
    assert found.partners == frozenset()
    assert found.within(COUNTRY) == {"ahornstadt", "birkental"}
    # Its size is unknown, so nothing is of the same size.
    assert found.within(SIZE) == frozenset()
    assert found.towns["krakow"].degree == FAR
    assert found.towns["krakow"].same_size is None


def test_country_and_size_are_known_of_partners_too(db: Catalogue) -> None:
    towns = surroundings(db, "birkental", "de").towns
    assert towns["lindebierg"].degree == PARTNER
    assert (towns["lindebierg"].same_country, towns["lindebierg"].same_size) == (False, True)
    assert towns["ahornstadt"].rank < towns["lindebierg"].rank < towns["jaworzyn"].rank


def test_towns_like_ours_with_what_is_shared(db: Catalogue) -> None:
    found = alike(db, surroundings(db, "ahornstadt", "de"), PracticeFilter())
    assert [each.town for each in found] == [
        *("birkental", "kreis-eichengrund", "chenebourg", "jaworzyn", "lindebierg"),
    ]
    assert found[0].themes == ("culture-sport", "language")
    assert (found[0].same_country, found[0].same_size) == (True, False)
    assert found[2].themes == ("culture-sport", "employment", "language", "participation")
    narrowed = alike(db, surroundings(db, "ahornstadt", "de"), PracticeFilter(), limit=2)
    assert len(narrowed) == 2


def test_a_town_without_practices_shares_no_theme(db: Catalogue) -> None:
    found = alike(db, surroundings(db, "krakow", "de"), PracticeFilter())
    assert {each.themes for each in found} == {()}
    assert found[0].town == "jaworzyn"


def test_partners_with_the_most_practices_come_first(db: Catalogue) -> None:
    around = surroundings(db, "ahornstadt", "de")
    found = partners_with_practices(db, around, PracticeFilter(), 3)
    assert found == ["chenebourg", "birkental", "lindebierg"]


def test_a_filter_of_partnerships_makes_other_partners(db: Catalogue) -> None:
    twinned = surroundings(db, "ahornstadt", "en", PartnershipFilter(kinds=("twinning",)))
    assert twinned.partners == {"chenebourg", "jaworzyn"}
    # By twinnings alone nobody is further away than that.
    assert twinned.within(SECOND) == frozenset()
    once = surroundings(db, "krakow", "en", PartnershipFilter(ended=True))
    assert once.partners == {"birkental", "jaworzyn", "lindebierg"}
    assert once.towns["birkental"].ties[0].until_year == 2012
    then = surroundings(db, "ahornstadt", "en", PartnershipFilter(year=2005))
    assert then.partners == {"birkental", "chenebourg", "lindebierg"}


def test_a_country_is_asked_of_partners_and_of_theirs_not_of_who_is_between(db: Catalogue) -> None:
    polish = reached(db, "birkental", PartnershipFilter(countries=("PL",)))
    assert polish.partners == frozenset()
    # Both are reached through Lindebierg or Ahornstadt, which are not in Poland.
    assert polish.within(SECOND) == {"jaworzyn", "krakow"}
    assert polish.via("krakow") == ("lindebierg",)


def test_a_theme_is_worked_on_by_the_partnership_or_the_partner(db: Catalogue) -> None:
    # The network of languages works on it; Ahornstadt, Birkental and Chênebourg have practices.
    found = surroundings(db, "lindebierg", "en", PartnershipFilter(themes=("language",)))
    assert found.partners == {"ahornstadt", "birkental", "chenebourg", "jaworzyn", "krakow"}
    housing = surroundings(db, "lindebierg", "en", PartnershipFilter(themes=("housing",)))
    assert housing.partners == {"ahornstadt", "jaworzyn"}


def test_a_tie_knows_every_first_year_that_sources_name(db: Catalogue) -> None:
    tie = surroundings(db, "ahornstadt", "en").towns["jaworzyn"].ties[0]
    assert (tie.since_year, tie.stated_years) == (2008, (2006, 2008))


def through(db: Catalogue, home: str, chosen: PartnershipFilter) -> dict[str, set[str]]:
    """Return the partners' partners with those between, from every pair of towns."""
    condition = chosen.of_ties()
    pairs = db.execute(
        f"""SELECT one.municipality_id, other.municipality_id FROM partnership
        JOIN partnership_member AS one ON one.partnership_id = partnership.id
        JOIN partnership_member AS other ON other.partnership_id = partnership.id
        WHERE one.municipality_id <> other.municipality_id AND {condition.sql}""",
        condition.parameters,
    ).fetchall()
    partners = {other for one, other in pairs if one == home}
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        if one in partners and other not in {home, *partners}:
            found.setdefault(other, set()).add(one)
    return found


@pytest.mark.data
@pytest.mark.parametrize("chosen", [IN_FORCE, PartnershipFilter(kinds=("twinning",))])
def test_partners_of_partners_are_those_of_all_pairs(
    real_db: Catalogue, chosen: PartnershipFilter
) -> None:
    for (home,) in real_db.execute("SELECT municipality_id FROM network_place").fetchall():
        around = reached(real_db, home, chosen)
        expected = through(real_db, home, chosen)
        assert around.within(SECOND) == expected.keys()
        assert all(around.via(town) == tuple(sorted(expected[town])) for town in expected)
        assert all(around.via(partner) == () for partner in around.partners)


def test_ways_are_known_only_to_the_towns_that_were_asked_for(db: Catalogue) -> None:
    around = with_ways(db, surroundings(db, "birkental", "en"), ["krakow", "ahornstadt"])
    assert around.ways == {"krakow": ("lindebierg",)}
    assert around.via("ahornstadt") == ()
    with pytest.raises(KeyError):
        around.via("jaworzyn")
