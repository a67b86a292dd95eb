"""Counts as a table that can be read as a picture: darker where there are more."""

from collections.abc import Callable, Mapping
from html import escape

import pandas as pd

from catalogue.crossing import OTHERS, Crossing
from ui.compare.lists import Link
from ui.findings.sentences import Labels
from ui.tables import table_html
from ui.texts import anchor
from ui.words import Translator

# Share of the accent colour behind the highest count, per cent: text on it keeps its contrast.
_DARKEST = 45
_FEW_COLUMNS = 6
_GAP = '<span class="atlas-gap">0</span>'


def matrix_html(caption: str, crossed: Crossing, labels: Labels, link: Link, t: Translator) -> str:
    """Return a crossing as a table with sums; every count leads to the list behind it."""
    many = " atlas-many" if len(crossed.columns) > _FEW_COLUMNS else ""
    return _html(caption, crossed, labels, link, t, cell=_cell, look=f"atlas-matrix{many}")


def bars_html(caption: str, crossed: Crossing, labels: Labels, link: Link, t: Translator) -> str:
    """Return the same with a bar for each count, all on one scale: columns are compared."""
    return _html(caption, crossed, labels, link, t, cell=_bar, look="atlas-matrix atlas-bars")


def _html(
    caption: str,
    crossed: Crossing,
    labels: Labels,
    link: Link,
    t: Translator,
    *,
    cell: Callable[[int, int, str | None, Translator], str],
    look: str,
) -> str:
    own = (n for (row, column), n in crossed.counts.items() if OTHERS not in (row, column))
    most = max(own, default=1)
    corner, everything = t("Practices"), t("All")
    heads = [corner, *(labels[1][column] for column in crossed.columns), everything]
    rows = [
        [
            escape(labels[0][row]),
            *(
                cell(count, most, link(row, column), t) if count else _GAP
                for column in crossed.columns
                for count in (crossed.count(row, column),)
            ),
            _sum(crossed.row_sums.get(row, 0), link(row, None), t),
        ]
        for row in crossed.rows
    ]
    foot = [
        escape(everything),
        *(_sum(crossed.column_sums.get(c, 0), link(None, c), t) for c in crossed.columns),
        _sum(crossed.total, link(None, None), t),
    ]
    return table_html(caption, heads, rows, foot=foot, look=look)


def _cell(count: int, most: int, href: str | None, t: Translator) -> str:
    shade = round(_DARKEST * count / most) if count <= most else 0
    said = anchor(href, t.number(count)) if href else escape(t.number(count))
    return f'<span class="atlas-heat" style="--shade:{shade}%">{said}</span>'


def _bar(count: int, most: int, href: str | None, t: Translator) -> str:
    said = anchor(href, t.number(count)) if href else escape(t.number(count))
    long = round(100 * count / most) if count <= most else 0
    return f'<span class="atlas-bar"><i style="width:{long}%"></i>{said}</span>'


def _sum(count: int, href: str | None, t: Translator) -> str:
    said = t.number(count)
    return anchor(href, said) if href and count else f"<span>{escape(said)}</span>"


def with_others(labels: Mapping[str, str], pooled: int, t: Translator) -> dict[str, str]:
    """Return the labels with one for the values that have no line of their own."""
    said = t.plural("{count} other", "{count} others", pooled)
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
