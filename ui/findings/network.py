"""The findings of the network: a town's partners, who can help, chains, the network as such."""

from collections.abc import Mapping, Sequence

from catalogue.gaps import Model
from catalogue.linkage import CountryPairs, Extent, Group
from catalogue.nearness import PARTNER
from catalogue.network import Chain
from catalogue.partnership_filter import PartnershipFilter
from ui.findings.sentences import quoted, sentences
from ui.words import Translator


def town_finding(
    town: str, partners: int, active: int, chosen: PartnershipFilter, t: Translator
) -> str:
    """Return how many partners a town has, or had in a year, and how many have practices."""
    if chosen.year is not None:
        first = t.plural(
            "In {year} {town} had {count} direct partner.",
            "In {year} {town} had {count} direct partners.",
            partners,
            town=town,
            year=chosen.year,
        )
    elif partners:
        first = t.plural(
            "{town} has {count} direct partner.",
            "{town} has {count} direct partners.",
            partners,
            town=town,
        )
    elif chosen == PartnershipFilter():
        return t("The atlas knows no partnership of {town}.", town=town)
    else:
        return t("No partner of {town} matches the filter.", town=town)
    second = t.plural(
        "Of {count} of them the atlas has practices.",
        "Of {count} of them the atlas has practices.",
        active,
    )
    return sentences([first, second if partners else ""])


def help_finding(found: Sequence[Model], town: str, value: str, t: Translator) -> str:
    """Return how many practices partners have for a theme or group, and how many their partners."""
    label = quoted(value, t)
    if not found:
        return t(
            "Neither partners of {town} nor their partners have a practice for {value}.",
            town=town,
            value=label,
        )
    near = sum(model.nearness.degree == PARTNER for model in found)
    first = t.plural(
        "Partners of {town} have {count} practice for {value}.",
        "Partners of {town} have {count} practices for {value}.",
        near,
        town=town,
        value=label,
    )
    second = t.plural(
        "Their partners have {count}.", "Their partners have {count}.", len(found) - near
    )
    return sentences([first, second])


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
    first = t(
        "{partnerships} partnerships in force link {towns} towns.",
        partnerships=t.number(found.partnerships),
        towns=t.number(found.towns),
    )
    if found.parts == 1:
        return sentences([first, t("From each of them chains of partners lead to every other.")])
    second = t(
        "{largest} of them can reach each other through chains of partners; the others stand "
        "apart in {parts} small networks of their own.",
        largest=t.number(found.largest),
        parts=t.number(found.parts - 1),
    )
    return sentences([first, second])


def countries_finding(found: CountryPairs, labels: Mapping[str, str], t: Translator) -> str:
    """Return which two countries, and which one by itself, have the most partnerships."""
    pairs = {pair: n for pair, n in found.counts.items() if pair[0] < pair[1]}
    within = {pair[0]: n for pair, n in found.counts.items() if pair[0] == pair[1]}
    said = []
    if pairs:
        most = max(sorted(pairs), key=pairs.__getitem__)
        said.append(
            t(
                "Most partnerships join {first} and {second} ({count}).",
                first=labels[most[0]],
                second=labels[most[1]],
                count=t.number(pairs[most]),
            )
        )
    if within:
        most_within = max(sorted(within), key=within.__getitem__)
        said.append(
            t(
                "Within one country there are most in {country} ({count}).",
                country=labels[most_within],
                count=t.number(within[most_within]),
            )
        )
    return sentences(said)


def decades_finding(found: Mapping[int | None, Mapping[str, int]], t: Translator) -> str:
    """Return in which decade most partnerships began."""
    sums = {decade: sum(kinds.values()) for decade, kinds in found.items() if decade is not None}
    if not sums:
        return t("No source states when one of these partnerships began.")
    most = max(sorted(sums), key=sums.__getitem__)
    return t(
        "Most partnerships began from {first} to {last} ({count}).",
        first=most,
        last=most + 9,
        count=t.number(sums[most]),
    )


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
