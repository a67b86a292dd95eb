"""What all views of a comparison have in common, whatever a link asks of them."""

import re
from urllib.parse import parse_qs

import pytest

from tests.html_reading import addresses, row, text
from tests.seen import Given, Seen

VIEWS = ("crossing", "towns", "gaps", "themes", "groups", "practices", "years")
TOWNS = ["ahornstadt", "chenebourg"]
EVERY_TOWN = [
    *("ahornstadt", "birkental", "chenebourg", "jaworzyn"),
    *("krakow", "kreis-eichengrund", "lindebierg"),
]


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("what", VIEWS)
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"home": "birkental", "towns": TOWNS, "themes": ["language", "housing"]},
        {"towns": "krakow", "themes": "language", "groups": "women", "home": "krakow"},
        {"towns": "none", "themes": "none", "groups": "none", "practices": "none"},
        {"towns": EVERY_TOWN, "practices": ["ahornstadt-wohnlotsen", "jaworzyn-centrum"]},
        {"towns": "gone", "themes": "gone", "groups": "gone", "practices": "gone", "home": "gone"},
        {"rows": "gone", "columns": "gone", "top": "-1", "by": "gone", "gap": "gone"},
        {"q": "qqqq", "home": "birkental", "towns": TOWNS},
    ],
)
def test_every_view_holds_whatever_the_link_names(
    seen: Seen, what: str, language: str, parameters: Given
) -> None:
    page = seen("compare", language, what=what, **parameters)
    assert re.search(r"<a [^>]*aria-current", page)
    assert not re.search(r"\bNone\b(?! of)", text(page))


def test_an_unknown_view_is_the_overview(seen: Seen) -> None:
    assert row(seen("compare", what="weather"), "Ahornstadt")[-1] == "5"


def test_a_view_keeps_what_the_others_compare(seen: Seen) -> None:
    page = seen("compare", what="towns", towns=TOWNS, home="birkental", theme="language")
    gaps = [link for link in addresses(page, "") if "what=gaps" in link]
    assert len(gaps) == 1
    assert parse_qs(gaps[0].lstrip("?")) == {
        "lang": ["en"],
        "what": ["gaps"],
        "towns": TOWNS,
        "home": ["birkental"],
        "theme": ["language"],
    }
