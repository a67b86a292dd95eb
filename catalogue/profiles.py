"""What towns do: the number of practices of each by theme or target group."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.patterns import Counts, patterns


@dataclass(frozen=True)
class Profile:
    """The practices of a town, each counted once, and by value those that have most first."""

    practices: int = 0
    values: Mapping[str, int] = field(default_factory=dict)


def profiles(
    db: Catalogue, towns: Iterable[str], axis: str, chosen: PracticeFilter
) -> dict[str, Profile]:
    """Return the profile of each town that has practices under a filter; others have none."""
    kept = set(towns)
    if chosen.chosen.get("city"):
        kept &= set(chosen.chosen["city"])
    if not kept:
        return {}
    found = patterns(db, ("city", axis), chosen.with_values("city", sorted(kept)))
    return {
        town: Profile(int(row.sum()), _sorted(row, found.values[1]))
        for (town,), row in zip(found.values[0], found.counts, strict=True)
    }


def _sorted(counts: Counts, meanings: Sequence[tuple[str, ...]]) -> dict[str, int]:
    """Return how many practices have each value, the most frequent first, then by id."""
    summed: dict[str, int] = {}
    # A town has few of the thousands of patterns of a large catalogue.
    for place in counts.nonzero()[0].tolist():
        for value in meanings[place]:
            summed[value] = summed.get(value, 0) + int(counts[place])
    return dict(sorted(summed.items(), key=lambda item: (-item[1], item[0])))
