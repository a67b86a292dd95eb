"""The part of the world that a map shows, worked out by hand in degrees and pixels."""

import pytest

from catalogue.municipalities import Place
from ui.network.lens import Lens, fitted, parse

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


def test_a_town_elsewhere_opens_the_world() -> None:
    assert fitted([NAGAOKA, TRIER]) == Lens.ALL


def test_pixels_are_counted_from_the_centre_on_a_mercator_map() -> None:
    lens = Lens(0, 0, 60)
    assert lens.pixels((0, 30)) == pytest.approx((300, 0))
    # Mercator's projection puts 45° as far north as 50.5° of the equator are long.
    assert lens.pixels((45, 0)) == pytest.approx((0, -505), abs=1)


def test_zooming_halves_no_centre_and_stops_at_the_ends() -> None:
    lens = Lens(49.5, 6.5, 9)
    assert lens.zoomed(1) == Lens(49.5, 6.5, 6)
    assert lens.zoomed(-1) == Lens(49.5, 6.5, 13.5)
    assert lens.zoomed(50).span == 0.5
    assert lens.zoomed(-50).span == 200


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
