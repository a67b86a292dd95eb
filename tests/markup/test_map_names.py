"""Names beside points, in pixels that can be counted."""

from itertools import product

from markup.map_names import Name, sides


def at(text: str, right: float, down: float, rank: int = 1, *, must: bool = False) -> Name:
    return Name(text, right, down, 5, (rank,), must)


def placed(names: list[Name], size: float = 15) -> list[str | None]:
    return sides(names, size, (-400, -300, 400, 300))


def test_a_name_alone_stands_on_the_right() -> None:
    assert placed([at("Trier", 0, 0)]) == ["middle right"]


def test_a_name_gives_way_to_a_point_on_its_right() -> None:
    assert placed([at("Trier", 0, 0), at("Metz", 30, 0)])[0] == "middle left"


def test_the_first_by_rank_has_the_first_choice() -> None:
    # Both would stand on the right; the lower one by rank finds that place taken.
    found = placed([at("Second", 0, 10, 2), at("First", 0, 0, 1)])
    assert found[1] == "middle right"
    assert found[0] != "middle right"


def test_a_name_without_room_is_left_out_unless_it_must_be_there() -> None:
    crowd = [at("T", 30 * x, 20 * y) for x, y in product(range(-4, 5), repeat=2)]
    middle = at("Middle", 10, 10, 9)
    assert placed([*crowd, middle])[-1] is None
    ours = at("Middle", 10, 10, 9, must=True)
    assert placed([*crowd, ours])[-1] == "middle right"


def test_larger_type_needs_more_room() -> None:
    pair = [at("Saarbrücken", 0, 0), at("Trier", 105, 0)]
    assert placed(pair)[0] == "middle right"
    assert placed(pair, 24)[0] != "middle right"


def test_no_name_is_cut_off_at_the_edge() -> None:
    assert placed([at("Saarbrücken", 390, 0)]) == ["middle left"]
    assert placed([at("Saarbrücken", 0, 290), at("A", 20, 290)])[0] == "middle left"
    assert sides([at("Saarbrücken", 0, 0)], 15, (-10, -10, 10, 10)) == [None]


def test_a_name_is_written_from_its_point() -> None:
    across, down, anchor = at("Trier", 0, 0).beside("middle right", 15)
    assert (across, down, anchor) == (15 * 0.35 + 5, 0, "start")
    assert at("Trier", 0, 0).beside("middle left", 15)[2] == "end"
    assert at("Trier", 0, 0).beside("top center", 15)[::2] == (0, "middle")
