"""The findings of themes side by side, and of target groups."""

from collections.abc import Mapping, Sequence

from catalogue.crossing import OTHERS, Crossing
from words.findings.sentences import MOST_NAMED, Labels, leading, quoted, sentences
from words.translator import Translator


def sides_finding(found: Crossing, labels: Labels, t: Translator) -> str:
    """Return how many practices each column has, and where most of them stand."""
    if not found.total:
        return t("No practice matches all of this.")
    counts = t.list(
        t.plural(
            "{value} has {count} practice",
            "{value} has {count} practices",
            found.column_sums.get(column, 0),
            value=quoted(labels[1][column], t),
        )
        for column in found.columns
    )
    rows = [row for row in found.rows if row != OTHERS]
    tops = [
        leading(labels[1][column], [labels[0][row] for row in best], most, t)
        for column in found.columns
        if (best := _best(found, rows, column)) and (most := found.count(best[0], column))
    ]
    return sentences([t("{counts}.", counts=counts), *tops])


def _best(found: Crossing, rows: Sequence[str], column: str) -> list[str]:
    """Return the rows with the highest count of a column; none if hardly anything stands out."""
    most = max((found.count(row, column) for row in rows), default=0)
    best = [row for row in rows if found.count(row, column) == most]
    return best if most > 1 and len(best) <= MOST_NAMED else []


def combined_finding(
    combined: Mapping[tuple[str, ...], int], labels: Mapping[str, str], t: Translator
) -> str:
    """Return how many practices combine what is compared, and which combination is the most."""
    if not combined:
        return t("No practice combines them.")
    total = t.plural(
        "{count} practice combines at least two of them.",
        "{count} practices combine at least two of them.",
        sum(combined.values()),
    )
    most = max(combined.values())
    if len(combined) == 1 or most == 1:
        return total
    best = [values for values, count in combined.items() if count == most]
    if len(best) > MOST_NAMED:
        return total
    pairs = t.list(
        t.list(quoted(labels[value], t) for value in labels if value in values) for values in best
    )
    return sentences([total, t("Most often ({most}): {pairs}.", most=t.number(most), pairs=pairs)])
