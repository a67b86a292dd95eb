"""Each message to the browser is an element to make, to send and to draw: a view needs few.

They are counted on a running server, because the test harness of Streamlit does not send any.
"""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.pages.test_wiring import COMPARED, CONNECTED
from tests.seen import Given
from tests.server.viewers import Served, served, viewing

MOST, MOST_FILTERED = 15, 35
"""Messages of a view, from the first to the word that its run is over."""
MORE = {
    ("practices", ""): 26,
    ("shortlist", ""): 21,
    ("compare", "crossing"): 20,
    ("compare", "towns"): 21,
    ("compare", "gaps"): 18,
    ("compare", "themes"): 18,
    ("compare", "groups"): 18,
    ("compare", "practices"): 16,
    ("compare", "years"): 18,
    ("network", "town"): 25,
    ("network", "help"): 20,
    ("network", "ways"): 18,
    ("network", "whole"): 17,
    ("network", "list"): 19,
}
"""Views with filters, or with a field for each practice, and how many messages they send now.

They may send as many as :data:`MOST_FILTERED`, but not grow in silence.
"""
FILTER: Given = {"theme": "language", "status": "running", "country": "DE", "q": "a"}
VIEWS: list[tuple[str, Given]] = [
    ("", {}),
    ("practices", {}),
    ("practice", {"id": "jaworzyn-centrum"}),
    ("shortlist", {"shortlist": "jaworzyn-1.ahornstadt-2"}),
    ("presentation", {"step": "data", "shortlist": "jaworzyn-1"}),
    *((page, {}) for page in ("data", "imprint", "privacy", "accessibility")),
    *(("compare", {**given, "what": what}) for what, given in COMPARED.items()),
    *(("network", {**given, "what": what}) for what, given in CONNECTED.items() if what != "whole"),
    ("network", {"what": "whole"}),
]


@pytest.fixture(scope="module")
def server(catalogue_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    log = tmp_path_factory.mktemp("messages") / "server.log"
    with served(log, environment={"PRAXISATLAS_CATALOGUE": str(catalogue_path)}) as running:
        yield running


def messages(server: Served, page: str, given: Given) -> int:
    """Return how many messages a reader gets who opens a view."""
    with viewing(server) as reader:
        answer = reader.ask(page, urlencode({"lang": "en", **given}, doseq=True))
    assert answer.is_whole
    return answer.messages


@pytest.mark.parametrize(("page", "given"), VIEWS)
def test_a_view_is_few_messages(server: Served, page: str, given: Given) -> None:
    most = MORE.get((page, str(given.get("what", ""))), MOST)
    assert messages(server, page, given) <= most


@pytest.mark.parametrize(("page", "given"), VIEWS)
def test_with_four_filters_they_are_not_many_more(server: Served, page: str, given: Given) -> None:
    assert messages(server, page, {**FILTER, **given}) <= MOST_FILTERED
