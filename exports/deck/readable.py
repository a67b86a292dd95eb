"""Cuts a chart to what can be read on a wall, and says what it left out."""

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

from answers.document import Chart
from exports.charts import over_time
from exports.deck.shorten import to_words
from exports.deck.text import Paragraph
from exports.texts import plain
from words.translator import Translator

Key = TypeVar("Key", bound=Hashable)
_MOST_SERIES = 4
_MOST_ROWS = {1: 14, 2: 7, 3: 5, 4: 4}
"""Rows by the number of series: each bar is high enough for the number at its end."""
_MOST_YEARS = 40
"""Bars of years stand upright beside each other and need no room for names."""
_LONGEST_LABEL = 48


def readable(chart: Chart, t: Translator) -> tuple[Chart, list[str]]:
    """Return the chart with as many bars as one can read, and sentences about the rest.

    The series and rows with the highest sums stay, in their order; of years the last ones.
    """
    names = _largest({name: sum(each) for name, each in chart.series.items()}, _MOST_SERIES)
    sums = [
        sum(chart.series[name][place] for name in names) for place in range(len(chart.categories))
    ]
    if over_time(chart):
        beside = 1 if chart.stacked else len(names)
        places = list(range(len(sums)))[-(_MOST_YEARS // beside) :]
    else:
        places = _largest(dict(enumerate(sums)), _MOST_ROWS[len(names)])
    shown = Chart(
        title=chart.title,
        categories=tuple(_label(chart.categories[place]) for place in places),
        series={name: tuple(chart.series[name][place] for place in places) for name in names},
        alt=chart.alt,
        stacked=chart.stacked,
    )
    return shown, list(_left_out(chart, shown, t))


def numbers(chart: Chart, t: Translator) -> Iterator[Paragraph]:
    """Yield all numbers of a chart in words, a category a line."""
    for place, category in enumerate(chart.categories):
        values = "; ".join(
            t("{axis}: {value}", axis=name, value=t.number(each[place]))
            for name, each in chart.series.items()
        )
        yield Paragraph(f"{category} – {values}")


def _largest(sums: Mapping[Key, float], most: int) -> list[Key]:
    """Return the keys with the highest sums, in their order; of equals the first."""
    kept = set(sorted(sums, key=lambda key: -sums[key])[:most])
    return [key for key in sums if key in kept]


def _left_out(chart: Chart, shown: Chart, t: Translator) -> Iterator[str]:
    rows, series = len(shown.categories), len(shown.series)
    if rows < len(chart.categories) and over_time(chart):
        first, last = shown.categories[0], shown.categories[-1]
        yield t("Only the years {first} to {last} are drawn.", first=first, last=last)
    elif rows < len(chart.categories):
        yield t(
            "{shown} of {total} rows are drawn, those with the highest numbers.",
            shown=t.number(rows),
            total=t.number(len(chart.categories)),
        )
    if series < len(chart.series):
        yield t(
            "{shown} of {total} data series are drawn, those with the highest numbers.",
            shown=t.number(series),
            total=t.number(len(chart.series)),
        )


def _label(text: str) -> str:
    return to_words(plain(text), lambda cut: len(cut) <= _LONGEST_LABEL)
