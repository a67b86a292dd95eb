"""Bars are drawn to scale, and told again only where no table tells them."""

from dataclasses import replace

import pandas as pd

from answers.document import Chart, Table
from exports.charts import LOOKS, Bar, as_table, bars, is_told
from tests.exports.samples import CHART
from words.translator import Translator

T = Translator("de")


def told(frame: pd.DataFrame) -> bool:
    return is_told(CHART, [Table("Zahlen", frame)])


def test_bars_are_parts_of_the_longest() -> None:
    chart = Chart("", ("Sprache", "Wohnen"), {"Trier": (8, 2), "Metz": (0, 4)}, "")
    language, housing = bars(chart, T).groups
    assert language.bars == (Bar(0, "Trier", 1.0, "8"), Bar(1, "Metz", 0.0, "0"))
    assert housing.bars == (Bar(0, "Trier", 0.25, "2"), Bar(1, "Metz", 0.5, "4"))


def test_without_any_practice_no_bar_has_a_length() -> None:
    (group,) = bars(Chart("", ("Sprache",), {"Trier": (0,)}, ""), T).groups
    assert [bar.share for bar in group.bars] == [0.0]


def test_more_series_than_fillings_begin_again() -> None:
    chart = Chart("", ("x",), {str(n): (n,) for n in range(LOOKS + 1)}, "")
    (group,) = bars(chart, T).groups
    assert [bar.look for bar in group.bars] == [*range(LOOKS), 0]


def test_a_table_with_the_same_numbers_tells_a_chart() -> None:
    frame = pd.DataFrame(
        {"Thema": ["Wohnen", "Arbeit", "Sprache"], "Metz": [5, 12345, 2], "Trier": [1, 0, 3]}
    )
    assert told(frame)
    assert told(frame.set_index("Thema").T.reset_index())
    assert told(as_table(CHART).frame)


def test_a_table_with_other_numbers_does_not() -> None:
    same = as_table(CHART).frame
    assert not told(same.drop(columns="Metz"))
    assert not told(same.iloc[:2])
    assert not told(same.replace(5, 6))
    assert not told(pd.DataFrame({"Thema": ["Sprache", "Wohnen", "Arbeit"], "Metz": [pd.NA] * 3}))
    assert not told(pd.DataFrame())


YEARS = Chart(
    "Ran",
    ("2019", "2020", "2021"),
    {"stated": (2.0, 3.0, 1.0), "open": (0.0, 1.0, 3.0)},
    "Most ran in 2020 and 2021.",
    stacked=True,
)


def test_parts_of_years_stand_on_each_other() -> None:
    drawn = bars(YEARS, T)
    assert drawn.upright
    assert [group.total for group in drawn.groups] == ["2", "4", "4"]
    assert [[bar.share for bar in group.bars] for group in drawn.groups] == [
        [0.5, 0.0],
        [0.75, 0.25],
        [0.25, 0.75],
    ]


def test_of_many_years_each_fifth_is_written() -> None:
    years = tuple(map(str, range(2001, 2021)))
    many = Chart("Ran", years, {"stated": (1.0,) * 20}, "One each.")
    labels = [group.label for group in bars(many, T).groups]
    assert [label for label in labels if label] == ["2005", "2010", "2015", "2020"]
    assert [group.label for group in bars(YEARS, T).groups] == ["2019", "2020", "2021"]


def test_series_that_are_compared_lie_beside_each_other() -> None:
    beside = replace(YEARS, stacked=False)
    assert not bars(beside, T).upright
    assert not bars(CHART, T).upright
