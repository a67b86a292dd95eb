"""Practices side by side: what they share, what differs."""

from urllib.parse import parse_qs

from tests.html_reading import addresses, finding, row, text
from tests.seen import Seen


def test_practices_side_by_side(seen: Seen) -> None:
    page = seen(
        "compare", what="practices", practices=["ahornstadt-sprachcafe", "lindebierg-sprachentreff"]
    )
    assert finding(page).startswith("The same: Kind and Status. Different: Town")
    assert "in common: Newcomers, Women" in text(page)
    assert row(page, "Years.*?") == ["since 2016", "since 2019"]
    assert "The sources name no outcome." in text(page)


def test_two_practices_are_offered_to_begin_with(seen: Seen) -> None:
    page = seen("compare", what="practices", theme="housing")
    example = next(link for link in addresses(page, "") if "practices=" in link)
    assert parse_qs(example.lstrip("?"))["practices"] == [
        "jaworzyn-centrum",
        "ahornstadt-wohnlotsen",
    ]
