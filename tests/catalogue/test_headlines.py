"""Practices as headlines, and those that combine themes."""

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.headlines import combining, headlines


def test_headlines_newest_first(db: Catalogue) -> None:
    found = headlines(db, PracticeFilter(chosen={"city": ("lindebierg", "birkental")}), "de")
    assert [each.id for each in found] == [
        "lindebierg-pakt",
        "lindebierg-sprachentreff",
        "birkental-hausaufgabenhilfe",
        "birkental-begegnungsfest",
    ]
    assert found[0].themes == ("cooperation", "participation")
    assert found[0].values("group") == ("residents",)
    assert len(headlines(db, PracticeFilter(), "de", limit=3)) == 3


def test_a_headline_says_in_which_language_it_is_written(db: Catalogue) -> None:
    chosen = PracticeFilter(chosen={"city": ("chenebourg",)})
    spoken = {each.id: each.language for each in headlines(db, chosen, "de")}
    assert spoken["chenebourg-parrainage-linguistique"] == "fr"
    assert spoken["chenebourg-atelier-emploi"] == "de"


def test_practices_that_combine_themes(db: Catalogue) -> None:
    chosen = PracticeFilter(chosen={"theme": ("language", "culture-sport", "employment")})
    found = combining(db, "theme", chosen, language="de", limit=10)
    assert [each.id for each in found] == ["ahornstadt-jobwerkstatt", "ahornstadt-sprachcafe"]
    three = PracticeFilter(chosen={"theme": ("housing", "health", "language", "employment")})
    found = combining(db, "theme", three, language="de", limit=10)
    # The one with three of them comes before the one with two.
    assert [each.id for each in found] == ["jaworzyn-centrum", "ahornstadt-jobwerkstatt"]
    assert combining(db, "theme", three, language="de", limit=1)[0].id == "jaworzyn-centrum"
