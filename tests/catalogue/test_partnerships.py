"""Who is partnered with whom, from tests/records."""

from catalogue.connection import Catalogue
from catalogue.partnerships import partnerships


def test_partnerships_with_their_members(db: Catalogue) -> None:
    found = {one.id: one for one in partnerships(db, "en")}
    assert len(found) == 5
    assert [one.kind for one in partnerships(db, "en")][:2] == ["network", "network"]
    assert len(found["vierstaedtenetz"].members) == 4
    assert (found["birkental-krakow"].since_year, found["birkental-krakow"].until_year) == (
        1995,
        2012,
    )


def test_where_sources_disagree_all_years_are_told(db: Catalogue) -> None:
    found = {one.id: one for one in partnerships(db, "de")}
    assert found["ahornstadt-jaworzyn"].stated_years == (2006, 2008)
    assert found["ahornstadt-chenebourg"].stated_years == ()
