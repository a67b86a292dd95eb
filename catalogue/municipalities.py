"""Questions about towns, districts and regions."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.patterns import patterns
from catalogue.terms import known


@dataclass(frozen=True)
class Place:
    """A municipality on the map: degrees (WGS 84) and how many practices it has."""

    id: str
    name: str
    latitude: float
    longitude: float
    practices: int


def places(
    db: Catalogue, language: str, *, linked: bool = False, limit: int | None = None
) -> list[Place]:
    """Return the municipalities that have practices, those with the most first.

    ``linked`` leaves only those with a partnership in force, ``limit`` at most so many.
    """
    only = "JOIN network_place ON network_place.municipality_id = municipality.id" if linked else ""
    sql = f"""SELECT id, name_{known(language)}, latitude, longitude, practices
        FROM municipality {only} WHERE practices > 0
        ORDER BY practices DESC, id LIMIT ?"""
    return [Place(*row) for row in db.execute(sql, (-1 if limit is None else limit,))]


def located(
    db: Catalogue, ids: Iterable[str], language: str, chosen: PracticeFilter
) -> dict[str, Place]:
    """Return some municipalities by id, with as many practices as a filter leaves, or none."""
    counts = patterns(db, ("city",), chosen).sums()
    sql = f"""SELECT id, name_{known(language)}, latitude, longitude FROM municipality
        WHERE id IN (SELECT value FROM json_each(?))"""
    rows = db.execute(sql, (json.dumps(list(ids)),))
    return {
        id_: Place(id_, name, latitude, longitude, counts.get(id_, 0))
        for id_, name, latitude, longitude in rows
    }


def websites(db: Catalogue, ids: Iterable[str]) -> dict[str, str]:
    """Return the addresses of the administrations of some municipalities, as far as known."""
    sql = """SELECT id, website FROM municipality
        WHERE website IS NOT NULL AND id IN (SELECT value FROM json_each(?))"""
    return dict(db.execute(sql, (json.dumps(list(ids)),)).fetchall())
