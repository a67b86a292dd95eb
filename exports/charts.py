"""Bars, and whether a table says the same as they do."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from answers.document import Chart, Table
from answers.facts import cell_words, is_number
from words.translator import Translator

_ALL_LABELLED = 15
"""Years as many as can all be written below their bars; of more, each fifth is."""
LOOKS = 8
"""Fillings of bars that can be told apart without colour; each format draws them alike."""


@dataclass(frozen=True)
class Bar:
    """A bar: the filling of its series, its length as a part of the longest, its number."""

    look: int
    series: str
    share: float
    value: str


@dataclass(frozen=True)
class Group:
    """A category with a bar for each series.

    ``total`` is their sum and ``label`` what is written below, where bars stand on each other.
    """

    name: str
    bars: tuple[Bar, ...]
    total: str = ""
    label: str = ""


@dataclass(frozen=True)
class Bars:
    """A chart as it is drawn; ``series`` are the names of the fillings, in their order.

    ``upright`` bars stand beside each other, those of a category on each other: years have no room
    for names, and their order is read from left to right.
    """

    title: str
    alt: str
    series: tuple[str, ...]
    groups: tuple[Group, ...]
    upright: bool = False


def over_time(chart: Chart) -> bool:
    """Say whether the categories are years or decades."""
    return all(re.fullmatch(r"\d{4}(–\d{4})?", label) for label in chart.categories)


def bars(chart: Chart, t: Translator) -> Bars:
    """Return a chart as bars."""
    upright = over_time(chart) and (chart.stacked or len(chart.series) == 1)
    sums = [sum(each[place] for each in chart.series.values()) for place in _places(chart)]
    single = (value for values in chart.series.values() for value in values)
    longest = max(sums if upright else single, default=0)
    groups = tuple(_group(chart, place, longest, sums[place], t) for place in _places(chart))
    return Bars(chart.title, chart.alt, tuple(chart.series), groups, upright)


def _places(chart: Chart) -> range:
    return range(len(chart.categories))


def _group(chart: Chart, place: int, longest: float, total: float, t: Translator) -> Group:
    name = chart.categories[place]
    drawn = tuple(
        Bar(
            look=number % LOOKS,
            series=series,
            share=values[place] / longest if longest else 0.0,
            value=cell_words(values[place], t),
        )
        for number, (series, values) in enumerate(chart.series.items())
    )
    few = len(chart.categories) <= _ALL_LABELLED
    label = name if few or name.endswith(("0", "5")) else ""
    return Group(name, drawn, cell_words(total, t), label)


def as_table(chart: Chart) -> Table:
    """Return the numbers of a chart as a table; its alternative text says what they are."""
    columns: Mapping[str, Sequence[object]] = {"": chart.categories, **chart.series}
    return Table(chart.title, pd.DataFrame(columns))


def is_told(chart: Chart, tables: Sequence[Table]) -> bool:
    """Say whether one of the tables holds all numbers of a chart, either way round."""
    for table in tables:
        heads = [str(head) for head in table.frame.columns]
        rows = table.frame.astype(object).to_numpy().tolist()
        by_row = {str(row[0]): row[1:] for row in rows}
        by_column = {head: [row[place] for row in rows] for place, head in enumerate(heads)}
        if _hold(by_row, chart) or _hold(by_column, chart):
            return True
    return False


def _hold(lines: Mapping[str, Sequence[object]], chart: Chart) -> bool:
    """Say whether each series stands somewhere in the lines that are called like categories."""
    if not set(chart.categories) <= lines.keys():
        return False
    places = list(zip(*(lines[category] for category in chart.categories), strict=True))
    return all(any(_same(place, values) for place in places) for values in chart.series.values())


def _same(cells: Sequence[object], values: Sequence[float]) -> bool:
    return all(is_number(cell) and cell == value for cell, value in zip(cells, values, strict=True))
