"""Every page draws what the layers below it say, all of it and in its order, and nothing else."""

import pytest

from tests.conftest import Visit
from tests.pages.drawn import html
from tests.seen import Given, Seen

TOWNS = ["ahornstadt", "chenebourg"]
GAPS = "compare?what=gaps&home=birkental"
COMPARED: dict[str, Given] = {
    "crossing": {"rows": "kind", "order": "name"},
    "towns": {"towns": TOWNS, "home": "birkental"},
    "gaps": {"home": "birkental", "gap": "housing"},
    "themes": {"themes": ["language", "housing"]},
    "groups": {"groups": ["women", "residents"], "rows": "period"},
    "practices": {"practices": ["jaworzyn-centrum", "ahornstadt-sprachcafe"]},
    "years": {"by": "theme"},
}
CONNECTED: dict[str, Given] = {
    "town": {"home": "birkental", "at": "49.50,6.50,9.0"},
    "help": {"home": "birkental", "on": "housing"},
    "ways": {"home": "birkental", "goal": "jaworzyn"},
    "whole": {"tie": "twinning"},
    "list": {"home": "krakow"},
}
STALE: Given = {
    **dict.fromkeys(("home", "goal", "on", "gap", "rows", "columns", "top", "by"), "gone"),
    **dict.fromkeys(("towns", "themes", "groups", "practices", "tie", "at", "extent"), "gone"),
    "since": "x",
    "order": "gone",
    "theme": "gone",
    "shortlist": "gone-9",
}
LINKS: list[tuple[str, str, Given]] = [
    ("start", "de", {}),
    ("practices", "fr", {"theme": "language", "shortlist": "ahornstadt-2"}),
    ("practices", "en", {"view": "table"}),
    ("practices", "de", {"q": "qqqq"}),
    ("practice", "fr", {"id": "ahornstadt-integrationsrat", "city": "ahornstadt"}),
    ("practice", "de", {"id": "gone"}),
    ("shortlist", "de", {"shortlist": "jaworzyn-1.ahornstadt-2.gone-9"}),
    ("shortlist", "en", {}),
    ("presentation", "fr", {"step": [GAPS, "weather"], "shortlist": "jaworzyn-1"}),
    ("presentation", "de", {}),
    ("data", "en", {}),
    ("imprint", "en", {}),
    ("network", "en", {"home": "ahornstadt", "share": "1", "step": [GAPS]}),
    ("compare", "en", {"rows": "theme", "columns": "theme"}),
    ("compare", "de", {"q": "qqqq"}),
    ("network", "fr", {"what": "ways", "home": "krakow", "goal": "krakow"}),
    ("network", "en", {"home": "kreis-eichengrund"}),
    *(("compare", "de", {"what": what}) for what in COMPARED),
    *(("compare", "fr", {"what": what, **given}) for what, given in COMPARED.items()),
    *(("compare", "en", {"what": what, **STALE}) for what in COMPARED),
    *(("network", "de", {"what": what}) for what in CONNECTED),
    *(("network", "fr", {"what": what, **given}) for what, given in CONNECTED.items()),
    *(("network", "en", {"what": what, **STALE}) for what in CONNECTED),
]
ON_STAGE: list[tuple[str, Given]] = [
    ("start", {}),
    ("practices", {"theme": "language"}),
    ("practice", {"id": "jaworzyn-centrum"}),
    ("practice", {"id": "gone"}),
    ("shortlist", {"shortlist": "jaworzyn-1"}),
    ("presentation", {"step": [GAPS]}),
    ("data", {}),
    *(("compare", {"what": what, **given}) for what, given in COMPARED.items()),
    *(("network", {"what": what, **given}) for what, given in CONNECTED.items()),
]
TITLES = {
    "compare": {"de": "Vergleichen", "fr": "Comparer", "en": "Compare"},
    "network": {"de": "Partnernetz", "fr": "Réseau de partenaires", "en": "Partner network"},
}


@pytest.mark.parametrize(("page", "language", "given"), LINKS)
def test_a_page_draws_all_that_is_said(
    visit: Visit, seen: Seen, page: str, language: str, given: Given
) -> None:
    app = visit(page, language, **given)
    assert html(app) == seen(page, language, **given)
    assert app.title
    if page in TITLES:
        assert app.title[0].value == TITLES[page][language]


@pytest.mark.parametrize(("page", "given"), ON_STAGE)
def test_on_a_stage_too_and_nothing_can_be_taken_along(
    visit: Visit, seen: Seen, page: str, given: Given
) -> None:
    app = visit(page, "fr", present="1", **given)
    assert html(app) == seen(page, "fr", present="1", **given)
    assert not [one for one in app.get("popover") if "_take" in str(one.proto)]
