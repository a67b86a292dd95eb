"""Where towns stand in networks drawn by hand."""

from loaders.rows.network import places


def test_two_rings_joined_by_one_town_are_two_groups_with_bridges() -> None:
    rows = places(
        {
            **{
                f"left-{n}": [a, b] for n, (a, b) in enumerate([("a", "b"), ("b", "c"), ("a", "c")])
            },
            **{
                f"right-{n}": [a, b]
                for n, (a, b) in enumerate([("x", "y"), ("y", "z"), ("x", "z")])
            },
            "between": ["c", "x"],
            "apart": ["p", "q"],
        }
    )
    found = {row["municipality_id"]: row for row in rows}
    assert [found[town]["part"] for town in "abcxyzpq"] == [1, 1, 1, 1, 1, 1, 2, 2]
    assert [found[town]["group_number"] for town in "abcxyzpq"] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert [found[town]["partners"] for town in "abcx"] == [2, 2, 3, 3]
    assert [found[town]["groups_reached"] for town in "abcx"] == [0, 0, 1, 1]


def test_a_network_of_many_joins_each_with_all_others() -> None:
    found = {
        row["municipality_id"]: row for row in places({"net": list("abcd"), "pair": ["a", "b"]})
    }
    assert found["a"]["partners"] == 3
    assert places({}) == []
