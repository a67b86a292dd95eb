"""Two axes crossed: the numbers, and the links behind them."""

import pytest

from tests.html_reading import addresses, finding, row
from tests.seen import Given, Seen


def test_the_overview_counts_towns_by_themes(seen: Seen) -> None:
    page = seen("compare")
    assert row(page, "Ahornstadt") == ["2", "1", "1", "1", "0", "1", "1", "0", "5"]
    assert row(page, "All") == ["6", "3", "3", "2", "2", "2", "2", "1", "14"]
    assert finding(page) == (
        "Most practices: “Ahornstadt” with “Language” (2). 28 of 48 fields are empty."
    )


def test_a_cell_leads_to_the_list_behind_it(seen: Seen) -> None:
    page = seen("compare", "fr", status="running", rows="country", columns="group")
    links = addresses(page, "practices")
    assert "practices?lang=fr&status=running&country=DE&group=women" in links
    assert "practices?lang=fr&status=running&country=DE" in links
    assert "practices?lang=fr&status=running" in links


@pytest.mark.parametrize(
    ("parameters", "link"),
    [
        ({"rows": "period"}, "practices?lang=en&from=2015&to=2019&theme=language"),
        ({"rows": "period"}, "practices?lang=en&from=2025&theme=language"),
        ({"rows": "period"}, "practices?lang=en&from=unknown&theme=housing"),
        (
            {"rows": "period", "from": "2017", "to": "2017"},
            "practices?lang=en&from=2017&to=2017&theme=language",
        ),
        (
            {"theme": ["language", "housing"], "rows": "kind"},
            "practices?lang=en&kind=service&theme=language&theme=housing",
        ),
    ],
)
def test_links_ask_for_what_their_cell_counts(seen: Seen, parameters: Given, link: str) -> None:
    assert link in addresses(seen("compare", **parameters), "practices")
