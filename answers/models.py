"""The practices to learn from for a gap, and how one reaches their towns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from address.visit import Visit
from answers.asked import Asked, Labels
from answers.nearness import nearness_words
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter
from catalogue.gaps import Gap, Model, models
from catalogue.municipalities import websites
from catalogue.nearness import Surroundings, with_ways
from words.translator import Translator

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
    def towns(self) -> set[str]:
        """The towns of the practices."""
        return {model.card.municipality_id for model in self.found}

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
    towns = {model.card.municipality_id for model in found}
    around = with_ways(db, around, towns)
    # Partners between us and a town would introduce us.
    between = {via for town in towns for via in around.via(town)[:1]}
    sites = websites(db, towns | between)
    return ModelsAnswer(gap, found, around, sites, now.filter, count, now.labels)


def models_taken(answer: ModelsAnswer, title: str, finding: str, t: Translator) -> Taken:
    """Return the practices to learn from, with the reason why their town is near."""
    why = {town: nearness_words(answer.around, town, answer.labels, t) for town in answer.towns}
    return Taken(title, finding, practices=[model.card.id for model in answer.found], reasons=why)
