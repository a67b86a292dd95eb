"""The part of the world that a map shows, worked out by hand in degrees and pixels."""

import pytest

from answers.network.lens import Lens, fitted, is_european, near, parse
from catalogue.municipalities import Place

TRIER = Place("trier", "Trier", 49.76, 6.64, 11)
WEIMAR = Place("weimar", "Weimar", 50.98, 11.33, 0)
NAGAOKA = Place("nagaoka", "Nagaoka", 37.45, 138.85, 0)


def seen(lens: Lens, place: Place) -> bool:
    """Say whether a place lies on a map that is 800 pixels wide and 600 high."""
    right, down = lens.pixels((place.latitude, place.longitude))
    return abs(right) < 400 and abs(down) < 300


def test_a_map_opens_on_what_lies_in_europe() -> None:
    lens = fitted([TRIER, WEIMAR, NAGAOKA])
    assert seen(lens, TRIER)
    assert seen(lens, WEIMAR)
    assert not seen(lens, NAGAOKA)
    assert lens.longitude == pytest.approx((6.64 + 11.33) / 2)


def test_one_town_alone_has_its_region_round_it() -> None:
    lens = fitted([TRIER])
    assert (lens.latitude, lens.longitude) == pytest.approx((49.76, 6.64))
    assert lens.span == pytest.approx(4 * 1.35)


def test_round_a_town_elsewhere_its_region_is_near() -> None:
    assert not is_european(NAGAOKA)
    lens = fitted([NAGAOKA, TRIER])
    assert (lens.latitude, lens.longitude, lens.span) == (37.45, 138.85, 25)


def test_pixels_are_counted_from_the_centre_on_a_mercator_map() -> None:
    lens = Lens(0, 0, 60)
    assert lens.pixels((0, 30)) == pytest.approx((300, 0))
    # Mercator's projection puts 45° as far north as 50.5° of the equator are long.
    assert lens.pixels((45, 0)) == pytest.approx((0, -505), abs=1)


def test_zooming_keeps_our_town_where_it_is_and_stops_at_the_ends() -> None:
    lens, here = Lens(49.5, 6.5, 9), (49.5, 6.5)
    nearer, further = lens.zoomed(1, here), lens.zoomed(-1, here)
    assert (nearer.latitude, nearer.longitude, nearer.span) == pytest.approx((49.5, 6.5, 6))
    assert (further.latitude, further.longitude, further.span) == pytest.approx((49.5, 6.5, 13.5))
    assert lens.zoomed(50, here).span == 0.5
    assert lens.zoomed(-50, here).span == 200
    aside = (TRIER.latitude, TRIER.longitude)
    wide = Lens(47.5, 17.5, 30)
    assert wide.zoomed(3, aside).pixels(aside) == pytest.approx(wide.pixels(aside))


def test_what_lies_on_the_map_is_known() -> None:
    lens = Lens(0, 0, 60)
    assert lens.holds((0, 39))
    assert not lens.holds((0, 41))
    assert not lens.holds((40, 0))


def test_on_the_map_of_all_the_world_places_lie_as_in_the_natural_earth_projection() -> None:
    # The map is 800 pixels wide, and the equator as long as that.
    middle = (13.5, 0.0)
    assert Lens.ALL.pixels(middle)[1] == pytest.approx(0, abs=3)
    right, _ = Lens.ALL.pixels((0, 180))
    assert right == pytest.approx(400)
    north, _ = Lens.ALL.pixels((60, 180))
    assert 250 < north < 330


def test_moving_goes_a_quarter_of_what_is_seen() -> None:
    assert Lens(0, 0, 8).moved(1, 0) == Lens(0, 2, 8)
    north = Lens(49.5, 6.5, 8).moved(0, 1)
    # Two degrees of the equator are 1.3 degrees of latitude there.
    assert north.latitude == pytest.approx(49.5 + 2 * 0.645, abs=0.02)
    assert Lens(79.9, 179, 100).moved(9, 9) == Lens(80, 180, 100)


def test_a_link_carries_the_lens() -> None:
    lens = Lens(49.5, -6.25, 12.5)
    assert lens.id == "49.50,-6.25,12.5"
    assert parse(lens.id) == lens


@pytest.mark.parametrize(
    "text", ["", "49", "49,6", "a,b,c", "49,6,0", "49,6,1e9", "nan,6,5", "99,6,5", "49,inf,5"]
)
def test_what_is_no_part_of_the_world_is_not_read(text: str) -> None:
    assert parse(text) is None


def test_all_the_world_is_drawn_with_true_areas() -> None:
    assert Lens.ALL.geo()["projection"] == {"type": "natural earth"}
    nearer = Lens(49.5, 6.5, 30).geo()
    assert nearer["projection"] == {"type": "mercator", "scale": 2}
    assert nearer["center"] == {"lat": 49.5, "lon": 6.5}
    for lens in (Lens.ALL, Lens(49.5, 6.5, 30)):
        # The only outline that the server ships for maps to move in.
        assert (lens.geo()["scope"], lens.geo()["resolution"]) == ("world", 50)


def test_a_few_far_towns_are_left_out_where_the_others_are_seen_better() -> None:
    close = [TRIER, *(Place(f"n{n}", "N", 49 + n / 2, 6 + n / 2, 0) for n in range(1, 5))]
    far = Place("far", "Far", 42, 44, 0)
    lens = fitted([*close, far])
    assert not seen(lens, far)
    assert all(seen(lens, town) for town in close)
    # One of few partners is no outlier, nor is one that is hardly further than the others.
    assert seen(fitted([*close[:4], far]), far)
    assert seen(fitted([*close, WEIMAR]), WEIMAR)


def test_the_towns_that_a_map_opens_on_begin_with_ours_and_its_nearest() -> None:
    others = [Place(f"n{n}", "N", 49 + n / 2, 6 + n / 2, 0) for n in range(5, 0, -1)]
    far, sydney = Place("far", "Far", 42, 44, 0), Place("sydney", "Sydney", -33.9, 151.2, 0)
    held = near([TRIER, far, *others, sydney])
    assert [town.id for town in held] == ["trier", "n1", "n2", "n3", "n4", "n5"]
    assert near([sydney, TRIER]) == []
