"""Prepared views: which links lead to one, however they are written."""

import pytest

from address import steps
from address.steps import Step, parse

GAPS = Step("compare", {"what": ["gaps"], "home": ["merzig"]})


HERE = "https://stadt.example/atlas/presentation"


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
    assert parse(link, HERE) == GAPS
    assert GAPS.id == "compare?home=merzig&what=gaps"


@pytest.mark.parametrize(
    "link", ["https://stadt.example/atlas/", "https://stadt.example/atlas/?lang=de", "./"]
)
def test_the_start_page_is_a_view_too(link: str) -> None:
    found = parse(link, HERE)
    assert found == Step("", {})
    assert found is not None
    assert parse(found.id, HERE) == found
    assert found.id == "./"


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
    assert parse(link, HERE) is None


def test_at_the_root_of_a_server_the_start_has_no_path() -> None:
    here = "https://stadt.example/presentation"
    assert parse("https://stadt.example", here) == Step("", {})
    assert parse("https://stadt.example/compare?what=gaps&home=merzig", here) == GAPS


def test_what_a_long_link_keeps_besides_its_view_does_not_count() -> None:
    shortlist = ".".join(f"saint-medard-en-jalles-{number}" for number in range(40))
    found = parse(f"compare?shortlist={shortlist}&what=gaps&home=merzig", HERE)
    assert found == GAPS
    assert found is not None
    assert found.is_short
    long = parse("practices?q=" + "x" * steps.LONGEST, HERE)
    assert long is not None
    assert not long.is_short
