"""The filter of partnerships: read from the address, and said in words."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from address.address import EARLIEST, LATEST
from address.ties import BETWEEN, COUNTRY, ENDED, FIND, KIND, SINCE, THEME, UNTIL, YEAR, YES
from address.visit import Visit
from catalogue.partnership_filter import IN_FORCE, KINDS, PartnershipFilter
from catalogue.terms import words
from words.labels import named_value, tie_kind
from words.translator import Translator

_PARTS = {
    KIND: "kinds",
    THEME: "themes",
    COUNTRY: "countries",
    SINCE: "first_year",
    UNTIL: "last_year",
    YEAR: "year",
    ENDED: "ended",
    FIND: "query",
    BETWEEN: "between",
}
_PAIR = 2

Labels = Mapping[str, Mapping[str, str]]
Part = tuple[str, str | None, str]
"""A part of a filter: its name in the address, one of its values if it has several, the words."""


def asked_ties(
    visit: Visit, labels: Labels, names: Collection[str], years: tuple[int, int] | None
) -> PartnershipFilter:
    """Read the parts of the filter that a view knows from the address.

    ``years`` are those of the first and the last partnership, between which one may go back. What
    the catalogue does not have is not used.
    """
    first, last = visit.address.years(SINCE, UNTIL)
    whole = PartnershipFilter(
        kinds=visit.address.many(KIND, KINDS),
        themes=visit.address.many(THEME, labels["theme"]),
        countries=visit.address.many(COUNTRY, labels["country"]),
        first_year=first,
        last_year=last,
        year=visit.address.number(YEAR, *years) if years else None,
        ended=visit.address.text(ENDED) == YES,
        query=visit.address.text(FIND) if words(visit.address.text(FIND)) else "",
        between=_pair(visit, labels),
    )
    apart = {part: getattr(IN_FORCE, part) for name, part in _PARTS.items() if name not in names}
    return replace(whole, **apart)


def _allowed(labels: Labels) -> dict[str, Collection[str]]:
    return {KIND: KINDS, THEME: labels["theme"], COUNTRY: labels["country"]}


def _pair(visit: Visit, labels: Labels) -> tuple[str, str] | None:
    """Return two countries, or one twice, which stands for the partnerships within it."""
    named = dict.fromkeys(visit.address.parameters([BETWEEN]).get(BETWEEN, ()))
    known = [country for country in named if country in labels["country"]]
    whole = 0 < len(named) <= _PAIR and len(known) == len(named)
    return (known[0], known[-1]) if whole else None


def unknown_ties(
    visit: Visit, labels: Labels, names: Collection[str], years: tuple[int, int] | None
) -> Iterator[tuple[str, str]]:
    """Yield what the address names that does not exist or says nothing: the part, its value."""
    for name, allowed in _allowed(labels).items():
        yield from (
            (name, value) for value in visit.address.unknown(name, allowed) if name in names
        )
    if BETWEEN in names and visit.address.parameters([BETWEEN]) and _pair(visit, labels) is None:
        yield BETWEEN, ", ".join(visit.address.parameters([BETWEEN])[BETWEEN])
    for name in (SINCE, UNTIL):
        if name in names and visit.address.text(name) and _year(visit, name) is None:
            yield name, visit.address.text(name)
    if (
        YEAR in names
        and visit.address.text(YEAR)
        and not (years and visit.address.number(YEAR, *years))
    ):
        yield YEAR, visit.address.text(YEAR)
    if FIND in names and visit.address.text(FIND) and not words(visit.address.text(FIND)):
        yield FIND, visit.address.text(FIND)


def _year(visit: Visit, name: str) -> int | None:
    return visit.address.number(name, EARLIEST, LATEST)


def words_of_ties(chosen: PartnershipFilter, labels: Labels, t: Translator) -> Iterator[Part]:
    """Yield each part of the filter in words."""
    if chosen.query:
        yield FIND, None, t("“{words}”", words=chosen.query)
    for kind in chosen.kinds:
        yield KIND, kind, named_value(KIND, tie_kind(kind, t), t)
    for theme in chosen.themes:
        yield THEME, theme, named_value(THEME, labels["theme"][theme], t)
    for country in chosen.countries:
        yield COUNTRY, country, named_value(COUNTRY, labels["country"][country], t)
    if chosen.between:
        names = [labels["country"][country] for country in dict.fromkeys(chosen.between)]
        yield BETWEEN, None, named_value(BETWEEN, t.list(names), t)
    yield from _years_in_words(chosen, t)


def _years_in_words(chosen: PartnershipFilter, t: Translator) -> Iterator[Part]:
    if chosen.first_year is not None:
        yield SINCE, None, t("begun in {year} or later", year=chosen.first_year)
    if chosen.last_year is not None:
        yield UNTIL, None, t("begun in {year} or earlier", year=chosen.last_year)
    if chosen.year is not None:
        yield YEAR, None, t("in force in {year}", year=chosen.year)
    if chosen.ended:
        yield ENDED, None, t("also those that ended")
