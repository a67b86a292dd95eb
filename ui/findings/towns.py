"""The findings of towns side by side."""

from collections.abc import Sequence

from catalogue.crossing import Crossing
from ui.findings.sentences import Labels, leading, named, sentences
from ui.words import Translator


def towns_finding(found: Crossing, labels: Labels, axis: str, t: Translator) -> str:
    """Return for what a town has the most practices, and for what none of the towns has one."""
    counts = {
        (value, town): found.count(value, town) for value in found.rows for town in found.columns
    }
    most = max(counts.values(), default=0)
    if not most:
        return t("None of the towns compared has a practice under this filter.")
    value = next(value for value, town in counts if counts[value, town] == most)
    best = [labels[1][town] for town in found.columns if counts[value, town] == most]
    first = leading(labels[0][value], best, most, t)
    lacking = [labels[0][value] for value in found.rows if not found.row_sums.get(value)]
    return sentences([first, _lacking(lacking, len(found.columns), axis, t)])


def _lacking(values: Sequence[str], towns: int, axis: str, t: Translator) -> str:
    if values and towns == 1:
        return t("It has no practice for {values}.", values=named(values, t))
    if values:
        return t("None of the towns has one for {values}.", values=named(values, t))
    if axis == "theme":
        return t("There is a practice for every theme.")
    return t("There is a practice for every target group.")


def common_finding(found: Crossing, labels: Labels, axis: str, t: Translator) -> str:
    """Return for what all towns compared have a practice."""
    common = [
        labels[0][value]
        for value in found.rows
        if all(found.count(value, c) for c in found.columns)
    ]
    if common:
        return t("All of them have a practice for {values}.", values=named(common, t))
    if axis == "theme":
        return t("There is no theme for which all of them have a practice.")
    return t("There is no target group for which all of them have a practice.")
