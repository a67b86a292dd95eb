"""Themes side by side: their towns, and what combines them."""

from tests.html_reading import addresses, finding, row, text
from tests.seen import Seen


def test_themes_side_by_side(seen: Seen) -> None:
    page = seen("compare", what="themes", themes=["language", "employment"])
    assert row(page, "Ahornstadt") == ["2", "1", "2"]
    assert row(page, "All") == ["6", "2", "7"]
    said = text(page)
    assert "1 practice combines at least two of them." in said
    assert "practice?lang=en&id=ahornstadt-jobwerkstatt" in addresses(page, "practice")
    assert "“Language” has 6 practices and “Employment” has 2 practices." in finding(page)


def test_themes_by_kind_and_period(seen: Seen) -> None:
    page = seen("compare", what="themes", themes=["language", "employment"], rows="kind")
    assert row(page, "Project") == ["1", "2", "2"]
    page = seen("compare", what="themes", themes=["language", "employment"], rows="period")
    assert row(page, "2015–2019") == ["4", "1", "4"]
