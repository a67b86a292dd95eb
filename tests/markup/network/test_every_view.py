"""What all views of the network have in common, whatever a link asks of them."""

import re

import pytest

from tests.html_reading import text
from tests.seen import Given, Seen

VIEWS = ["town", "help", "ways", "whole", "list"]


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("what", VIEWS)
@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"home": "birkental", "goal": "krakow", "on": "housing"},
        {"home": "kreis-eichengrund", "goal": "birkental", "on": "women", "by": "group"},
        {"home": "gone", "goal": "gone", "on": "gone", "extent": "gone", "at": "gone"},
        {"home": "krakow", "goal": "krakow", "extent": "world", "status": "running"},
        {"home": "ahornstadt", "tie": "gone", "topic": "gone", "since": "x", "between": "XX"},
        {"home": "ahornstadt", "tie": "friendship", "year": "1980", "page": "99", "order": "x"},
        {"home": "ahornstadt", "since": "2010", "until": "1990", "find": "'; --", "ended": "1"},
    ],
)
def test_every_view_holds_whatever_the_link_names(
    seen: Seen, what: str, language: str, parameters: Given
) -> None:
    page = seen("network", language, what=what, **parameters)
    assert re.search(r"<a [^>]*aria-current", page)
    assert not re.search(r"\bNone\b(?! of)", text(page))
