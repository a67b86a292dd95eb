"""What the catalogue holds, and when and from what it was built."""

from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.errors import CatalogueOutdated


@dataclass(frozen=True)
class CatalogueInfo:
    """Version (hash of the records), time of the build (ISO 8601, UTC), day of the last check."""

    version: str
    built_at: str
    records_checked_on: str
    license: str


@dataclass(frozen=True)
class Holdings:
    """How much the catalogue holds. Municipalities are counted that have a practice."""

    practices: int
    municipalities: int
    countries: int
    partnerships: int
    sources: int


def catalogue_info(db: Catalogue) -> CatalogueInfo:
    """Return where the catalogue comes from; :class:`CatalogueOutdated` if it does not say."""
    found = dict(db.execute("SELECT key, value FROM catalogue_info").fetchall())
    try:
        return CatalogueInfo(**{name: found[name] for name in CatalogueInfo.__annotations__})
    except KeyError as missing:
        raise CatalogueOutdated(f"catalogue_info has no {missing}") from missing


def holdings(db: Catalogue) -> Holdings:
    """Return the catalogue's size in numbers that an official understands."""
    sql = "SELECT COUNT(*), COUNT(DISTINCT country_id) FROM municipality WHERE practices > 0"
    municipalities, countries = db.execute(sql).fetchone()
    return Holdings(
        practices=recorded_count(db, "practice"),
        municipalities=municipalities,
        countries=countries,
        partnerships=recorded_count(db, "partnership"),
        sources=recorded_count(db, "source"),
    )


def recorded_count(db: Catalogue, table: str) -> int:
    """Return how many rows a main table has, as the build wrote down."""
    sql = "SELECT value FROM catalogue_info WHERE key = ?"
    return int(db.execute(sql, (f"count_{table}",)).fetchone()[0])


def publishers(db: Catalogue, limit: int) -> list[tuple[str, int]]:
    """Return the publishers with the most sources and how many each has."""
    sql = "SELECT publisher, COUNT(*) FROM source GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?"
    return list(db.execute(sql, (limit,)).fetchall())
