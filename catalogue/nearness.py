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
class Beyond:
    """The partnerships that lead on from our partners.

    ``joined`` has those of each partner of a partner, ``partners`` our partners in each of these.
    """

    joined: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    partners: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Surroundings:
    """Every other town by its nearness to ours."""

    home: str
    towns: Mapping[str, Nearness] = field(default_factory=dict)
    beyond: Beyond = field(default_factory=Beyond)

    def via(self, town: str) -> tuple[str, ...]:
        """Return the ids of the partners through which a town is a partner of a partner.

        Worked out when asked for: there are thousands of such towns, of which a view names some.
        """
        joined = self.beyond.joined.get(town, ())
        return tuple(sorted({near for each in joined for near in self.beyond.partners[each]}))

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
    beyond = _beyond(db, home, loosened, chosen)
    towns = {
        id_: _nearness(ties.get(id_, ()), id_ in beyond.joined, bool(country), size)
        for id_, country, size in db.execute(
            """SELECT other.id, other.country_id = own.country_id,
                other.size_class_id = own.size_class_id
            FROM municipality AS other JOIN municipality AS own ON own.id = ?
            WHERE other.id <> own.id""",
            (home,),
        )
    }
    return Surroundings(home, towns, beyond)


def _nearness(
    ties: tuple[Tie, ...], is_second: bool, same_country: bool, same_size: int | None
) -> Nearness:
    degree = FAR
    for holds, found in (
        (same_size, SIZE),
        (same_country, COUNTRY),
        (is_second, SECOND),
        (ties, PARTNER),
    ):
        degree = found if holds else degree
    known_size = None if same_size is None else bool(same_size)
    return Nearness(degree, ties, same_country, known_size)


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


def _beyond(
    db: Catalogue, home: str, partners: Collection[str], chosen: PartnershipFilter
) -> Beyond:
    """Return what leads from the partners on to towns that are none themselves."""
    fits, condition = chosen.of_partner("member"), chosen.of_ties()
    rows = db.execute(
        f"""SELECT partnership.id, member.municipality_id, {fits.sql}
        FROM partnership JOIN partnership_member AS member ON partnership_id = partnership.id
        WHERE partnership.id IN (
            SELECT partnership_id FROM partnership_member
            WHERE municipality_id IN (SELECT value FROM json_each(?))
        ) AND {condition.sql}""",
        (*fits.parameters, json.dumps(sorted(partners)), *condition.parameters),
    ).fetchall()
    # Joined in Python and not in SQL: pairs of towns are many times more than memberships.
    joined = grouped((t, id_) for id_, t, fit in rows if fit and t != home and t not in partners)
    leading = set().union(*joined.values())
    return Beyond(
        joined, grouped((id_, t) for id_, t, _ in rows if id_ in leading and t in partners)
    )
