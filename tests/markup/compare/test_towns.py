"""Towns side by side: what each does, what all do, what one does alone."""

from tests.html_reading import addresses, finding, row, text
from tests.seen import Seen

TOWNS = ["ahornstadt", "chenebourg"]


def test_towns_side_by_side(seen: Seen) -> None:
    page = seen("compare", what="towns", towns=TOWNS)
    assert row(page, "Language") == ["2", "1", "3"]
    assert row(page, "Partnership and exchange") == ["0", "0", "0"]
    assert finding(page) == (
        "Most practices for “Language”: Ahornstadt (2). "
        "None of the towns has one for “Education and training” and “Partnership and exchange”."
    )
    said = text(page)
    assert "All of them have a practice for " in said
    # Ahornstadt alone has health and housing; Chênebourg has nothing that Ahornstadt lacks.
    assert "|Only Ahornstadt||Housing, Health and counselling|" in said
    assert "|Only Ch" not in said
    assert "practice?lang=en&id=ahornstadt-sprachcafe" in addresses(page, "practice")


def test_towns_by_target_group(seen: Seen) -> None:
    page = seen("compare", what="towns", towns=TOWNS, by="group")
    assert row(page, "Women") == ["2", "1", "3"]


def test_our_partners_and_towns_like_ours_are_one_click_away(seen: Seen) -> None:
    page = seen("compare", what="towns", home="ahornstadt", towns=["ahornstadt", "lindebierg"])
    links = addresses(page, "")
    assert any("towns=ahornstadt&towns=chenebourg&towns=birkental" in link for link in links)
    assert any("towns=ahornstadt&towns=birkental&towns=kreis-eichengrund" in one for one in links)
    assert "direct partner: Network of four towns (since 2001)" in text(page)
    assert "both work on: Language, Political participation" in text(page)
