"""Counts of practices by two axes, as a table and bars to take along."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from address.visit import Visit
from answers.asked import Asked
from answers.document import Chart, Table
from answers.taken import Taken
from catalogue.axes import UNKNOWN
from catalogue.crossing import OTHERS, Crossing
from catalogue.filters import PERIOD, PracticeFilter
from catalogue.periods import spans
from words.findings.sentences import Labels
from words.labels import axis_name, span_label
from words.translator import Translator


@dataclass(frozen=True)
class Matrix:
    """A crossing of two axes with its labels, under the filter with which it was counted."""

    axes: tuple[str, str]
    crossed: Crossing
    labels: Labels
    counted: PracticeFilter

    def title(self, t: Translator) -> str:
        """Return what is crossed, in words."""
        rows, columns = (axis_name(axis, t) for axis in self.axes)
        return t("Practices: {rows} × {columns}", rows=rows, columns=columns)


def axis_labels(axis: str, now: Asked, visit: Visit) -> Mapping[str, str]:
    """Return the labels of an axis's values in their natural order; of the period, its spans."""
    if axis != PERIOD:
        return now.labels[axis]
    found = {
        span.id: span_label(span, visit)
        for span in spans(now.filter.first_year, now.filter.last_year)
    }
    return {**found, UNKNOWN: visit("start not stated")}


def with_others(labels: Mapping[str, str], pooled: Sequence[str], t: Translator) -> dict[str, str]:
    """Return the labels with one for the values that have no line of their own."""
    said = t.plural("{count} more", "{count} more", len(pooled))
    return {**labels, OTHERS: said}


def matrix_taken(matrix: Matrix, finding: str, t: Translator) -> Taken:
    """Return the counts as a table and as bars."""
    title, crossed, labels = matrix.title(t), matrix.crossed, matrix.labels
    rows, columns = (
        [value for value in values if value != OTHERS] for values in (crossed.rows, crossed.columns)
    )
    chart = Chart(
        title,
        tuple(labels[0][row] for row in rows),
        {
            labels[1][column]: tuple(float(crossed.count(row, column)) for row in rows)
            for column in columns
        },
        finding,
    )
    table = Table(title, matrix_table(matrix, t))
    return Taken(title, finding, tables=[table], charts=[chart])


def matrix_table(matrix: Matrix, t: Translator) -> pd.DataFrame:
    """Return the counts as a table of numbers, with the sums of rows and columns."""
    crossed, labels, everything = matrix.crossed, matrix.labels, t("All")
    rows = [
        [
            labels[0][row],
            *(crossed.count(row, column) for column in crossed.columns),
            crossed.row_sums.get(row, 0),
        ]
        for row in crossed.rows
    ]
    sums = (crossed.column_sums.get(column, 0) for column in crossed.columns)
    rows.append([everything, *sums, crossed.total])
    head = axis_name(matrix.axes[0], t)
    heads = [head, *(labels[1][column] for column in crossed.columns), everything]
    return pd.DataFrame(rows, columns=heads)
