"""The findings of towns side by side."""

from collections.abc import Sequence

from catalogue.crossing import Crossing
from words.findings.sentences import MOST_NAMED, Labels, highest, leading, named, sentences
from words.translator import Translator


def towns_finding(found: Crossing, labels: Labels, t: Translator) -> str:
    """Return for what towns have the most practices, and for what none of them has one."""
    counts = {
        (value, town): found.count(value, town) for value in found.rows for town in found.columns
    }
    most = max(counts.values(), default=0)
    if not most:
        return t("None of the towns compared has a practice under this filter.")
    fullest: dict[str, list[str]] = {}
    for (value, town), count in counts.items():
        if count == most:
            fullest.setdefault(labels[0][value], []).append(labels[1][town])
    lacking = [labels[0][value] for value in found.rows if not found.row_sums.get(value)]
    return sentences(
        [*_fullest(fullest, most, t), _lacking(lacking, len(found.columns), len(found.rows), t)]
    )


def _fullest(fullest: dict[str, list[str]], most: int, t: Translator) -> list[str]:
    if most == 1 or len(fullest) > MOST_NAMED:
        return [highest(most, sum(len(towns) for towns in fullest.values()), t)]
    return [leading(value, towns, most, t) for value, towns in fullest.items()]


def _lacking(values: Sequence[str], towns: int, looked_at: int, t: Translator) -> str:
    if values and towns == 1:
        return t("It has no practice for {values}.", values=named(values, t))
    if values:
        return t("None of the towns has one for {values}.", values=named(values, t))
    return t("No row is empty.") if looked_at > 1 else ""


def common_finding(found: Crossing, labels: Labels, t: Translator) -> str:
    """Return for what all towns compared have a practice."""
    common = [
        labels[0][value]
        for value in found.rows
        if all(found.count(value, town) for town in found.columns)
    ]
    if common:
        return t("All of them have a practice for {values}.", values=named(common, t))
    return t("There is nothing here for which all of them have a practice.")
