"""An address says what a link asks, whatever a link says."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given

from address.address import LATEST, LONGEST_LIST, LONGEST_TEXT, Address, href, link
from tests.address.drawing import parameters

GAPS = Address.of("compare", {"what": ["gaps"], "home": ["merzig"]})


def test_an_address_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        GAPS.page = "network"  # type: ignore[misc]
    GAPS.parameters()["home"].append("trier")
    GAPS.changed(home="trier")
    assert GAPS.all("home") == ("merzig",)


def test_equal_views_have_equal_addresses_so_answers_can_be_kept_by_them() -> None:
    same = Address.parsed("compare", "?what=gaps&home=merzig&gap=")
    assert same == GAPS
    assert {GAPS: "remembered"}[same] == "remembered"
    assert Address.of("network", GAPS.parameters()) != GAPS


def test_looking_into_an_address_leaves_it_equal_to_others() -> None:
    looked = Address.of("compare", GAPS.parameters())
    assert looked.last("home") == "merzig"
    assert (looked, hash(looked)) == (GAPS, hash(GAPS))


def test_a_name_without_a_value_is_left_out() -> None:
    address = Address.of("practices", {"q": [""], "theme": ["", "language"], "city": []})
    assert list(address) == ["theme"]
    assert address.all("theme") == ("language",)
    assert address.all("q") == ()
    assert address.last("q") == ""


def test_what_exists_is_told_from_what_does_not_and_each_said_once() -> None:
    address = Address.parsed("practices", "theme=b&theme=gone&theme=a&theme=b&theme=gone")
    assert address.many("theme", ["a", "b", "c"]) == ("b", "a")
    assert address.unknown("theme", ["a", "b", "c"]) == ("gone",)
    assert address.one("theme", ["a", "c"], "c") == "a"
    assert address.one("kind", ["a", "c"], "c") == "c"


@pytest.mark.parametrize(
    ("query", "period"),
    [
        ("from=2015&to=2020", (2015, 2020)),
        ("from=2020&to=2015", (2015, 2020)),
        ("from=2020", (2020, None)),
        ("to=2015", (None, 2015)),
        ("from=soon&to=2015", (None, 2015)),
        ("from=1899&to=2101", (None, None)),
        ("from=2015&from=2016", (2016, None)),
    ],
)
def test_years_the_wrong_way_round_are_meant_the_right_way(
    query: str, period: tuple[int | None, int | None]
) -> None:
    assert Address.parsed("practices", query).years("from", "to") == period


@pytest.mark.parametrize(
    "said", ["", "-1", "+3", " 3", "3 ", "0", "41", "²", "٣", "1e1", "9" * 400]
)
def test_what_is_no_number_between_the_bounds_is_none(said: str) -> None:
    assert Address.of("practices", {"page": [said]}).number("page", 1, 40) is None


def test_a_number_is_read_at_both_bounds() -> None:
    for said in (1, 40):
        assert Address.of("practices", {"page": [str(said)]}).number("page", 1, 40) == said


def test_a_list_holds_ids_alone_each_once_and_ends_somewhere() -> None:
    hostile = "a-1.<b>.a-1..b_2.A.ä.a b.\x01.c-3"
    assert Address.of("", {"shortlist": [hostile]}).listed("shortlist") == ("a-1", "b_2", "c-3")
    endless = Address.of("", {"shortlist": [".".join(f"t-{n}" for n in range(9_999))]})
    assert len(".".join(endless.listed("shortlist"))) <= LONGEST_LIST


def test_a_text_is_cut_and_printable() -> None:
    address = Address.of("", {"q": ["a\x00b\u202e\nc" + "x" * 999]})
    assert address.text("q").startswith("a b  c")
    assert len(address.text("q")) == LONGEST_TEXT


def test_bytes_that_are_no_text_are_read_as_something() -> None:
    assert Address.parsed("", "q=%ff%fe").text("q") == "\ufffd\ufffd"


def test_a_link_keeps_and_changes_and_leaves_out() -> None:
    kept = {"lang": ["fr"], "home": ["merzig"], "gap": ["housing"]}
    changed = link(kept, home="trier", gap=None, by="group")
    assert changed == {"lang": ["fr"], "home": ["trier"], "by": ["group"]}
    assert GAPS.without("home") == {"what": ["gaps"]}
    assert GAPS.parameters(["home", "gone"]) == {"home": ["merzig"]}


@given(parameters())
def test_whatever_stands_in_an_address_its_link_leads_back_to_it(
    given_values: dict[str, list[str]],
) -> None:
    address = Address.of("compare", given_values)
    page, query = href("compare", address.parameters()).split("?", 1)
    assert Address.parsed(page, query) == address


@given(parameters())
def test_whatever_stands_in_an_address_can_be_read(given_values: dict[str, list[str]]) -> None:
    address = Address.of("practices", given_values)
    for name in address:
        assert len(address.text(name)) <= LONGEST_TEXT
        assert address.text(name).isprintable()
        assert address.number(name, 0, LATEST) in (None, *range(LATEST + 1))
        assert all(id_.isascii() for id_ in address.listed(name))
