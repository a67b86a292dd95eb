"""The findings of the network: a town's partners, who can help, chains, the network as such."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from catalogue.chains import Chain
from catalogue.linkage import CountryPairs, Extent, Group
from catalogue.municipalities import Place
from catalogue.partnership_filter import PartnershipFilter
from words.findings.sentences import MOST_NAMED, quoted, sentences
from words.translator import Translator

K = TypeVar("K", str, int, tuple[str, str])


def town_finding(
    town: str, found: Sequence[Place], chosen: PartnershipFilter, t: Translator
) -> str:
    """Return how many partners a town has, or had in a year, and how many have practices."""
    partners, active = len(found), sum(bool(place.practices) for place in found)
    if chosen.year is not None:
        first = t.plural(
            "In {year}, {town} had {count} direct partner.",
            "In {year}, {town} had {count} direct partners.",
            partners,
            town=town,
            year=chosen.year,
        )
    elif partners and chosen.ended:
        first = t.plural(
            "{town} has or had {count} direct partner.",
            "{town} has or had {count} direct partners.",
            partners,
            town=town,
        )
    elif partners and chosen == PartnershipFilter():
        first = t.plural(
            "{town} has {count} direct partner.",
            "{town} has {count} direct partners.",
            partners,
            town=town,
        )
    elif partners:
        first = t.plural(
            "{town} has {count} direct partner that matches the filter.",
            "{town} has {count} direct partners that match the filter.",
            partners,
            town=town,
        )
    elif chosen == PartnershipFilter():
        return t("The atlas knows no partnership of {town} that is in force.", town=town)
    else:
        return t("No partner of {town} matches the filter.", town=town)
    return sentences([first, _active(active, partners, t) if partners else ""])


def _active(count: int, partners: int, t: Translator) -> str:
    """Return of how many of some partners the atlas has practices."""
    if partners == 1:
        one = t("The atlas has practices of this partner.")
        return one if count else t("The atlas has no practice of this partner.")
    if not count:
        return t("The atlas has practices of none of them.")
    return t.plural(
        "The atlas has practices of one of them.",
        "The atlas has practices of {count} of them.",
        count,
    )


def help_finding(near: int, further: int, town: str, value: str, t: Translator) -> str:
    """Return how many practices partners have for a theme or group, and how many their partners."""
    label = quoted(value, t)
    if not near + further:
        return t(
            "Neither partners of {town} nor their partners have a practice for {value}.",
            town=town,
            value=label,
        )
    first = t("No partner of {town} has a practice for {value}.", town=town, value=label)
    if near:
        first = t.plural(
            "Partners of {town} have {count} practice for {value}.",
            "Partners of {town} have {count} practices for {value}.",
            near,
            town=town,
            value=label,
        )
    second = t.plural("Their partners have {count}.", "Their partners have {count}.", further)
    return sentences([first, second])


def list_finding(count: int, every: int, town: str, *, filtered: bool, t: Translator) -> str:
    """Return how many partnerships a list has; ``every`` is how many there are without a filter.

    ``town`` is the one whose partnerships are listed, empty for all.
    """
    if filtered:
        return t.plural(
            "{count} partnership matches the filter.",
            "{count} partnerships match the filter.",
            count,
        )
    over = every - count
    rest = t.plural("{count} more has ended.", "{count} more have ended.", over)
    said = t.plural(
        "The atlas knows {count} partnership.", "The atlas knows {count} partnerships.", count
    )
    if town:
        said = t.plural(
            "{town} has {count} partnership.", "{town} has {count} partnerships.", count, town=town
        )
    return sentences([said, rest if over else ""])


def ways_finding(found: Sequence[Chain], home: str, goal: str, t: Translator) -> str:
    """Return how far two towns are apart; ``home`` and ``goal`` are what people read."""
    names = {"home": home, "goal": goal}
    if not found:
        return t("No chain of partners leads from {home} to {goal}.", **names)
    if found[0].length == 1:
        return t("{home} and {goal} are direct partners.", **names)
    return t.plural(
        "From {home} to {goal} one passes {count} town.",
        "From {home} to {goal} one passes {count} towns.",
        found[0].length - 1,
        **names,
    )


def extent_finding(found: Extent, t: Translator) -> str:
    """Return how large the network is and whether it hangs together."""
    if not found.partnerships:
        return t("The atlas knows no partnership yet.")
    first = t.plural(
        "{count} partnership in force links {towns} towns.",
        "{count} partnerships in force link {towns} towns.",
        found.partnerships,
        towns=t.number(found.towns),
    )
    if found.parts == 1:
        return sentences([first, t("From each of them chains of partners lead to every other.")])
    second = t.plural(
        "{largest} of them can reach each other through chains of partners; the others stand "
        "apart in a small network of their own.",
        "{largest} of them can reach each other through chains of partners; the others stand "
        "apart in {count} small networks of their own.",
        found.parts - 1,
        largest=t.number(found.largest),
    )
    return sentences([first, second])


def countries_finding(found: CountryPairs, labels: Mapping[str, str], t: Translator) -> str:
    """Return which two countries, and which one by itself, have the most partnerships."""
    pairs = {pair: n for pair, n in found.counts.items() if pair[0] < pair[1]}
    within = {pair[0]: n for pair, n in found.counts.items() if pair[0] == pair[1]}
    joined = [f"{labels[first]} – {labels[second]}" for first, second in _highest(pairs)]
    alone = [labels[country] for country in _highest(within)]
    said = []
    if 0 < len(joined) <= MOST_NAMED:
        most = t.number(max(pairs.values()))
        said.append(
            t("Most partnerships join {pairs} ({count}).", pairs=t.list(joined), count=most)
        )
    if 0 < len(alone) <= MOST_NAMED:
        most = t.number(max(within.values()))
        said.append(
            t(
                "Within one country there are most in {country} ({count}).",
                country=t.list(alone),
                count=most,
            )
        )
    return sentences(said)


def _highest(counts: Mapping[K, int]) -> list[K]:
    """Return all that share the highest count."""
    most = max(counts.values(), default=0)
    return sorted(key for key, count in counts.items() if count == most)


def decades_finding(found: Mapping[int | None, Mapping[str, int]], t: Translator) -> str:
    """Return in which decade most began, as far as known, and of how many it is not known."""
    sums = {decade: sum(kinds.values()) for decade, kinds in found.items() if decade is not None}
    unknown = sum(found.get(None, {}).values())
    if not sums:
        return t("No source states when one of these partnerships began.")
    most = _highest(sums)
    named = t.list(f"{decade}–{decade + 9}" for decade in most)
    first = ""
    if len(most) <= MOST_NAMED:
        first = t(
            "As far as sources state the first year, most began in {decades} ({count}).",
            decades=named,
            count=t.number(sums[most[0]]),
        )
    second = t.plural(
        "Of {count} partnership no source states it.",
        "Of {count} partnerships no source states it.",
        unknown,
    )
    return sentences([first, second if unknown else ""])


def groups_finding(found: Sequence[Group], names: Mapping[str, str], t: Translator) -> str:
    """Return the largest group and whom it gathers round."""
    if not found:
        return ""
    largest = found[0]
    return t.plural(
        "The largest group has {count} town, round {towns}.",
        "The largest group has {count} towns, round {towns}.",
        len(largest.towns),
        towns=t.list(names[town] for town in largest.towns[:3]),
    )
