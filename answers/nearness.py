"""Why a town is near ours, in words."""

from answers.asked import Labels
from catalogue.nearness import COUNTRY, FAR, PARTNER, SECOND, SIZE, Nearness, Surroundings, Tie
from words.translator import Translator

_MOST_VIA = 3


def nearness_words(around: Surroundings, town: str, labels: Labels, t: Translator) -> str:
    """Return why a town is near ours, as words that follow its name."""
    near = around.towns[town]
    said = [_degree_words(around, town, labels, t)]
    if near.degree != COUNTRY and near.same_country:
        said.append(t("same country"))
    if near.degree != SIZE and near.same_size:
        said.append(t("same size"))
    return ", ".join(said)


def _degree_words(around: Surroundings, town: str, labels: Labels, t: Translator) -> str:
    near = around.towns[town]
    if near.degree == PARTNER:
        return t("direct partner: {ties}", ties=ties_words(near, t))
    if near.degree == SECOND:
        return t("partner of a partner: {chain}", chain=_chain(around, town, labels, t))
    return {
        COUNTRY: t("same country"),
        SIZE: t("same size"),
        FAR: t("no partnership, other country"),
    }[near.degree]


def _chain(around: Surroundings, town: str, labels: Labels, t: Translator) -> str:
    """Return the towns that lead to a partner of a partner, and who leads there as well."""
    names = labels["city"]
    first, *others = around.via(town)
    chain = " → ".join(names[each] for each in (around.home, first, town))
    if not others:
        return chain
    named = [names[each] for each in others[:_MOST_VIA]]
    if len(others) > _MOST_VIA:
        more = len(others) - _MOST_VIA
        named.append(t.plural("{count} more", "{count} more", more))
    return t("{chain}, also through {towns}", chain=chain, towns=t.list(named))


def ties_words(near: Nearness, t: Translator) -> str:
    """Return the partnerships that join a town to ours."""
    return t.list(_tie_words(tie, t) for tie in near.ties)


def _tie_words(tie: Tie, t: Translator) -> str:
    if tie.until_year is not None:
        years = f"{tie.since_year or '?'}–{tie.until_year}"
        return t("{name} ({years}, ended)", name=tie.name, years=years)
    if len(tie.stated_years) > 1:
        years = " / ".join(map(str, tie.stated_years))
        return t("{name} (since {years}, sources differ)", name=tie.name, years=years)
    if tie.since_year is None:
        return tie.name
    return t("{name} (since {year})", name=tie.name, year=tie.since_year)
