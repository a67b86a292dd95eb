"""The map of partners: what it draws, and that no name lies on another."""

from catalogue.municipalities import Place
from ui.network.lens import Lens
from ui.network.map import Drawn, Hub, Line, labels, middle, partner_map
from ui.theme import Colours

CATEGORIES = ("#0b5d66", "#b8532a", "#5f4b9b", "#8c6a00")
COLOURS = Colours("#111111", "#0b5d66", CATEGORIES, page="#fcfaf6")
KINDS = {"twinning": "Twinning", "network": "Network"}
TRIER = Place("trier", "Trier", 49.76, 6.64, 11)
METZ = Place("metz", "Metz", 49.12, 6.18, 17)
WEIMAR = Place("weimar", "Weimar", 50.98, 11.33, 0)
NEAR = Lens(50, 9, 10)


def test_each_kind_is_one_line_with_gaps_and_dashes_of_its_own() -> None:
    there = (METZ.latitude, METZ.longitude)
    lines = [
        Line("twinning", (49.76, 6.64), there),
        Line("twinning", (49.76, 6.64), (50.98, 11.33)),
        Line("network", (49.4, 6.4), there),
    ]
    figure = partner_map(Drawn([TRIER, METZ, WEIMAR], lines), KINDS, NEAR, COLOURS)
    twinning, network, towns = figure.data
    assert list(twinning.lat) == [49.76, 49.12, None, 49.76, 50.98, None]
    assert (twinning.line.dash, network.line.dash) == ("solid", "dashdot")
    assert (twinning.name, network.name) == ("Twinning", "Network")
    assert list(towns.customdata) == ["trier", "metz", "weimar"]


def test_a_town_without_practices_is_a_ring_and_the_most_are_the_largest() -> None:
    towns = partner_map(Drawn([TRIER, METZ, WEIMAR]), KINDS, NEAR, COLOURS).data[0]
    assert list(towns.marker.symbol) == ["circle", "circle", "circle-open"]
    sizes = list(towns.marker.size)
    assert sizes[1] > sizes[0] > sizes[2]
    assert list(towns.hovertext) == ["Trier", "Metz", "Weimar"]


def test_our_own_town_is_written_in_bold() -> None:
    towns = partner_map(Drawn([TRIER, METZ]), KINDS, NEAR, COLOURS).data[0]
    assert list(towns.textfont.weight) == ["bold", "normal"]


def test_a_network_has_a_middle_with_its_name() -> None:
    hub = Hub("QuattroPole", (49.4, 6.4))
    hubs = partner_map(Drawn([TRIER, METZ], hubs=[hub]), KINDS, Lens(49.4, 6.4, 2), COLOURS).data[0]
    assert list(hubs.text) == ["QuattroPole"]
    assert (hubs.lat[0], hubs.lon[0]) == (49.4, 6.4)
    assert middle([Place("a", "A", 0, 10, 0), Place("b", "B", 10, 30, 0)]) == (5, 20)


def test_names_that_would_lie_on_another_are_left_out() -> None:
    crowd = [Place(f"t{n}", f"Town {n}", 49.7 + n / 100, 6.6, n) for n in range(9)]
    named = labels(Drawn([TRIER, *crowd]), Lens(50, 9, 40))
    assert named[0]
    # The one with the most practices is named before the others.
    assert named[-1]
    assert sum(side is None for side in named) > 3
    assert all(labels(Drawn([TRIER, WEIMAR]), NEAR))


def test_our_own_town_is_named_even_in_a_crowd() -> None:
    crowd = [Place(f"t{n}", f"Town {n}", 49.76, 6.64, 99) for n in range(5)]
    assert labels(Drawn([TRIER, *crowd]), Lens(50, 9, 40))[0] == "middle right"
