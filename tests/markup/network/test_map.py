"""The map of partners: what it draws."""

from plotly.graph_objects import Figure

from answers.network.lens import Lens
from catalogue.municipalities import Place
from markup.colours import Colours
from markup.network.map import Drawn, Hub, Line, middle, partner_map

CATEGORIES = ("#0b5d66", "#b8532a", "#5f4b9b", "#8c6a00")
COLOURS = Colours("#111111", "#0b5d66", CATEGORIES, page="#fcfaf6")
TRIER = Place("trier", "Trier", 49.76, 6.64, 11)
METZ = Place("metz", "Metz", 49.12, 6.18, 17)
WEIMAR = Place("weimar", "Weimar", 50.98, 11.33, 0)
TOWNS = [TRIER, METZ, WEIMAR]
NEAR = Lens(50, 9, 10)


def test_each_kind_is_one_line_with_gaps_and_dashes_of_its_own() -> None:
    there = (METZ.latitude, METZ.longitude)
    lines = [
        Line("twinning", (49.76, 6.64), there),
        Line("twinning", (49.76, 6.64), (50.98, 11.33)),
        Line("network", (49.4, 6.4), there),
    ]
    figure = Figure(partner_map(Drawn("trier", TOWNS, lines), NEAR, COLOURS))
    twinning, network, towns = figure.data
    assert list(twinning.lat) == [49.76, 49.12, None, 49.76, 50.98, None]
    assert (twinning.line.dash, network.line.dash) == ("solid", "dashdot")
    assert (twinning.name, network.name) == ("twinning", "network")
    assert sorted(towns.customdata) == ["metz", "trier", "weimar"]


def test_the_most_practices_are_the_largest_circle_and_lie_below_the_others() -> None:
    towns = Figure(partner_map(Drawn("trier", TOWNS), NEAR, COLOURS)).data[0]
    assert list(towns.hovertext) == ["Metz", "Trier", "Weimar"]
    assert list(towns.marker.symbol) == ["circle", "circle", "circle-open"]
    sizes = list(towns.marker.size)
    assert sizes == sorted(sizes, reverse=True)


def test_our_own_town_is_written_in_bold() -> None:
    towns = Figure(partner_map(Drawn("trier", TOWNS), NEAR, COLOURS)).data[0]
    assert list(towns.textfont.weight) == ["normal", "bold", "normal"]


def test_a_network_has_a_middle_with_its_name() -> None:
    drawn = Drawn("trier", [TRIER, METZ], hubs=[Hub("QuattroPole", (49.4, 6.4))])
    hubs = Figure(partner_map(drawn, Lens(49.4, 6.4, 2), COLOURS)).data[0]
    assert list(hubs.text) == ["QuattroPole"]
    assert (hubs.lat[0], hubs.lon[0]) == (49.4, 6.4)
    assert middle([Place("a", "A", 0, 10, 0), Place("b", "B", 10, 30, 0)]) == (5, 20)


def test_a_name_is_text_and_no_markup() -> None:
    odd = Place("odd", "<b>Odd & Co</b>", 50, 9, 1)
    towns = Figure(partner_map(Drawn("odd", [odd]), NEAR, COLOURS)).data[0]
    assert list(towns.text) == ["&lt;b&gt;Odd &amp; Co&lt;/b&gt;"]


def test_nothing_can_be_dragged_away_from_what_the_link_says() -> None:
    figure = Figure(partner_map(Drawn("trier", TOWNS), NEAR, COLOURS))
    assert figure.layout.dragmode is False
    assert figure.layout.geo.center.to_plotly_json() == {"lat": 50, "lon": 9}
