"""Questions about towns, districts and regions."""

from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.terms import known


@dataclass(frozen=True)
class Place:
    """A municipality on the map: degrees (WGS 84) and how many practices it has."""

    id: str
    name: str
    latitude: float
    longitude: float
    practices: int


def places(db: Catalogue, language: str) -> list[Place]:
    """Return the municipalities that have practices, those with the most first."""
    sql = f"""SELECT municipality.id, name_{known(language)}, latitude, longitude, COUNT(*)
        FROM municipality JOIN practice ON practice.municipality_id = municipality.id
        GROUP BY 1 ORDER BY 5 DESC, 2"""
    return [Place(*row) for row in db.execute(sql)]
