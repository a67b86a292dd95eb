"""The finding of gaps: how much a town lacks, and what of it its partners do."""

from collections.abc import Mapping, Sequence

from catalogue.gaps import Gap
from catalogue.nearness import PARTNER
from ui.findings.sentences import named, sentences
from ui.words import Translator


def gaps_finding(
    town: str, axis: str, found: Sequence[Gap], labels: Mapping[str, str], t: Translator
) -> str:
    """Return how much a town lacks, and what of it its partners do."""
    if not any(gap.own for gap in found):
        first = t("The atlas has no practice of {town} under this filter.", town=town)
        return sentences([first, _partners_do(found, labels, t)])
    missing = [gap for gap in found if gap.is_missing]
    if not missing:
        return _nothing_missing(town, axis, t)
    first = (
        t.plural(
            "{town} has no practice for {count} theme that comparison towns work on.",
            "{town} has no practice for {count} themes that comparison towns work on.",
            len(missing),
            town=town,
        )
        if axis == "theme"
        else t.plural(
            "{town} has no practice for {count} target group that comparison towns reach.",
            "{town} has no practice for {count} target groups that comparison towns reach.",
            len(missing),
            town=town,
        )
    )
    return sentences([first, _partners_do(missing, labels, t)])


def _nothing_missing(town: str, axis: str, t: Translator) -> str:
    if axis == "theme":
        return t("{town} has a practice for every theme that comparison towns work on.", town=town)
    return t("{town} has a practice for every target group that comparison towns reach.", town=town)


def _partners_do(found: Sequence[Gap], labels: Mapping[str, str], t: Translator) -> str:
    """Return what direct partners do of these; nothing can be said if none has any practice."""
    if not any(gap.shares[PARTNER].towns for gap in found):
        return t("Of its direct partners the atlas has no practice.")
    done = [labels[gap.value] for gap in found if gap.shares[PARTNER].having]
    if not done:
        return t("None of its direct partners has one for them either.")
    return t("Direct partners do: {values}.", values=named(done, t))
