"""What is made for nobody in particular and filled in is what a reader would have been given."""

from html import escape, unescape
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from address.address import Address, Parameters, href, link
from address.blank import blank, filled, is_blank
from address.kept import SHARE, SHORTLIST, SLIDE, STEP, always
from address.visit import Visit
from tests.address.drawing import parameters

PAGES = st.sampled_from(["", "practices", "compare"])
LISTS = {SHORTLIST: ["jaworzyn-1.ahornstadt-2"], STEP: ["compare?what=gaps&home=merzig", "./"]}


def to_other_pages(visit: Visit) -> list[str]:
    kept = always(visit.address)
    return [href("./", kept), href("practices", link(kept, theme="language"))]


def to_other_views(visit: Visit) -> list[str]:
    changed = [visit.address.changed(), visit.address.changed(what="towns", home=None)]
    return [href("", each) for each in changed]


def html(hrefs: list[str]) -> str:
    return " ".join(f'<a href="{escape(each)}">a link</a>' for each in hrefs)


def read(made: str) -> list[tuple[str, Parameters]]:
    """Return page and values of each link; their order says nothing."""
    hrefs = [unescape(each.split('"')[1]).split("?", 1) for each in made.split(" <a ")]
    return [(page, parse_qs(query)) for page, query in hrefs]


@given(PAGES, parameters())
def test_links_to_other_pages_are_those_made_for_the_reader(
    page: str, values: dict[str, list[str]]
) -> None:
    visit = Visit("fr", Address.of(page, values))
    own = Visit("fr", Address.of(page, visit.address.without(SLIDE)))
    assert filled(html(to_other_pages(blank(visit))), visit) == html(to_other_pages(own))


@given(PAGES, parameters())
def test_links_to_other_views_say_the_same_as_those_made_for_the_reader(
    page: str, values: dict[str, list[str]]
) -> None:
    visit = Visit("fr", Address.of(page, values))
    own = Visit("fr", Address.of(page, visit.address.without(SLIDE, SHARE)))
    made = filled(html(to_other_views(blank(visit))), visit)
    assert read(made) == read(html(to_other_views(own)))


@given(PAGES, parameters(lists=False), st.sampled_from([{}, LISTS]))
def test_nothing_of_the_blank_is_left(
    page: str, values: dict[str, list[str]], lists: Parameters
) -> None:
    visit = Visit("fr", Address.of(page, {**values, **lists}))
    made = html(to_other_pages(blank(visit)) + to_other_views(blank(visit)))
    assert f"{SHORTLIST}=%01" in made
    assert f"{SHORTLIST}=%01" not in filled(made, visit)
    assert "\x01" not in filled(made, visit)


@given(PAGES, parameters(stage=True))
def test_on_a_stage_the_address_is_taken_whole(page: str, values: dict[str, list[str]]) -> None:
    visit = Visit("fr", Address.of(page, values))
    made = html([*to_other_pages(visit), *to_other_views(visit), f"?{SHORTLIST}=%01"])
    assert blank(visit).address == visit.address
    assert filled(made, visit) == made


def test_readers_with_other_lists_are_nobody_in_particular() -> None:
    seen = {"lang": ["fr"], "theme": ["language"]}
    alone = Visit("fr", Address.of("practices", seen))
    with_lists = Visit("fr", Address.of("practices", {**LISTS, **seen, SLIDE: ["2"], SHARE: ["1"]}))
    assert blank(alone).address == blank(with_lists).address
    assert is_blank(blank(alone).address)
    assert not is_blank(alone.address)
    assert not is_blank(with_lists.address)


def test_nothing_of_the_reader_is_left_but_language_and_theme() -> None:
    visit = Visit("fr", Address.of("", LISTS), here="https://stadt.example/", theme="dark")
    anybody = blank(visit)
    assert (anybody.language, anybody.theme, anybody.here) == ("fr", "dark", "")


@pytest.mark.parametrize(
    ("made", "closed"),
    [
        ("shortlist=%01", ""),
        ("lang=fr&amp;shortlist=%01", "lang=fr"),
        ("shortlist=%01&amp;theme=language", "theme=language"),
        ("lang=fr&amp;shortlist=%01&amp;theme=language", "lang=fr&amp;theme=language"),
    ],
)
def test_without_lists_the_hole_closes_wherever_it_is(made: str, closed: str) -> None:
    anchor = '<a href="practices?{}">'
    assert filled(anchor.format(made), Visit("fr", Address())) == anchor.format(closed)
