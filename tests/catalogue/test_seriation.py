"""Rows and columns that are alike stand beside each other."""

from catalogue.seriation import by_similarity


def test_rows_with_the_same_profile_are_neighbours() -> None:
    table = [[5, 0, 1], [0, 4, 0], [10, 0, 2], [0, 8, 0]]
    rows, columns = by_similarity(table)
    places = {row: place for place, row in enumerate(rows)}
    assert abs(places[0] - places[2]) == 1
    assert abs(places[1] - places[3]) == 1
    assert sorted(columns) == [0, 1, 2]
    assert abs(columns.index(0) - columns.index(2)) == 1


def test_a_chain_of_overlaps_is_unfolded() -> None:
    chain = [[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]]
    shuffled = [chain[1], chain[0], chain[2]]
    rows, columns = by_similarity(shuffled)
    assert rows in ([1, 0, 2], [2, 0, 1])
    assert columns in ([0, 1, 2, 3], [3, 2, 1, 0])


def test_empty_rows_and_columns_stand_last() -> None:
    rows, columns = by_similarity([[0, 0, 0], [1, 0, 3], [2, 0, 1]])
    assert rows[-1] == 0
    assert columns[-1] == 1


def test_tables_with_nothing_to_order() -> None:
    assert by_similarity([]) == ([], [])
    assert by_similarity([[0, 0]]) == ([0], [0, 1])
    assert by_similarity([[0, 2, 1]]) == ([0], [1, 2, 0])
    assert by_similarity([[1], [0], [2]]) == ([0, 2, 1], [0])
