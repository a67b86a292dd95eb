"""The finding of gaps: how much a town lacks, and what of it its partners do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalogue.gaps import CIRCLES, Gap
from catalogue.nearness import PARTNER
from words.findings.sentences import named, sentences
from words.translator import Translator


@dataclass(frozen=True)
class Town:
    """Our town as a finding names it: how many direct partners it has, and if a filter is set."""

    name: str
    partners: int
    filtered: bool = False


def gaps_finding(town: Town, found: Sequence[Gap], labels: Mapping[str, str], t: Translator) -> str:
    """Return how much a town lacks, and what of it its partners do."""
    said = [*_own(town, found, t), *_partners_do(town, found, labels, t)]
    if town.filtered:
        said.append(t("Only practices that match the filter are counted."))
    return sentences(said)


def _own(town: Town, found: Sequence[Gap], t: Translator) -> Iterator[str]:
    """Yield what our town lacks, or that nothing is known to compare."""
    missing = [gap for gap in found if gap.is_missing]
    if not any(gap.own for gap in found):
        if town.filtered:
            yield t("The atlas has no practice of {town} under this filter.", town=town.name)
        else:
            yield t("The atlas has no practice of {town} yet.", town=town.name)
            yield t("That does not mean that there is none.")
    elif not any(gap.shares[circle].towns for gap in found for circle in CIRCLES):
        yield t("No comparison town of {town} has a practice here.", town=town.name)
    elif missing:
        yield _lacks(town.name, missing, t)
    else:
        yield t("{town} lacks nothing here that comparison towns have.", town=town.name)


def _lacks(town: str, missing: Sequence[Gap], t: Translator) -> str:
    if missing[0].axis == "theme":
        return t.plural(
            "{town} has no practice for {count} theme that comparison towns work on.",
            "{town} has no practice for {count} themes that comparison towns work on.",
            len(missing),
            town=town,
        )
    return t.plural(
        "{town} has no practice for {count} target group that comparison towns reach.",
        "{town} has no practice for {count} target groups that comparison towns reach.",
        len(missing),
        town=town,
    )


def _partners_do(
    town: Town, found: Sequence[Gap], labels: Mapping[str, str], t: Translator
) -> Iterator[str]:
    """Yield what direct partners do of it, as far as anything is known of them."""
    missing = [gap for gap in found if gap.is_missing]
    if not town.partners:
        yield t("The atlas knows no direct partner of it.")
    elif not any(gap.shares[PARTNER].towns for gap in found):
        if town.filtered:
            yield t("Of its direct partners the atlas has no practice under this filter.")
        else:
            yield t("Of its direct partners the atlas has no practice yet.")
    elif missing:
        done = [labels[gap.value] for gap in missing if gap.shares[PARTNER].having]
        if done:
            yield t("Direct partners have practices for {values}.", values=named(done, t))
        else:
            yield t("None of its direct partners has one for them either.")
