"""How the kinds of partnership are drawn, and what says so."""

import re

import pytest

from markup.colours import Colours
from markup.network.lines import DASHES, PAPER_DASHES, line_colour, line_key
from tests.conftest import ROOT
from words.labels import TIE_KINDS
from words.translator import Translator

CATEGORIES = ("#0b5d66", "#b8532a", "#5f4b9b", "#8c6a00")
COLOURS = Colours("#111111", "#0b5d66", CATEGORIES)


@pytest.mark.parametrize("dashes", [DASHES, PAPER_DASHES])
def test_no_two_kinds_are_drawn_alike(dashes: dict[str, str]) -> None:
    assert dashes.keys() == TIE_KINDS.keys()
    assert len(set(dashes.values())) == len(TIE_KINDS)


def test_the_stylesheet_has_dashes_of_its_own_for_each_kind() -> None:
    style = (ROOT / "static" / "atlas.css").read_text(encoding="utf-8")
    found = dict(re.findall(r'\n\[data-kind="(\w+)"\] \{([^}]*)\}', style))
    assert found.keys() == TIE_KINDS.keys()
    assert len(set(found.values())) == len(TIE_KINDS)


def test_the_key_names_the_kinds_that_are_drawn_in_the_order_of_the_filter() -> None:
    key = line_key(["friendship", "network", "friendship"], COLOURS, Translator("de"))
    assert re.findall(r'data-kind="(\w+)" style="--line: (\S+)">(\w+)<', key) == [
        ("network", "#b8532a", "Netzwerk"),
        ("friendship", "#5f4b9b", "Freundschaft"),
    ]
    assert line_colour("network", COLOURS) == "#b8532a"
    assert 'aria-label="Arten der Partnerschaft"' in key


def test_without_lines_there_is_no_key() -> None:
    assert line_key([], COLOURS, Translator("de")) == ""
