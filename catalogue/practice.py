"""Questions about one practice: all that is known of it, and which others are like it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.likeness import alike_ids
from catalogue.practices import TEXT, Card, cards, organisations
from catalogue.sources import Citation, citations_of


@dataclass(frozen=True)
class Practice:
    """All that is known of one practice."""

    card: Card
    outcome: str | None
    organisations: tuple[str, ...]
    country: str
    latitude: float
    longitude: float
    coordinates_note: str | None
    website: str | None
    population: int | None
    population_year: int | None
    size_class: str | None
    checked_on: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Similar:
    """A practice of another town and what it shares with the one read."""

    card: Card
    shared_themes: tuple[str, ...]
    shared_target_groups: tuple[str, ...]


def practice(db: Catalogue, practice_id: str, language: str) -> Practice | None:
    """Return one practice, or None if there is none of that id."""
    return next(iter(practices(db, [practice_id], language)), None)


def practices(db: Catalogue, ids: Sequence[str], language: str) -> list[Practice]:
    """Return all that is known of practices, in this order; ids that do not exist are left out."""
    found = cards(db, ids, language)
    sql = f"""SELECT practice.id, outcome, country.label_{language} AS country,
            latitude, longitude, coordinates_note, website,
            population, population_year, size_class.label_{language} AS size_class, checked_on
        FROM practice {TEXT}
        JOIN municipality ON municipality.id = municipality_id
        JOIN country ON country.id = country_id
        LEFT JOIN size_class ON size_class.id = size_class_id
        WHERE practice.id IN (SELECT value FROM json_each(:ids))"""
    rows = db.query(sql, {"language": language, "ids": json.dumps([card.id for card in found])})
    known = {row.pop("id"): row for row in rows}
    run_by = organisations(db, list(known))
    sources = citations_of(db, "practice", known, language)
    return [
        Practice(
            card=card,
            organisations=run_by.get(card.id, ()),
            citations=sources.get(card.id, ()),
            **known[card.id],
        )
        for card in found
    ]


def similar(db: Catalogue, practice_id: str, language: str, limit: int = 4) -> list[Similar]:
    """Return the practices of other towns that share most themes, target groups and the kind."""
    found = alike_ids(db, practice_id, limit)
    own = next(iter(cards(db, [practice_id], language)))
    return [
        Similar(
            card, _common(own.themes, card.themes), _common(own.target_groups, card.target_groups)
        )
        for card in cards(db, found, language)
    ]


def _common(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    return tuple(value for value in first if value in second)
