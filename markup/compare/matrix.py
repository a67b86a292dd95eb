"""Counts as a table that can be read as a picture: darker where there are more."""

from dataclasses import dataclass
from html import escape

from address.lists import Link, list_links
from address.visit import Visit
from answers.compare.matrix import Matrix
from catalogue.crossing import OTHERS, Crossing
from markup.parts import note_html
from markup.tables import table_html
from markup.texts import anchor
from words.findings.sentences import Labels
from words.translator import Translator

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


def matrix_html(matrix: Matrix, visit: Visit, *, more: str) -> str:
    """Return a crossing as a table with sums; every count leads to the list behind it.

    ``more`` is the address of the same with more rows.
    """
    many = " atlas-many" if len(matrix.crossed.columns) > _FEW_COLUMNS else ""
    return _html(matrix, visit, f"atlas-matrix{many}", as_bars=False, more=more)


def bars_html(matrix: Matrix, visit: Visit) -> str:
    """Return the same with a bar for each count, all on one scale: columns are compared."""
    narrow = " atlas-narrow" if len(matrix.crossed.columns) > _FEW_BARS else ""
    return _html(matrix, visit, f"atlas-matrix atlas-bars{narrow}", as_bars=True)


def pooled_html(matrix: Matrix, visit: Visit) -> str:
    """Return that a finding cannot speak of what has no line of its own."""
    if not any(matrix.crossed.pooled):
        return ""
    return note_html(visit("The finding compares only what has a row and a column of its own."))


def _most(crossed: Crossing) -> int:
    """Return the highest count of a cell that is not pooled."""
    own = (count for cell, count in crossed.counts.items() if OTHERS not in cell)
    return max(own, default=1)


def _html(matrix: Matrix, visit: Visit, look: str, *, as_bars: bool, more: str = "") -> str:
    crossed, labels = matrix.crossed, matrix.labels
    link = list_links(visit.address, matrix.axes, matrix.counted)
    drawn = _Drawn(crossed, labels, link, visit, _most(crossed), as_bars, more)
    heads = [visit("Practices"), *(labels[1][column] for column in crossed.columns), visit("All")]
    rows = [
        [
            drawn.head(row),
            *(drawn.cell(row, column) for column in crossed.columns),
            drawn.number(crossed.row_sums.get(row, 0), row, None),
        ]
        for row in crossed.rows
    ]
    foot = [
        escape(visit("All")),
        *(drawn.number(crossed.column_sums.get(c, 0), None, c) for c in crossed.columns),
        drawn.number(crossed.total, None, None),
    ]
    return table_html(matrix.title(visit), heads, rows, foot=foot, look=look)
