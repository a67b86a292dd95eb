"""Figures and tables of the measurements."""

import pytest

from bench.report import ms, percentile, table, times

HUNDRED = [float(number) for number in range(1, 101)]


@pytest.mark.parametrize(("share", "value"), [(50, 50.0), (95, 95.0), (100, 100.0), (1, 1.0)])
def test_so_many_percent_of_the_values_are_no_larger(share: int, value: float) -> None:
    assert percentile([*reversed(HUNDRED)], share) == value


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3.0, 1.0], 50) == 1.0
    assert percentile([3.0, 1.0, 2.0], 50) == 2.0
    assert percentile([7.0], 95) == 7.0


def test_there_is_no_percentile_of_nothing() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


def test_times_are_cells_in_milliseconds_and_ratios() -> None:
    assert ms(1.23456) == "1,234.6"
    assert times(0.03, 0.012) == "2.5"


def test_a_table_is_read_as_text_and_as_markdown() -> None:
    assert table("Waits", ["view", "ms"], [["start", "12.5"], ["practices", "1,000.0"]]) == (
        "## Waits\n"
        "\n"
        "| view      |      ms |\n"
        "|-----------|--------:|\n"
        "| start     |    12.5 |\n"
        "| practices | 1,000.0 |\n"
    )


def test_a_row_with_a_cell_too_few_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="shorter"):
        table("Waits", ["view", "ms"], [["start"]])
