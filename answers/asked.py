"""What the address asks: the filters of practices and partnerships, and what does not exist."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from address.address import EARLIEST, LATEST
from address.ties import NAMES as TIES
from address.visit import Visit
from answers.remembered import REMEMBERED, Shared
from answers.ties import asked_ties, unknown_ties
from catalogue.axes import AXES, UNKNOWN
from catalogue.connection import Catalogue
from catalogue.filters import PERIOD, QUERY, PracticeFilter
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter
from catalogue.partnerships import first_years
from words.labels import value_labels
from words.translator import Translator


class Labels(Shared, dict[str, Mapping[str, str]]):
    """What people read for the values of each axis, by their ids, in the order they are offered."""


@dataclass(frozen=True)
class Asked:
    """What the address asks: a filter, the labels of all values, and what does not exist.

    ``ties`` is the filter of partnerships, which only the pages of the network ask for.
    """

    filter: PracticeFilter
    labels: Labels
    unknown: tuple[tuple[str, str], ...]
    ties: PartnershipFilter = IN_FORCE

    @property
    def unfiltered(self) -> "Asked":
        """The same with no filter of practices, where a view does not follow it."""
        others = tuple(part for part in self.unknown if part[0] not in (*AXES, PERIOD))
        return replace(self, filter=PracticeFilter(), unknown=others)

    def without(self, axis: str) -> "Asked":
        """Return the same with nothing asked on an axis."""
        return replace(self, filter=self.filter.without(axis))

    def with_values(self, axis: str, values: Iterable[str]) -> "Asked":
        """Return the same with other values asked for on an axis."""
        return replace(self, filter=self.filter.with_values(axis, values))


def asked(db: Catalogue, visit: Visit) -> Asked:
    """Read the filter from the address; what the catalogue does not have is named, not used."""
    key = (_labels, db.version, visit.language)
    labels = REMEMBERED.get(key, lambda: _labels(db, visit))
    first, last = _years(visit)
    chosen = PracticeFilter(
        query=visit.address.text(QUERY),
        chosen={axis: visit.address.many(axis, labels[axis]) for axis in AXES},
        first_year=first,
        last_year=last,
        undated=visit.address.text("from") == UNKNOWN,
    )
    unknown = [(axis, v) for axis in AXES for v in visit.address.unknown(axis, labels[axis])]
    unknown += [
        (PERIOD, visit.address.text(name)) for name in ("from", "to") if _is_no_year(visit, name)
    ]
    return Asked(chosen, labels, tuple(unknown))


def asked_in_network(db: Catalogue, visit: Visit, names: Collection[str] = TIES) -> Asked:
    """Read the filter of practices, and of that of partnerships the parts that a view knows."""
    now = asked(db, visit)
    years = REMEMBERED.get((first_years, db.version), lambda: first_years(db))
    unknown = (*now.unknown, *unknown_ties(visit, now.labels, names, years))
    return replace(now, ties=asked_ties(visit, now.labels, names, years), unknown=unknown)


def _labels(db: Catalogue, t: Translator) -> Labels:
    return Labels({axis: value_labels(db, axis, t) for axis in AXES})


def _years(visit: Visit) -> tuple[int | None, int | None]:
    """Read the period; years given the wrong way round are meant the right way."""
    if visit.address.text("from") == UNKNOWN:
        return None, None
    return visit.address.years("from", "to")


def _is_no_year(visit: Visit, name: str) -> bool:
    asked = visit.address.text(name)
    return asked not in ("", UNKNOWN) and visit.address.number(name, EARLIEST, LATEST) is None
