"""Practices side by side: their facts, what agrees and what differs."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from address.visit import Visit
from answers.chosen import NONE, Chosen
from answers.compare.views import MOST_PRACTICES, asked_in_view
from answers.document import Table
from answers.remembered import answered
from answers.taken import Taken
from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.headlines import Headline, headlines
from catalogue.practice import Practice, practices
from words.findings.practices import practices_finding
from words.labels import status, years
from words.translator import Translator

PRACTICES = "practices"
OFFERED = 300
"""Practices that the field to choose in offers at most."""
_MOST_READ = 20
_EXAMPLE = 2


@dataclass(frozen=True)
class Fact:
    """One fact of all practices compared: its name, and what people read of each.

    ``values`` are compared; None is not known.
    """

    name: str
    said: tuple[str, ...]
    values: tuple[tuple[str, ...] | None, ...]

    @property
    def known(self) -> list[tuple[str, ...]]:
        """The values of the practices of which they are known."""
        return [each for each in self.values if each is not None]

    @property
    def agrees(self) -> bool | None:
        """Say whether all practices have the same; None if too little is known."""
        if len({frozenset(each) for each in self.known}) > 1:
            return False
        return True if len(self.known) == len(self.values) > 1 else None

    @property
    def common(self) -> list[str]:
        """The values that all practices have."""
        if len(self.known) < len(self.values):
            return []
        first, *rest = self.known
        return [value for value in first if all(value in other for other in rest)]


@dataclass(frozen=True)
class PracticesAnswer:
    """The practices compared with their facts; ``example`` are two to begin with, if there are."""

    chosen: Chosen
    found: Sequence[Practice]
    facts: Sequence[Fact]
    finding: str
    example: Sequence[Headline]


def practices_answer(db: Catalogue, visit: Visit) -> PracticesAnswer:
    """Return the practices that the address asks to compare."""
    named = list(dict.fromkeys(visit.address.all(PRACTICES)))[:_MOST_READ]
    known = {one.card.id: one for one in practices(db, named, visit.language)}
    found = list(known.values())[:MOST_PRACTICES]
    stale = tuple(id_ for id_ in named if id_ not in known and id_ != NONE)
    chosen = Chosen(tuple(one.card.id for one in found), stale, len(known) > MOST_PRACTICES)
    facts = facts_of(found, visit)
    said = {fact.name: fact.agrees for fact in facts if fact.agrees is not None}
    finding = practices_finding(said, visit) if len(found) > 1 else ""
    return PracticesAnswer(chosen, found, facts, finding, () if found else _example(db, visit))


def _example(db: Catalogue, visit: Visit) -> Sequence[Headline]:
    """Return the newest two practices that the filter leaves; none if it leaves fewer."""
    two = headlines(db, asked_in_view(db, visit).filter, visit.language, _EXAMPLE)
    return two if len(two) == _EXAMPLE else ()


def offered(db: Catalogue, visit: Visit) -> dict[str, str]:
    """Return the newest practices that the filter leaves, to be chosen: town and title by id."""
    now = asked_in_view(db, visit)
    return {
        one.id: f"{now.labels['city'][one.municipality_id]}: {one.title}"
        for one in headlines(db, now.filter, visit.language, OFFERED)
    }


def facts_of(found: Sequence[Practice], t: Translator) -> list[Fact]:
    """Return the facts of practices that can be compared, as they stand one below the other."""
    cards = [one.card for one in found]

    def one(name: str, values: Sequence[str | None], unknown: str = "") -> Fact:
        said = tuple(value or unknown for value in values)
        return Fact(name, said, tuple((value,) if value else None for value in values))

    def many(name: str, values: Sequence[tuple[str, ...]]) -> Fact:
        said = tuple("; ".join(each) or t("not stated") for each in values)
        return Fact(name, said, tuple(each or None for each in values))

    spans = [years(c.start_year, c.end_year, c.status, t) for c in cards]
    dated = [
        said if card.start_year or card.end_year else None
        for card, said in zip(cards, spans, strict=True)
    ]
    statuses = [None if card.status == UNKNOWN else status(card.status, t) for card in cards]
    return [
        one(t("Town"), [card.municipality for card in cards]),
        one(t("Country"), [each.country for each in found]),
        one(t("Town size"), [each.size_class for each in found], t("population not known")),
        one(t("Kind"), [card.kind for card in cards]),
        one(t("Years"), dated, t("start not stated")),
        one(t("Status"), statuses, t("not stated")),
        many(t("Themes"), [card.themes for card in cards]),
        many(t("Target groups"), [card.target_groups for card in cards]),
        many(t("Run by"), [each.organisations for each in found]),
    ]


def practices_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the practices with a table of their facts, a row for each practice."""
    answer = answered(practices_answer, db, visit)
    rows = [
        {
            visit("Practice"): one.card.title,
            **{
                fact.name: "; ".join(fact.values[place] or (visit("not stated"),))
                for fact in answer.facts
            },
        }
        for place, one in enumerate(answer.found)
    ]
    title = visit("Practices side by side")
    return Taken(
        title,
        answer.finding,
        tables=[Table(title, pd.DataFrame(rows))],
        practices=[one.card.id for one in answer.found],
        by_hand=True,
        rows_are_practices=True,
    )
