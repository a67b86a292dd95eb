"""A chain of partners as a line: which tie is drawn, and what is said of it."""

import re

import pytest

from address.address import Address
from address.visit import Visit
from answers.network.ways import closest_first
from catalogue.chains import Chain
from catalogue.partnerships import Member, Partnership
from markup.colours import Colours
from markup.network.chain import ChainLines

COLOURS = Colours("#111111", "#0b5d66", ("#0b5d66", "#b8532a", "#5f4b9b", "#8c6a00"))
NAMES = {"metz": "Metz", "trier": "Trier"}
PAIR = (Member("metz", "Metz"), Member("trier", "Trier"))
RING = (*PAIR, Member("weimar", "Weimar"))


def tie(
    name: str,
    kind: str = "twinning",
    since: int | None = None,
    until: int | None = None,
    members: tuple[Member, ...] = PAIR,
) -> Partnership:
    return Partnership("tie", name, None, "en", kind, since, until, members=members)


def said(one: Partnership) -> str:
    """Return what a chain says of the tie between its two towns."""
    chain = Chain(("metz", "trier"), (("tie",),))
    lines = ChainLines({"tie": one}, NAMES, {}, COLOURS, Visit("en", Address()))
    return re.findall("<p>(.*?)</p>", lines.html(chain))[0]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (tie("Twinning Metz – Trier", since=1957), "Twinning, since 1957"),
        (tie("Twinning Trier – Metz"), "Twinning"),
        (tie("Friendship Metz – Trier", "friendship", 1990, 2001), "Friendship, 1990–2001"),
        (tie("Twinning Metz – Trier", until=2022), "Twinning, until 2022"),
        (
            tie("Solidarity partnership Metz – Trier", since=2023),
            "Solidarity partnership Metz – Trier (twinning, since 2023)",
        ),
        (tie("Ring of 1958", since=1958, members=RING), "Ring of 1958 (twinning, since 1958)"),
        (tie("QuattroPole", "network", 2000), "QuattroPole (network, since 2000)"),
    ],
)
def test_a_name_is_left_out_only_if_the_line_says_it_all(one: Partnership, expected: str) -> None:
    assert said(one) == expected


def test_the_closest_tie_of_two_towns_is_drawn() -> None:
    known = {
        "a-network": tie("QuattroPole", "network", 2000, members=RING),
        "b-friendship": tie("Friendship Metz – Trier", "friendship"),
        "c-twinning": tie("Twinning Metz – Trier", since=1957),
    }
    chain = closest_first(Chain(("metz", "trier"), (tuple(known),)), known)
    assert chain.joined == (("c-twinning", "b-friendship", "a-network"),)
    drawn = ChainLines(known, NAMES, {}, COLOURS, Visit("en", Address())).html(chain)
    assert re.findall('data-kind="(.*?)"', drawn) == ["twinning"]
