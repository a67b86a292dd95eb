"""What a town lacks that the towns round it have, and whom it can learn it from.

A town is compared with three circles: its direct partners, its country, its size class. In each
only towns that have any practice under the filter count, because of the others nothing is known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.nearness import COUNTRY, PARTNER, SECOND, SIZE, Nearness, Surroundings
from catalogue.patterns import Counts, Patterns, patterns
from catalogue.practices import Card, cards, practice_ids

CIRCLES = (PARTNER, COUNTRY, SIZE)
"""What decides whether something is a gap."""
_SEEN = (*CIRCLES, SECOND)
_PLACES = ("city", "country", "size")


@dataclass(frozen=True)
class Share:
    """Of the towns of a circle: how many have a practice of a value, and practices a town."""

    having: int
    towns: int
    average: float


@dataclass(frozen=True)
class Gap:
    """A theme or target group as our town and the circles round it have it.

    ``own`` are our practices; ``towns`` the other towns with their number of practices. ``shares``
    are those of the circles and, to be seen beside them, of the partners' partners.
    """

    axis: str
    value: str
    own: int
    shares: Mapping[int, Share]
    towns: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_missing(self) -> bool:
        """True if our town has nothing and a town of a circle has something."""
        return not self.own and any(self.shares[circle].having for circle in CIRCLES)

    @property
    def is_little(self) -> bool:
        """True if our town has something, but less than a town of a circle has on average."""
        averages = (self.shares[circle].average for circle in CIRCLES)
        return bool(self.own) and any(average > self.own for average in averages)

    def among(self, around: Surroundings, degree: int) -> "Gap":
        """Return the same as the towns have it that are at least so near."""
        near = {
            town: count for town, count in self.towns.items() if around.towns[town].degree <= degree
        }
        return replace(self, towns=near)

    @property
    def urgency(self) -> tuple[object, ...]:
        """Return what to sort by: missing before little, then what more near towns have."""
        having = [-self.shares[circle].having for circle in CIRCLES]
        return not self.is_missing, not self.is_little, *having


@dataclass(frozen=True)
class Model:
    """A practice to learn from, and how near its town is."""

    card: Card
    nearness: Nearness


def gaps(db: Catalogue, axis: str, around: Surroundings, chosen: PracticeFilter) -> list[Gap]:
    """Return every value of an axis that any town has, the most urgent gap first.

    A filter of places narrows the other towns; our own practices are counted without it.
    """
    own = patterns(db, (axis,), own_filter(around.home, chosen)).sums()
    towns, counts = _others(patterns(db, (axis, "city"), chosen), around.home)
    for value in own:
        counts.setdefault(value, np.zeros(len(towns)))
    circles = {circle: _members(towns, around.within(circle)) for circle in _SEEN}
    found = [
        Gap(axis, value, own.get(value, 0), _shares(row, circles), _having(towns, row))
        for value, row in counts.items()
    ]
    return sorted(found, key=lambda gap: (*gap.urgency, gap.value))


def _others(found: Patterns, home: str) -> tuple[list[str], dict[str, Counts]]:
    """Return the other towns that have any practice, and for each value how many each has.

    All in one array: with thousands of towns it is several times faster than one by one.
    """
    values = {value: place for place, value in enumerate(found.sums())}
    table = found.members(0, values).T @ found.counts
    towns = [town for (town,) in found.values[1]]
    active = np.flatnonzero(table.sum(axis=0)).tolist()
    kept = [at for at in active if towns[at] != home]
    return [towns[at] for at in kept], dict(zip(values, table[:, kept], strict=True))


def own_filter(home: str, chosen: PracticeFilter) -> PracticeFilter:
    """Return the filter that leaves our own practices, whatever places are chosen."""
    kept = {axis: values for axis, values in chosen.chosen.items() if axis not in _PLACES}
    return replace(chosen, chosen={**kept, "city": (home,)})


def _members(towns: Sequence[str], circle: frozenset[str]) -> NDArray[np.intp]:
    """Return the places of the towns of a circle."""
    return np.array([at for at, town in enumerate(towns) if town in circle], dtype=np.intp)


def _having(towns: Sequence[str], counts: Counts) -> dict[str, int]:
    """Return the towns that have any, with how many."""
    places = counts.nonzero()[0]
    having = counts[places].astype(int).tolist()
    return dict(zip([towns[at] for at in places.tolist()], having, strict=True))


def _shares(counts: Counts, circles: Mapping[int, NDArray[np.intp]]) -> dict[int, Share]:
    return {circle: _share(counts[members]) for circle, members in circles.items()}


def _share(counts: Counts) -> Share:
    towns = len(counts)
    average = float(counts.sum()) / towns if towns else 0.0
    return Share(int(np.count_nonzero(counts)), towns, average)


def models(
    db: Catalogue,
    gap: Gap,
    around: Surroundings,
    chosen: PracticeFilter,
    *,
    language: str,
    limit: int,
) -> list[Model]:
    """Return the practices to learn from for a gap, those of the nearest towns first.

    Among towns that are equally near, the one with more practices for it comes first.
    """
    wanted = _nearest(gap, around, limit)
    narrowed = chosen.with_values(gap.axis, [gap.value]).with_values("city", wanted)
    ids = practice_ids(db, narrowed, "newest", language) if wanted else []
    found = [Model(card, around.towns[card.municipality_id]) for card in cards(db, ids, language)]
    return sorted(found, key=lambda model: wanted.index(model.card.municipality_id))[:limit]


def _nearest(gap: Gap, around: Surroundings, limit: int) -> list[str]:
    """Return the nearest towns that together have as many practices for a gap as are wanted."""
    near = sorted(gap.towns, key=lambda town: (around.towns[town].rank, -gap.towns[town], town))
    wanted: list[str] = []
    for town in near:
        if sum(gap.towns[chosen] for chosen in wanted) >= limit:
            break
        wanted.append(town)
    return wanted
