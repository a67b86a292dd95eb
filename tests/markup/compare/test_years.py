"""Practices over the years: the numbers beside the chart."""

from tests.html_reading import finding, row
from tests.seen import Seen


def test_practices_by_year(seen: Seen) -> None:
    page = seen("compare", what="years")
    assert row(page, "2019") == ["8"]
    assert row(page, "2026") == ["9"]
    assert finding(page) == (
        "Most practices, 9, ran from 2022 to 2026. "
        "In 2026, 9 practices ran according to the sources."
    )
    assert (
        "2 practices have no stated first year and are not counted. "
        "1 planned practice is not counted."
    ) in page


def test_years_by_theme(seen: Seen) -> None:
    page = seen("compare", what="years", by="theme", theme=["language", "education"])
    assert row(page, "2019") == ["4", "2"]
