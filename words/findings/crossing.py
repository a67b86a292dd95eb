"""The finding of two axes crossed."""

from collections.abc import Sequence

from catalogue.crossing import OTHERS, Crossing
from words.findings.sentences import MOST_NAMED, Labels, highest, quoted, sentences
from words.translator import Translator


def crossing_finding(crossed: Crossing, labels: Labels, t: Translator) -> str:
    """Return where most practices stand and how much of the table is empty."""
    rows = [row for row in crossed.rows if row != OTHERS]
    columns = [column for column in crossed.columns if column != OTHERS]
    cells = {(row, column): crossed.count(row, column) for row in rows for column in columns}
    most = max(cells.values(), default=0)
    if not most:
        return t("None of the practices stands in one of these fields.")
    fullest = [cell for cell, count in cells.items() if count == most]
    empty = sum(not count for count in cells.values())
    return sentences([_fullest(most, fullest, labels, t), _empty(empty, len(cells), t)])


def _fullest(most: int, cells: Sequence[tuple[str, str]], labels: Labels, t: Translator) -> str:
    if most == 1 or len(cells) > MOST_NAMED:
        return highest(most, len(cells), t)
    pairs = t.list(
        t(
            "{row} with {column}",
            row=quoted(labels[0][row], t),
            column=quoted(labels[1][column], t),
        )
        for row, column in cells
    )
    if len(cells) == 1:
        return t("Most practices: {pair} ({most}).", most=t.number(most), pair=pairs)
    return t("Most practices ({most} each): {pairs}.", most=t.number(most), pairs=pairs)


def _empty(empty: int, fields: int, t: Translator) -> str:
    if not empty:
        return t("No field is empty.")
    return t.plural(
        "{count} of {fields} fields is empty.",
        "{count} of {fields} fields are empty.",
        empty,
        fields=t.number(fields),
    )
