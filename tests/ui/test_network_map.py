"""The map of partners: what it draws, where it opens, and that no name lies on another."""

from catalogue.municipalities import Place
from ui.network.map import EUROPE, WORLD, Line, hub, labels, near, partner_map
from ui.theme import Colours

COLOURS = Colours("#111111", "#0b5d66", ("#0b5d66", "#b8532a", "#5f4b9b", "#8c6a00"))
KINDS = {"twinning": "Twinning", "network": "Network"}
TRIER = Place("trier", "Trier", 49.76, 6.64, 11)
METZ = Place("metz", "Metz", 49.12, 6.18, 17)
WEIMAR = Place("weimar", "Weimar", 50.98, 11.33, 0)
NAGAOKA = Place("nagaoka", "Nagaoka", 37.45, 138.85, 0)


def test_each_kind_is_one_line_with_gaps_and_dashes_of_its_own() -> None:
    there = (METZ.latitude, METZ.longitude)
    lines = [
        Line("twinning", (49.76, 6.64), there),
        Line("twinning", (49.76, 6.64), (50.98, 11.33)),
        Line("network", (49.4, 6.4), there),
    ]
    figure = partner_map([TRIER, METZ, WEIMAR], lines, KINDS, EUROPE, COLOURS)
    twinning, network, towns = figure.data
    assert list(twinning.lat) == [49.76, 49.12, None, 49.76, 50.98, None]
    assert (twinning.line.dash, network.line.dash) == ("solid", "dashdot")
    assert (twinning.name, network.name) == ("Twinning", "Network")
    assert list(towns.customdata) == ["trier", "metz", "weimar"]


def test_a_town_without_practices_is_a_ring_and_the_most_are_the_largest() -> None:
    towns = partner_map([TRIER, METZ, WEIMAR], [], KINDS, EUROPE, COLOURS).data[0]
    assert list(towns.marker.symbol) == ["circle", "circle", "circle-open"]
    sizes = list(towns.marker.size)
    assert sizes[1] > sizes[0] > sizes[2]
    assert list(towns.hovertext) == ["Trier", "Metz", "Weimar"]


def test_the_map_opens_on_the_partners_nearby() -> None:
    extent = near([TRIER, METZ, WEIMAR, NAGAOKA])
    assert extent.holds(TRIER)
    assert extent.holds(WEIMAR)
    assert not extent.holds(NAGAOKA)
    assert extent.east - extent.west < 20
    assert near([NAGAOKA, TRIER]) == WORLD
    alone = near([TRIER])
    assert alone.east - alone.west >= 4


def test_only_our_outlines_are_asked_for() -> None:
    europe = partner_map([TRIER, METZ], [], KINDS, near([TRIER, METZ]), COLOURS)
    world = partner_map([TRIER, METZ], [], KINDS, WORLD, COLOURS)
    assert (europe.layout.geo.scope, europe.layout.geo.resolution) == ("europe", 50)
    assert (world.layout.geo.scope, world.layout.geo.resolution) == ("world", 50)


def test_names_that_would_lie_on_another_are_left_out() -> None:
    crowd = [Place(f"t{n}", f"Town {n}", 49.7 + n / 100, 6.6, n) for n in range(9)]
    named = labels([TRIER, *crowd], EUROPE)
    assert "trier" in named
    assert "t8" in named
    assert len(named) < len(crowd)
    assert set(labels([TRIER, WEIMAR], near([TRIER, WEIMAR]))) == {"trier", "weimar"}
    assert labels([NAGAOKA], EUROPE) == {}


def test_a_network_meets_in_its_middle() -> None:
    assert hub([Place("a", "A", 0, 10, 0), Place("b", "B", 10, 30, 0)]) == (5, 20)
