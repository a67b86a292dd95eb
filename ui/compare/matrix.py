"""Counts as a table that can be read as a picture: darker where there are more."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

import pandas as pd

from catalogue.crossing import OTHERS, Crossing
from exports.document import Chart, Table
from ui.findings.sentences import Labels
from ui.lists import Link
from ui.meeting.take_along import Selection
from ui.tables import table_html
from ui.texts import anchor
from ui.words import Translator

# Share of the accent colour behind the highest count, per cent: text on it keeps its contrast.
_DARKEST = 45
_FEW_COLUMNS, _FEW_BARS = 6, 4
_GAP = '<span class="atlas-gap">0</span>'


@dataclass(frozen=True)
class _Drawn:
    """A crossing with all that its cells need: labels, links, words, and the highest count."""

    crossed: Crossing
    labels: Labels
    link: Link
    t: Translator
    most: int
    as_bars: bool
    more: str = ""

    def head(self, row: str) -> str:
        """Return the head of a row; that of the others leads to more rows."""
        label = self.labels[0][row]
        return anchor(self.more, label) if row == OTHERS and self.more else escape(label)

    def cell(self, row: str, column: str) -> str:
        """Return a cell: its count, a link to the list behind it, shaded or with a bar."""
        count = self.crossed.count(row, column)
        if not count:
            return _GAP
        share = count / self.most if count <= self.most else 0
        said = self.number(count, row, column)
        if self.as_bars:
            return f'<span class="atlas-bar"><i style="--share:{share:.2f}"></i>{said}</span>'
        return f'<span class="atlas-heat" style="--shade:{share * _DARKEST:.0f}%">{said}</span>'

    def number(self, count: int, row: str | None, column: str | None) -> str:
        """Return a count, as a link that names row and column for those who hear it."""
        said = self.t.number(count)
        href = self.link(row, column) if count else None
        if href is None:
            return f"<span>{said}</span>"
        names = [
            self.t("All") if value is None else labels[value]
            for value, labels in zip((row, column), self.labels, strict=True)
        ]
        return anchor(href, said, name=f"{', '.join(names)}: {said}")


def matrix_html(
    caption: str, crossed: Crossing, labels: Labels, link: Link, t: Translator, *, more: str
) -> str:
    """Return a crossing as a table with sums; every count leads to the list behind it.

    ``more`` is the address of the same with more rows.
    """
    many = " atlas-many" if len(crossed.columns) > _FEW_COLUMNS else ""
    drawn = _Drawn(crossed, labels, link, t, _most(crossed), as_bars=False, more=more)
    return _html(caption, drawn, f"atlas-matrix{many}")


def bars_html(caption: str, crossed: Crossing, labels: Labels, link: Link, t: Translator) -> str:
    """Return the same with a bar for each count, all on one scale: columns are compared."""
    narrow = " atlas-narrow" if len(crossed.columns) > _FEW_BARS else ""
    drawn = _Drawn(crossed, labels, link, t, _most(crossed), as_bars=True)
    return _html(caption, drawn, f"atlas-matrix atlas-bars{narrow}")


def _most(crossed: Crossing) -> int:
    """Return the highest count of a cell that is not pooled."""
    own = (count for cell, count in crossed.counts.items() if OTHERS not in cell)
    return max(own, default=1)


def _html(caption: str, drawn: _Drawn, look: str) -> str:
    crossed, labels, t = drawn.crossed, drawn.labels, drawn.t
    heads = [t("Practices"), *(labels[1][column] for column in crossed.columns), t("All")]
    rows = [
        [
            drawn.head(row),
            *(drawn.cell(row, column) for column in crossed.columns),
            drawn.number(crossed.row_sums.get(row, 0), row, None),
        ]
        for row in crossed.rows
    ]
    foot = [
        escape(t("All")),
        *(drawn.number(crossed.column_sums.get(c, 0), None, c) for c in crossed.columns),
        drawn.number(crossed.total, None, None),
    ]
    return table_html(caption, heads, rows, foot=foot, look=look)


def with_others(labels: Mapping[str, str], pooled: int, t: Translator) -> dict[str, str]:
    """Return the labels with one for the values that have no line of their own."""
    said = t.plural("{count} more", "{count} more", pooled)
    return {**labels, OTHERS: said}


def matrix_table(crossed: Crossing, labels: Labels, head: str, t: Translator) -> pd.DataFrame:
    """Return the same as a table of numbers to take away; ``head`` names the rows."""
    everything = t("All")
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
    heads = [head, *(labels[1][column] for column in crossed.columns), everything]
    return pd.DataFrame(rows, columns=heads)


def matrix_selection(
    title: str, crossed: Crossing, labels: Labels, *, head: str, finding: str, t: Translator
) -> Selection:
    """Return the same as a table and as bars to take along."""
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
    table = Table(title, matrix_table(crossed, labels, head, t))
    return Selection(title, finding, tables=[table], charts=[chart])
