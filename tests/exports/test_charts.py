"""Bars are drawn to scale, and told again only where no table tells them."""

import pandas as pd

from exports.charts import LOOKS, Bar, as_table, bars, is_told
from exports.document import Chart, Table
from tests.exports.samples import CHART
from ui.words import Translator

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
