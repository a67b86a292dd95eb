"""Names beside points, in pixels that can be counted."""

from itertools import product

from ui.network.names import Name, sides


def at(text: str, right: float, down: float, rank: int = 1, *, must: bool = False) -> Name:
    return Name(text, right, down, 5, (rank,), must)


def test_a_name_alone_stands_on_the_right() -> None:
    assert sides([at("Trier", 0, 0)], 15) == ["middle right"]


def test_a_name_gives_way_to_a_point_on_its_right() -> None:
    assert sides([at("Trier", 0, 0), at("Metz", 30, 0)], 15)[0] == "middle left"


def test_the_first_by_rank_has_the_first_choice() -> None:
    # Both would stand on the right; the lower one by rank finds that place taken.
    found = sides([at("Second", 0, 10, 2), at("First", 0, 0, 1)], 15)
    assert found[1] == "middle right"
    assert found[0] != "middle right"


def test_a_name_without_room_is_left_out_unless_it_must_be_there() -> None:
    crowd = [at("T", 30 * x, 20 * y) for x, y in product(range(-4, 5), repeat=2)]
    middle = at("Middle", 10, 10, 9)
    assert sides([*crowd, middle], 15)[-1] is None
    ours = at("Middle", 10, 10, 9, must=True)
    assert sides([*crowd, ours], 15)[-1] == "middle right"


def test_larger_type_needs_more_room() -> None:
    pair = [at("Saarbrücken", 0, 0), at("Trier", 105, 0)]
    assert sides(pair, 15)[0] == "middle right"
    assert sides(pair, 24)[0] != "middle right"
