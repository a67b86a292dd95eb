"""Lists of the address, changed by links that work without scripts too."""

import re

from address import address as url
from address.ordered import OrderedList
from markup.meeting.ordering import moves_html, toggle_html
from words.translator import Translator

EN = Translator("en")


def listed(*ids: str) -> OrderedList:
    return OrderedList("step", ids, 20, lambda changed: {"step": list(changed)})


def hrefs(html: str) -> dict[str, str]:
    """Return the addresses of links by what they do."""
    return {does: href for href, does in re.findall(r'href="([^"]*)".*?data-does="(\w+)"', html)}


def test_an_item_moves_by_one_place_each_way() -> None:
    found = listed("a", "b", "c")
    assert found.moved("b", -1) == ["b", "a", "c"]
    assert found.moved("b", 1) == ["a", "c", "b"]
    assert found.moved("a", -1) is None
    assert found.moved("c", 1) is None


def test_links_move_and_remove_without_scripts() -> None:
    assert hrefs(moves_html(listed("a", "b", "c"), "b", "B", EN)) == {
        "up": "?step=b&amp;step=a&amp;step=c",
        "down": "?step=a&amp;step=c&amp;step=b",
        "remove": "?step=a&amp;step=c",
    }
    assert hrefs(moves_html(listed("a", "b"), "a", "A", EN)).keys() == {"down", "remove"}


def test_a_link_says_whether_it_adds_or_removes() -> None:
    assert hrefs(toggle_html(listed("a"), "b", "Keep", heard="Keep: B")) == {
        "add": "?step=a&amp;step=b"
    }
    assert hrefs(toggle_html(listed("a"), "a", "Kept", heard="Kept: A")) == {"remove": "?"}


def test_what_an_item_is_called_is_no_markup() -> None:
    html = toggle_html(listed(), '"><b>', "Keep", heard='Keep: "><b>')
    assert "<b>" not in html
    assert url.href("", {"step": ['"><b>']}) in html
