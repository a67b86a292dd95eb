"""How the network hangs together: parts, groups, bridges between them, countries, decades.

Parts and groups are found by networkx when the catalogue is built (``network_place``); they speak
of all partnerships in force. What is counted by country and decade follows a filter.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.connection import Catalogue
from catalogue.grouping import grouped
from catalogue.partnership_filter import PartnershipFilter


@dataclass(frozen=True)
class Extent:
    """How large the network is.

    ``towns`` have a partner; chains link them within ``parts``, of which the largest has
    ``largest`` towns.
    """

    towns: int
    partnerships: int
    parts: int
    largest: int


@dataclass(frozen=True)
class Bridge:
    """A town whose partners belong to other groups than its own."""

    town: str
    partners: int
    groups_reached: int


@dataclass(frozen=True)
class Group:
    """Towns more closely linked with each other than with the rest, the best linked first."""

    number: int
    towns: tuple[str, ...]
    countries: int


@dataclass(frozen=True)
class CountryPairs:
    """How many partnerships join two countries, or two towns of one.

    ``counts`` holds both orders of a pair; ``countries`` are those with the most first.
    """

    countries: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]


def extent(db: Catalogue) -> Extent:
    """Return the size of the network of partnerships in force."""
    row = db.execute(
        """SELECT COUNT(*), (SELECT COUNT(*) FROM partnership WHERE until_year IS NULL),
            COUNT(DISTINCT part), COALESCE(SUM(part = 1), 0) FROM network_place"""
    ).fetchone()
    return Extent(*row)


def bridges(db: Catalogue, limit: int) -> list[Bridge]:
    """Return the towns that reach the most other groups; among equals the best linked first."""
    rows = db.execute(
        """SELECT municipality_id, partners, groups_reached FROM network_place
        WHERE groups_reached > 0 ORDER BY groups_reached DESC, partners DESC, 1 LIMIT ?""",
        (limit,),
    )
    return [Bridge(*row) for row in rows]


def groups(db: Catalogue, limit: int) -> list[Group]:
    """Return the largest groups of closely linked towns."""
    rows = db.execute(
        """SELECT group_number, municipality_id, country_id FROM network_place
        JOIN municipality ON municipality.id = municipality_id WHERE group_number <= ?
        ORDER BY group_number, partners DESC, 2""",
        (limit,),
    ).fetchall()
    countries = grouped((number, country) for number, _, country in rows)
    return [
        Group(number, towns, len(set(countries[number])))
        for number, towns in grouped((number, town) for number, town, _ in rows).items()
    ]


def country_pairs(db: Catalogue, chosen: PartnershipFilter) -> CountryPairs:
    """Count partnerships by the countries that they join; each once a pair of countries."""
    condition = chosen.condition()
    rows = db.execute(
        f"""SELECT partnership.rowid, country_id, COUNT(*) FROM partnership
        JOIN partnership_member ON partnership_id = partnership.id
        JOIN municipality ON municipality.id = municipality_id
        WHERE {condition.sql} GROUP BY 1, 2""",
        condition.parameters,
    ).fetchall()
    countries = sorted({country for _, country, _ in rows})
    joined = _joined(rows, countries)
    sums = dict(zip(countries, joined.sum(axis=1).tolist(), strict=True))
    counts = {
        (countries[row], countries[column]): int(joined[row, column])
        for row, column in zip(*joined.nonzero(), strict=True)
    }
    ordered = sorted((c for c in countries if sums[c]), key=lambda each: (-sums[each], each))
    return CountryPairs(tuple(ordered), counts)


def _joined(rows: list[tuple[int, str, int]], countries: list[str]) -> NDArray[np.int64]:
    """Return partnerships by country and country; on the diagonal those with two towns of one."""
    places = {country: place for place, country in enumerate(countries)}
    partnerships, lines = np.unique([row[0] for row in rows], return_inverse=True)
    columns = [places[row[1]] for row in rows]
    # Floats are multiplied many times faster than whole numbers and stay exact.
    towns = np.zeros((len(partnerships), len(countries)))
    towns[lines, columns] = [row[2] for row in rows]
    present = (towns > 0).astype(np.float64)
    joined = (present.T @ present).astype(np.int64)
    np.fill_diagonal(joined, (towns > 1).sum(axis=0))
    return joined


def decades(db: Catalogue, chosen: PartnershipFilter) -> dict[int | None, dict[str, int]]:
    """Count partnerships by the decade in which they began, and in it by kind.

    The last key, None, holds those of which no source states the first year.
    """
    condition = chosen.condition()
    rows = db.execute(
        f"""SELECT since_year / 10 * 10, kind, COUNT(*) FROM partnership WHERE {condition.sql}
        GROUP BY 1, 2 ORDER BY since_year IS NULL, 1""",
        condition.parameters,
    )
    found: dict[int | None, dict[str, int]] = {}
    for decade, kind, count in rows:
        found.setdefault(decade, {})[kind] = count
    return found
