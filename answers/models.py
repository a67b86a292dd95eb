"""The practices to learn from for a gap, and how one reaches their towns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from address.visit import Visit
from answers.asked import Asked, Labels
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter
from catalogue.gaps import Gap, Model, models
from catalogue.municipalities import websites
from catalogue.nearness import Surroundings, with_ways

MOST_MODELS = 8


@dataclass(frozen=True)
class ModelsAnswer:
    """The practices of the nearest towns for a gap, under a filter.

    ``practices`` is how many there are of all towns; ``websites`` are those of the towns and of
    the partners through whom one reaches them.
    """

    gap: Gap
    found: Sequence[Model]
    around: Surroundings
    websites: Mapping[str, str]
    counted: PracticeFilter
    practices: int
    labels: Labels

    @property
    def for_this(self) -> PracticeFilter:
        """The filter that finds all practices for the gap."""
        return self.counted.with_values(self.gap.axis, [self.gap.value])


def models_answer(
    db: Catalogue,
    around: Surroundings,
    gap: Gap,
    now: Asked,
    visit: Visit,
    *,
    most: int = MOST_MODELS,
) -> ModelsAnswer:
    """Return the practices to learn from for a gap of our town."""
    found = models(db, gap, around, now.filter, language=visit.language, limit=most)
    count = practice_count(db, now.filter.with_values(gap.axis, [gap.value]))
    around = with_ways(db, around, {model.card.municipality_id for model in found})
    sites = websites(db, _reached(found, around))
    return ModelsAnswer(gap, found, around, sites, now.filter, count, now.labels)


def _reached(found: Sequence[Model], around: Surroundings) -> set[str]:
    """Return the towns of some practices, and the partners through whom one reaches them."""
    towns = {model.card.municipality_id for model in found}
    return towns | {via for town in towns for via in around.via(town)[:1]}
