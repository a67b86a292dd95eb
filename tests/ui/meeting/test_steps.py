"""Prepared views: which links lead to one, however they are written."""

from types import SimpleNamespace

import pytest

from ui.meeting import steps
from ui.meeting.steps import Step, parse

GAPS = Step("compare", {"what": ["gaps"], "home": ["merzig"]})


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Stand on the page of the presentation of a dashboard below a path."""
    context = SimpleNamespace(url="https://stadt.example/atlas/presentation")
    monkeypatch.setattr(steps, "st", SimpleNamespace(context=context))
    return monkeypatch


@pytest.mark.usefixtures("at")
@pytest.mark.parametrize(
    "link",
    [
        "https://stadt.example/atlas/compare?what=gaps&home=merzig",
        "  https://stadt.example/atlas/compare/?what=gaps&home=merzig#main ",
        "compare?what=gaps&home=merzig",
        "./compare?lang=fr&what=gaps&home=merzig&shortlist=trier-1&present=1&slide=2&share=1",
    ],
)
def test_a_link_leads_to_its_view_without_what_all_links_keep(link: str) -> None:
    assert parse(link) == GAPS
    assert GAPS.id == "compare?home=merzig&what=gaps"


@pytest.mark.usefixtures("at")
@pytest.mark.parametrize(
    "link", ["https://stadt.example/atlas/", "https://stadt.example/atlas/?lang=de", "./"]
)
def test_the_start_page_is_a_view_too(link: str) -> None:
    found = parse(link)
    assert found == Step("", {})
    assert found is not None
    assert parse(found.id) == found
    assert found.id == "./"


@pytest.mark.usefixtures("at")
@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/atlas/compare",
        "https://stadt.example/compare",
        "/compare",
        "https://stadt.example/atlas/presentation?step=compare",
        "https://stadt.example/atlas/start",
        "https://stadt.example/atlas/app/static/atlas.css",
        "mailto:stadt@stadt.example",
        "http://[::1",
        "weather",
        "",
        "  ",
    ],
)
def test_what_leads_nowhere_here_is_no_view(link: str) -> None:
    assert parse(link) is None


def test_at_the_root_of_a_server_the_start_has_no_path(at: pytest.MonkeyPatch) -> None:
    context = SimpleNamespace(url="https://stadt.example/presentation")
    at.setattr(steps, "st", SimpleNamespace(context=context))
    assert parse("https://stadt.example") == Step("", {})
    assert parse("https://stadt.example/compare?what=gaps&home=merzig") == GAPS


def test_what_a_long_link_keeps_besides_its_view_does_not_count() -> None:
    shortlist = ".".join(f"saint-medard-en-jalles-{number}" for number in range(40))
    found = parse(f"compare?shortlist={shortlist}&what=gaps&home=merzig")
    assert found == GAPS
    assert found is not None
    assert found.is_short
    long = parse("practices?q=" + "x" * steps.LONGEST)
    assert long is not None
    assert not long.is_short
