"""Our own town: the one from which the others are seen."""

from collections.abc import Iterable
from html import escape

from catalogue.nearness import COUNTRY, FAR, PARTNER, SECOND, SIZE, Nearness, Surroundings, Tie
from ui import links, url
from ui.choices import select
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.words import Translator

HOME = "home"
MAP_NAMES = ("at", "extent")
"""Names of the part of a map in the address: it is that of one town."""
_MOST_VIA = 3


def home_choice(now: Asked, t: Translator, nothing: str = "") -> str:
    """Draw the choice of our town and return its id, empty if none is chosen.

    ``nothing`` is what people read where a choice is not needed.
    """
    towns = {"": nothing or t("Choose your town"), **now.labels["city"]}
    home = select(HOME, t("Our town"), towns, "", key="compare_home", width=280, forget=MAP_NAMES)
    links.remember_home(home)
    return home


def town_href(town: str, **others: str | None) -> str:
    """Return the address of this view for another town of ours."""
    apart = (*MAP_NAMES, "page", "gap")
    kept = {name: values for name, values in url.current().items() if name not in apart}
    return url.href("", url.link(kept, **{HOME: town}, **others))


def show_stale_home(now: Asked, t: Translator) -> None:
    """Say if the address names a town of ours that the catalogue does not have."""
    stale = url.unknown(HOME, now.labels["city"])
    show_unknown([(t("Our town"), value) for value in stale], t)


def nearness_words(around: Surroundings, town: str, now: Asked, t: Translator) -> str:
    """Return why a town is near ours, as words that follow its name."""
    near = around.towns[town]
    said = [_degree_words(around, town, now, t)]
    if near.degree != COUNTRY and near.same_country:
        said.append(t("same country"))
    if near.degree != SIZE and near.same_size:
        said.append(t("same size"))
    return ", ".join(said)


def reasons(
    around: Surroundings, towns: Iterable[str], now: Asked, t: Translator
) -> dict[str, str]:
    """Return why some towns are near ours, by their ids."""
    return {town: nearness_words(around, town, now, t) for town in towns}


def _degree_words(around: Surroundings, town: str, now: Asked, t: Translator) -> str:
    near = around.towns[town]
    if near.degree == PARTNER:
        return t("direct partner: {ties}", ties=ties_words(near, t))
    if near.degree == SECOND:
        return t("partner of a partner: {chain}", chain=_chain(around, town, now, t))
    return {
        COUNTRY: t("same country"),
        SIZE: t("same size"),
        FAR: t("no partnership, other country"),
    }[near.degree]


def _chain(around: Surroundings, town: str, now: Asked, t: Translator) -> str:
    """Return the towns that lead to a partner of a partner, and who leads there as well."""
    names = now.labels["city"]
    first, *others = around.towns[town].via
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


def website_link(address: str, town: str, t: Translator) -> str:
    """Return a link to the website of an administration as HTML."""
    said = escape(t("Website of {town}", town=town))
    return f'<a href="{escape(address)}" rel="noopener">{said}</a>'
