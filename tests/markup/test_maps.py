"""Small maps: where places lie, and what is drawn."""

import re

import pytest

from markup.colours import Colours
from markup.maps import EUROPE, Spot, Stroke, around, fitted, map_svg
from markup.outline import borders, land, project

COLOURS = Colours(text="#111111", accent="#0b5d66")


def test_the_centre_of_the_projection_is_its_origin() -> None:
    assert project(52, 10) == pytest.approx((0, 0))


def test_a_degree_of_latitude_is_111_kilometres() -> None:
    x, y = project(53, 10)
    assert x == pytest.approx(0)
    assert y == pytest.approx(-111.19, abs=0.05)


def test_east_lies_right() -> None:
    assert project(52, 11)[0] == pytest.approx(68.46, abs=0.05)


def test_the_land_has_far_more_rings_than_one_and_detail_thins_it() -> None:
    assert len(land(5)) > 100
    assert sum(map(len, land(20))) < sum(map(len, land(5))) / 2
    assert len(borders(20)) > 50


def test_a_map_shows_the_places_within_it() -> None:
    spots = [Spot(49.75, 6.64, "Trier", 3), Spot(-33, 151, "Sydney", 9)]
    drawn = map_svg(spots, EUROPE, COLOURS)
    assert drawn.count("<circle") == 1
    assert ">Trier<" in drawn
    assert "Sydney" not in drawn


def test_names_are_escaped() -> None:
    drawn = map_svg([Spot(50, 7, "<b>&", 1)], EUROPE, COLOURS)
    assert "&lt;b&gt;&amp;" in drawn
    assert "<b>" not in drawn


def test_names_do_not_cover_each_other() -> None:
    near = [Spot(49.75 + n / 1000, 6.64, f"Town number {n}", 9 - n) for n in range(5)]
    written = re.findall(r">(Town number \d)<", map_svg(near, EUROPE, COLOURS))
    assert written[0] == "Town number 0"
    # Beside one point there is room on four sides.
    assert len(written) == 4
    assert len(re.findall("<text", map_svg(near, EUROPE, COLOURS, most_names=1))) == 1


def test_lines_are_told_apart_by_dashes() -> None:
    strokes = [Stroke((49, 6), (50, 7)), Stroke((49, 6), (51, 8), "6 3")]
    drawn = map_svg([Spot(49, 6, "A")], EUROPE, COLOURS, strokes)
    assert drawn.count('d="M') == 4
    # Europe is drawn 3,150 kilometres wide, in 450 units of 7 kilometres each.
    assert drawn.count('stroke-dasharray="42.0 21.0"') == 1


def test_a_place_without_weight_is_a_ring() -> None:
    assert 'fill-opacity="0" stroke' in map_svg([Spot(50, 7, "A", 0)], EUROPE, COLOURS)


def test_a_fitted_rectangle_holds_all_places_and_is_two_thirds_as_high_as_wide() -> None:
    spots = [Spot(49, 6, "A"), Spot(54, 18, "B")]
    extent = fitted(spots)
    assert extent.height == pytest.approx(extent.width * 2 / 3)
    assert all(extent.holds(project(spot.latitude, spot.longitude)) for spot in spots)
    assert fitted(spots[:1]).width == 300


def test_a_surrounding_is_centred() -> None:
    spot = Spot(52, 10, "Mitte")
    extent = around(spot, 100)
    assert (extent.left, extent.top) == pytest.approx((-100, -60))
    assert (extent.width, extent.height) == pytest.approx((200, 120))


def test_what_dashes_mean_stands_below_the_map() -> None:
    spots = [Spot(50, 7, "A")]
    without = map_svg(spots, EUROPE, COLOURS)
    key = {"Twinning": "", "Network & more": "6 3", "Friendship": "2 2"}
    drawn = map_svg(spots, EUROPE, COLOURS, key=key)
    heights = [float(re.findall(r' height="(\d+)"', svg)[0]) for svg in (without, drawn)]
    # Two entries a row, so three take two rows of type.
    unit = EUROPE.width / 450
    assert heights[1] - heights[0] == pytest.approx(2 * 1.6 * 13 * unit, abs=1)
    written = re.findall(r'y="(\d+)" dy="0.35em"[^>]*>([^<]*)<', drawn)
    assert [text for _, text in written] == ["Twinning", "Network &amp; more", "Friendship"]
    lowest = EUROPE.top + EUROPE.height
    assert all(float(down) > lowest for down, _ in written)
    # The map is a picture of its own in it: no land, border or name reaches into the key.
    inner = re.findall(r"<svg x=.*</svg>(?!</svg>)", drawn)[0].split("</svg>")[0]
    assert f'height="{EUROPE.height:.0f}"' in inner
    assert inner.count('d="M') == without.count('d="M') == 2
    assert drawn.count('d="M') == 2 + len(key)
