"""How near two towns are: partners, partners of partners, of one country, of one size.

Only partnerships in force make towns partners, unless a filter of partnerships says otherwise; one
with a last year is over or will be.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from catalogue.connection import Catalogue
from catalogue.filters import both
from catalogue.grouping import grouped
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from catalogue.partnerships import NAME
from catalogue.terms import known

PARTNER, SECOND, COUNTRY, SIZE, FAR = range(1, 6)
"""Degrees of nearness, the nearest first: direct partner, partner of a partner, of the same
country, of the same size class, none of these."""


@dataclass(frozen=True)
class Tie:
    """A partnership that joins two towns: its id, name, kind and years as far as known.

    ``stated_years`` are the first years that sources name, if they differ.
    """

    id: str
    name: str
    kind: str
    since_year: int | None
    until_year: int | None = None
    stated_years: tuple[int, ...] = ()


@dataclass(frozen=True)
class Nearness:
    """How near a town is to ours, and why.

    ``ties`` join it to us directly. ``same_size`` is None if the size of one of the two is not
    known.
    """

    degree: int
    ties: tuple[Tie, ...] = ()
    same_country: bool = False
    same_size: bool | None = None

    @property
    def rank(self) -> tuple[int, int, int]:
        """Return what to sort by: the degree, then country and size as far as they agree."""
        return self.degree, -self.same_country, -bool(self.same_size)


@dataclass(frozen=True)
class Surroundings:
    """Every other town by its nearness to ours, under a filter of partnerships.

    ``leading`` are the partners through whom others are reached. ``ways`` are the partners between
    us and some partners of partners, as far as :func:`with_ways` asked for them.
    """

    home: str
    towns: Mapping[str, Nearness] = field(default_factory=dict)
    chosen: PartnershipFilter = IN_FORCE
    leading: frozenset[str] = frozenset()
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def via(self, town: str) -> tuple[str, ...]:
        """Return the partners through whom a town is a partner of a partner, none if it is not.

        A KeyError means that nobody asked :func:`with_ways` for the town.
        """
        return self.ways[town] if self.towns[town].degree == SECOND else ()

    @property
    def partners(self) -> frozenset[str]:
        """The direct partners."""
        return self.within(PARTNER)

    def within(self, degree: int) -> frozenset[str]:
        """Return the towns of a circle: direct partners, our country, or our size class."""
        if degree == COUNTRY:
            return frozenset(id_ for id_, near in self.towns.items() if near.same_country)
        if degree == SIZE:
            return frozenset(id_ for id_, near in self.towns.items() if near.same_size)
        return frozenset(id_ for id_, near in self.towns.items() if near.degree == degree)


def surroundings(
    db: Catalogue, home: str, language: str, chosen: PartnershipFilter = IN_FORCE
) -> Surroundings:
    """Return how near every other municipality is to one of them, in words' language.

    A filter narrows the partners; the partners' partners are reached through any partner that a
    tie of the filter joins to us, whatever else it asks of partners.
    """
    ties = ties_of(db, home, language, chosen)
    any_partner = replace(chosen, themes=(), countries=())
    loosened = ties if any_partner == chosen else ties_of(db, home, language, any_partner)
    second = _second(db, home, loosened, chosen)
    towns = {
        id_: _nearness(ties.get(id_, ()), _distant(id_ in second, bool(country), size))
        for id_, country, size in db.execute(
            """SELECT other.id, other.country_id = own.country_id,
                other.size_class_id = own.size_class_id
            FROM municipality AS other JOIN municipality AS own ON own.id = ?
            WHERE other.id <> own.id""",
            (home,),
        )
    }
    return Surroundings(home, towns, chosen, frozenset(loosened))


def with_ways(db: Catalogue, around: Surroundings, towns: Iterable[str]) -> Surroundings:
    """Return the same with the ways to some towns, as far as they are partners of partners.

    There may be thousands of them, so a view asks only for those that it names.
    """
    fits, condition = around.chosen.of_partner("member"), around.chosen.of_ties()
    asked = [town for town in towns if around.towns[town].degree == SECOND]
    rows = db.execute(
        f"""SELECT DISTINCT member.municipality_id, near.municipality_id
        FROM json_each(?) AS asked {_JOINED_ON.format(town="asked.value")}
        WHERE {condition.sql} AND {fits.sql}
            AND +near.municipality_id IN (SELECT value FROM json_each(?))
        ORDER BY 1, 2""",
        (
            json.dumps(asked),
            *condition.parameters,
            *fits.parameters,
            json.dumps(sorted(around.leading)),
        ),
    )
    return replace(around, ways=grouped(rows.fetchall()))


def _nearness(ties: tuple[Tie, ...], otherwise: Nearness) -> Nearness:
    return replace(otherwise, degree=PARTNER, ties=ties) if ties else otherwise


# Of thousands of towns most are no partners, and those that are equally near share one object.
@cache
def _distant(is_second: bool, same_country: bool, same_size: int | None) -> Nearness:
    """Return how near a town is that is no partner."""
    degree = FAR
    for holds, found in ((same_size, SIZE), (same_country, COUNTRY), (is_second, SECOND)):
        degree = found if holds else degree
    known_size = None if same_size is None else bool(same_size)
    return Nearness(degree, (), same_country, known_size)


_JOINED = """FROM partnership_member AS own
    JOIN partnership ON partnership.id = own.partnership_id
    JOIN partnership_member AS other ON other.partnership_id = own.partnership_id
        AND other.municipality_id <> own.municipality_id"""


def ties_of(
    db: Catalogue, home: str, language: str, chosen: PartnershipFilter
) -> dict[str, tuple[Tie, ...]]:
    """Return the partners of a town, each with the ties that join it, pairs before networks."""
    condition = both(chosen.of_ties(), chosen.of_partner("other"))
    rows = db.execute(
        f"""SELECT other.municipality_id, partnership.id, {NAME}, partnership.kind, since_year,
            until_year, (SELECT json_group_array(DISTINCT year) FROM partnership_since_statement
                WHERE partnership_id = partnership.id)
        {_JOINED} WHERE own.municipality_id = ? AND {condition.sql}
        ORDER BY partnership.kind = 'network', since_year IS NULL, since_year, partnership.id""",
        (known(language), home, *condition.parameters),
    ).fetchall()
    return grouped((partner, _tie(*tie)) for partner, *tie in rows)


def _tie(id_: str, name: str, kind: str, *years: Any) -> Tie:  # noqa: ANN401  (as SQLite has them)
    since, until, stated = years
    return Tie(id_, name, kind, since, until, tuple(sorted(json.loads(stated))))


# From a town to those it is joined with, in this order; "+" keeps SQLite from trying each of the
# hundreds of partners in every partnership.
_JOINED_ON = """
    CROSS JOIN partnership_member AS member ON member.municipality_id = {town}
    CROSS JOIN partnership ON partnership.id = member.partnership_id
    CROSS JOIN partnership_member AS near ON near.partnership_id = partnership.id"""


def _second(
    db: Catalogue, home: str, partners: Collection[str], chosen: PartnershipFilter
) -> set[str]:
    """Return the towns that are joined with a partner and are none themselves."""
    fits, condition = chosen.of_partner("member"), chosen.of_ties()
    rows = db.execute(
        f"""WITH partner (id) AS MATERIALIZED (SELECT value FROM json_each(?))
        SELECT town.id FROM municipality AS town
        WHERE town.id <> ? AND town.id NOT IN (SELECT id FROM partner) AND EXISTS (
            SELECT 1 FROM (SELECT 1) {_JOINED_ON.format(town="town.id")}
            WHERE {condition.sql} AND {fits.sql}
                AND +near.municipality_id IN (SELECT id FROM partner))""",
        (json.dumps(sorted(partners)), home, *condition.parameters, *fits.parameters),
    )
    return {id_ for (id_,) in rows}
