"""The views that are measured: every page, enough addresses, and each of them another one."""

import re
from itertools import islice
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bench.first_view import VIEWS
from bench.generated import generated_catalogue
from bench.sizes import AS_FAST_AS_EVER, is_slow
from bench.viewers import EMPTY, SAME, walk
from bench.views import FAMILY, LANGUAGES, MIX, View, in_language, views

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> list[View]:
    shape = {"practices": 400, "towns": 120, "partnerships": 200}
    return views(generated_catalogue(tmp_path_factory.mktemp("catalogue"), **shape))


def page(address: str) -> str:
    return urlsplit(address).path or "start"


def test_every_page_is_measured(known: list[View]) -> None:
    pages = {each.stem for each in (ROOT / "pages").glob("*.py")}
    assert {page(view.addresses[0]) for view in known} == pages


@pytest.mark.parametrize(("section", "name"), [("/compare", "compare"), ("/network", "network")])
def test_every_view_of_a_page_is_measured(known: list[View], section: str, name: str) -> None:
    text = (ROOT / "docs" / "links.md").read_text(encoding="utf-8")
    row = text.split(f"## `{section}`")[1].split("| `what` |")[1].splitlines()[0]
    asked = [
        parse_qs(urlsplit(view.addresses[0]).query)
        for view in known
        if page(view.addresses[0]) == name
    ]
    assert {each["what"][0] for each in asked} == set(re.findall("`([a-z]+)`", row))


def test_no_two_addresses_are_the_same(known: list[View]) -> None:
    for view in known:
        assert len(set(view.addresses)) == FAMILY, view.name
    assert len({view.name for view in known}) == len(known)


def test_a_catalogue_that_is_too_small_is_refused(tmp_path: Path) -> None:
    small = generated_catalogue(tmp_path, practices=10, towns=5, partnerships=2)
    with pytest.raises(ValueError, match="only 15 addresses for 'practices, searched'"):
        views(small)


def test_what_is_picked_by_name_exists(known: list[View]) -> None:
    names = {view.name for view in known}
    assert {*MIX, *VIEWS, *SAME.values(), *AS_FAST_AS_EVER} <= names
    assert len(set(MIX)) == 12


@pytest.mark.parametrize(
    ("address", "whole"),
    [("data", "data?lang=fr"), ("?shortlist=trier-1", "?shortlist=trier-1&lang=fr")],
)
def test_an_address_names_its_language(address: str, whole: str) -> None:
    assert in_language(address, "fr") == whole


def test_an_audience_of_one_view_asks_it_again_and_again(known: list[View]) -> None:
    asked = {each for number in range(3) for each in islice(walk("start", number, known), 5)}
    assert len(asked) == 1
    assert asked.pop().startswith("?")
    assert {*islice(walk(EMPTY, 1, known), 3)} == {""}


def test_a_mixed_audience_sees_all_of_the_mix_in_all_languages(known: list[View]) -> None:
    steps = [[*islice(walk("mix", number, known), len(MIX))] for number in range(3)]
    languages = [{parse_qs(urlsplit(each).query)["lang"][0] for each in one} for one in steps]
    assert languages == [{language} for language in LANGUAGES]
    mix = [view for view in known if view.name in MIX]
    for one in steps:
        plain = [re.sub("[?&]lang=..$", "", address) for address in one]
        assert {view.name for view in mix if {*plain} & {*view.addresses}} == {*MIX}


@pytest.mark.parametrize(
    ("view", "seconds", "slow"),
    [
        ("compare, gaps", [0.01, 0.149], False),
        ("compare, gaps", [0.01, 0.02, 0.151], True),
        ("practice", [0.02, 0.059], False),
        ("practice", [0.02, 0.061], True),
    ],
)
def test_what_takes_too_long_in_the_largest_catalogue_is_marked(
    view: str, seconds: list[float], slow: bool
) -> None:
    assert is_slow(view, seconds) is slow
