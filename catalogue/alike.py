"""Towns like ours: of the same country and size, and at work on the same themes."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.nearness import Surroundings
from catalogue.patterns import patterns


@dataclass(frozen=True)
class Alike:
    """A town and what it shares with ours; ``themes`` are ids of themes that both work on."""

    town: str
    same_country: bool
    same_size: bool
    themes: tuple[str, ...]


def alike(
    db: Catalogue, around: Surroundings, chosen: PracticeFilter, limit: int | None = None
) -> list[Alike]:
    """Return the towns with practices that are most like ours, the most alike first.

    Country and size class count before shared themes, because they say more about what a town can
    do; among equals the town with more shared themes comes first, then by id.
    """
    found = patterns(db, ("city", "theme"), chosen)
    themes = {
        town: {theme for at in row.nonzero()[0] for theme in found.values[1][at]}
        for (town,), row in zip(found.values[0], found.counts, strict=True)
    }
    own = themes.pop(around.home, set())
    others = [
        Alike(
            town,
            around.towns[town].same_country,
            bool(around.towns[town].same_size),
            tuple(sorted(own & theirs)),
        )
        for town, theirs in themes.items()
    ]
    return sorted(others, key=_likeness)[:limit]


def partners_with_practices(
    db: Catalogue, around: Surroundings, chosen: PracticeFilter, limit: int
) -> Sequence[str]:
    """Return the direct partners that have practices, those with the most first."""
    counts = patterns(db, ("city",), chosen).sums()
    partners = around.partners
    active = [town for town in counts if town in partners]
    return sorted(active, key=lambda town: (-counts[town], town))[:limit]


def _likeness(found: Alike) -> tuple[int, int, str]:
    return -(found.same_country + found.same_size), -len(found.themes), found.town
