"""What Birkental lacks, worked out by hand from tests/records/README.md.

Birkental has culture and sport, education and language, once each. Its partners with practices
are Ahornstadt, Chênebourg and Lindebierg, its country adds the Eichengrund district, and of its
size is Lindebierg.
"""

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.gaps import CIRCLES, Gap, Share, gaps, models
from catalogue.nearness import COUNTRY, PARTNER, SECOND, SIZE, surroundings

EVERYTHING = PracticeFilter()


def of_birkental(
    db: Catalogue, axis: str = "theme", chosen: PracticeFilter = EVERYTHING
) -> list[Gap]:
    return gaps(db, axis, surroundings(db, "birkental", "de"), chosen)


def having(gap: Gap) -> list[tuple[int, int]]:
    return [(gap.shares[circle].having, gap.shares[circle].towns) for circle in CIRCLES]


def test_what_more_partners_have_is_more_urgent(db: Catalogue) -> None:
    found = of_birkental(db)
    assert [gap.value for gap in found] == [
        *("participation", "employment", "health", "housing", "cooperation"),
        *("language", "culture-sport", "education"),
    ]
    assert [gap.is_missing for gap in found] == [True] * 5 + [False] * 3
    assert [gap.is_little for gap in found] == [False] * 5 + [True, False, False]


def test_the_shares_of_the_circles(db: Catalogue) -> None:
    found = {gap.value: gap for gap in of_birkental(db)}
    assert having(found["participation"]) == [(3, 3), (1, 2), (1, 1)]
    assert having(found["employment"]) == [(2, 3), (1, 2), (0, 1)]
    assert having(found["cooperation"]) == [(1, 3), (0, 2), (1, 1)]
    assert found["language"].shares[PARTNER] == Share(3, 3, 4 / 3)
    assert found["language"].own == 1
    # Jaworzyń is the partners' partner: it has language, no participation, and decides nothing.
    assert found["language"].shares[SECOND] == Share(1, 1, 1.0)
    assert found["participation"].shares[SECOND] == Share(0, 1, 0.0)
    assert found["education"].shares[COUNTRY] == Share(1, 2, 1 / 2)


def test_target_groups_have_gaps_too(db: Catalogue) -> None:
    found = {gap.value: gap for gap in of_birkental(db, "group")}
    assert found["women"].is_missing
    assert found["women"].towns == {"ahornstadt": 2, "chenebourg": 1, "lindebierg": 1}
    assert found["volunteers"].own == 2
    assert not found["volunteers"].is_missing


def test_models_come_from_the_nearest_towns_with_the_reason(db: Catalogue) -> None:
    around = surroundings(db, "birkental", "de")
    housing = next(gap for gap in of_birkental(db) if gap.value == "housing")
    found = models(db, housing, around, EVERYTHING, language="de", limit=5)
    assert [model.card.id for model in found] == ["ahornstadt-wohnlotsen", "jaworzyn-centrum"]
    assert [tie.id for tie in found[0].nearness.ties] == ["vierstaedtenetz"]
    assert found[1].nearness.degree == SECOND
    first = models(db, housing, around, EVERYTHING, language="de", limit=1)
    assert [model.card.id for model in first] == ["ahornstadt-wohnlotsen"]


def test_a_town_gives_all_its_practices_newest_first(db: Catalogue) -> None:
    around = surroundings(db, "birkental", "de")
    language = next(gap for gap in of_birkental(db) if gap.value == "language")
    found = models(db, language, around, EVERYTHING, language="de", limit=3)
    assert [model.card.id for model in found] == [
        "ahornstadt-jobwerkstatt",
        "ahornstadt-sprachcafe",
        "lindebierg-sprachentreff",
    ]


def test_a_filter_of_places_narrows_the_others_and_not_us(db: Catalogue) -> None:
    found = {
        gap.value: gap
        for gap in of_birkental(db, chosen=PracticeFilter(chosen={"country": ("FR",)}))
    }
    assert set(found) == {"culture-sport", "education", "language", "participation", "employment"}
    assert found["education"].own == 1
    assert having(found["participation"]) == [(1, 1), (0, 0), (0, 0)]


def test_another_filter_narrows_us_as_well(db: Catalogue) -> None:
    running = of_birkental(db, chosen=PracticeFilter(chosen={"status": ("running",)}))
    own = {gap.value: gap.own for gap in running if gap.own}
    assert own == {"culture-sport": 1}


def test_a_town_without_practices_lacks_what_others_have(db: Catalogue) -> None:
    found = gaps(db, "theme", surroundings(db, "krakow", "de"), EVERYTHING)
    assert {gap.own for gap in found} == {0}
    # Its partners Lindebierg and Jaworzyn both have language.
    assert found[0].value == "language"
    # Nobody in Kraków's circles has culture and sport, so it is no gap.
    culture = next(gap for gap in found if gap.value == "culture-sport")
    assert not culture.is_missing
    assert culture.towns == {"ahornstadt": 1, "birkental": 1, "chenebourg": 1}
    assert all(gap.shares[SIZE].towns == 0 for gap in found)


def test_nothing_is_lacking_where_nothing_is_known(db: Catalogue) -> None:
    nowhere = PracticeFilter(chosen={"city": ("nowhere",)})
    assert gaps(db, "theme", surroundings(db, "krakow", "de"), nowhere) == []
