"""How near two towns are: partners, partners of partners, of one country, of one size.

Only partnerships in force make towns partners, unless a filter of partnerships says otherwise; one
with a last year is over or will be.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
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

    ``ties`` join it to us directly; ``via`` are the ids of the partners through which it is a
    partner of a partner. ``same_size`` is None if the size of one of the two is not known.
    """

    degree: int
    ties: tuple[Tie, ...] = ()
    via: tuple[str, ...] = ()
    same_country: bool = False
    same_size: bool | None = None

    @property
    def rank(self) -> tuple[int, int, int]:
        """Return what to sort by: the degree, then country and size as far as they agree."""
        return self.degree, -self.same_country, -bool(self.same_size)


@dataclass(frozen=True)
class Surroundings:
    """Every other town by its nearness to ours."""

    home: str
    towns: Mapping[str, Nearness] = field(default_factory=dict)

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
    via = _via(db, home, loosened, chosen)
    towns = {
        id_: _nearness(ties.get(id_, ()), via.get(id_, ()), bool(country), size)
        for id_, country, size in db.execute(
            """SELECT other.id, other.country_id = own.country_id,
                other.size_class_id = own.size_class_id
            FROM municipality AS other JOIN municipality AS own ON own.id = ?
            WHERE other.id <> own.id""",
            (home,),
        )
    }
    return Surroundings(home, towns)


def _nearness(
    ties: tuple[Tie, ...], via: tuple[str, ...], same_country: bool, same_size: int | None
) -> Nearness:
    degree = FAR
    for holds, found in (
        (same_size, SIZE),
        (same_country, COUNTRY),
        (via, SECOND),
        (ties, PARTNER),
    ):
        degree = found if holds else degree
    known_size = None if same_size is None else bool(same_size)
    return Nearness(degree, ties, () if ties else via, same_country, known_size)


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


def _via(
    db: Catalogue, home: str, partners: Collection[str], chosen: PartnershipFilter
) -> dict[str, tuple[str, ...]]:
    """Return the partners' partners, each with the partners between."""
    fits, condition = chosen.of_partner("member"), chosen.of_ties()
    rows = db.execute(
        f"""SELECT partnership.id, member.municipality_id, {fits.sql}
        FROM partnership JOIN partnership_member AS member ON partnership_id = partnership.id
        WHERE partnership.id IN (
            SELECT partnership_id FROM partnership_member
            WHERE municipality_id IN (SELECT value FROM json_each(?))
        ) AND {condition.sql}""",
        (*fits.parameters, json.dumps(sorted(partners)), *condition.parameters),
    )
    # Joined here and not in SQL: pairs of towns are many times more than memberships.
    between: dict[str, list[str]] = {}
    beyond: dict[str, list[str]] = {}
    for partnership, town, fit in rows:
        if town in partners:
            between.setdefault(partnership, []).append(town)
        elif fit and town != home:
            beyond.setdefault(town, []).append(partnership)
    found = {
        town: {near for partnership in joined for near in between[partnership]}
        for town, joined in beyond.items()
    }
    return {town: tuple(sorted(via)) for town, via in found.items()}
