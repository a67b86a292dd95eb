"""Gaps and models: what our town lacks, who near us has it, and how we reach them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from address.links import GAP, HOME
from address.visit import Visit
from answers.asked import Labels
from answers.by import by_axis
from answers.compare.views import asked_in_view
from answers.document import Table
from answers.models import ModelsAnswer, models_answer, models_taken
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.gaps import Gap, gaps, own_filter
from catalogue.municipalities import websites
from catalogue.nearness import COUNTRY, PARTNER, SECOND, SIZE, Surroundings, surroundings
from catalogue.patterns import patterns
from words.findings.gaps import Town, gaps_finding
from words.labels import axis_name
from words.translator import N_, Translator

CIRCLES = {
    PARTNER: N_("Partner towns"),
    SECOND: N_("Their partners"),
    COUNTRY: N_("Same country"),
    SIZE: N_("Same size"),
}
CAPTION = N_("Our practices, and how many other towns have some")


@dataclass(frozen=True)
class Partners:
    """Our direct partners, with how many practices each has under the filter and its website."""

    ids: Sequence[str]
    practices: Mapping[str, int]
    websites: Mapping[str, str]


@dataclass(frozen=True)
class GapsAnswer:
    """How our town stands with every value of an axis, the most urgent gap first.

    ``models`` are the practices to learn from for ``shown``, the gap that the address names, else
    the first; both None if no town has any practice. ``unfiltered`` are our own practices by value
    without the filter, if there is one; ``own`` is the filter that finds our own.
    """

    axis: str
    around: Surroundings
    found: Sequence[Gap]
    shown: Gap | None
    is_named: bool
    models: ModelsAnswer | None
    unfiltered: Mapping[str, int]
    own: PracticeFilter
    counted: PracticeFilter
    partners: Partners
    labels: Labels
    finding: str

    @property
    def town(self) -> str:
        """The name of our town."""
        return self.labels["city"][self.around.home]

    @property
    def gaps(self) -> list[Gap]:
        """Only the values that our town lacks, or has less than others."""
        return [gap for gap in self.found if gap.is_missing or gap.is_little]


def gaps_answer(db: Catalogue, visit: Visit) -> GapsAnswer:
    """Return the gaps of the town that the address names as ours; it must name one."""
    now, axis = asked_in_view(db, visit), by_axis(visit.address)
    home = visit.address.one(HOME, tuple(now.labels["city"]), "")
    around = surroundings(db, home, visit.language)
    found = gaps(db, axis, around, now.filter)
    named = visit.address.one(GAP, [gap.value for gap in found], "")
    shown = next((gap for gap in found if gap.value == named), next(iter(found), None))
    is_filtered = bool(now.filter.parts())
    own = PracticeFilter(chosen={"city": (home,)})
    town = Town(now.labels["city"][home], len(around.partners), is_filtered)
    return GapsAnswer(
        axis=axis,
        around=around,
        found=found,
        shown=shown,
        is_named=bool(named),
        models=models_answer(db, around, shown, now, visit) if shown else None,
        unfiltered=patterns(db, (axis,), own).sums() if is_filtered else {},
        own=own_filter(home, now.filter),
        counted=now.filter,
        partners=_partners(db, around, now.filter),
        labels=now.labels,
        finding=gaps_finding(town, found, now.labels[axis], visit),
    )


def _partners(db: Catalogue, around: Surroundings, chosen: PracticeFilter) -> Partners:
    """Return our partners, those with the most practices first."""
    counts = patterns(db, ("city",), chosen).sums()
    ids = sorted(around.partners, key=lambda id_: (-counts.get(id_, 0), id_))
    return Partners(ids, {id_: counts.get(id_, 0) for id_ in ids}, websites(db, ids))


def gap_word(gap: Gap, t: Translator) -> str:
    """Return in a word how our town stands with a value."""
    if gap.is_missing:
        return t("no entry")
    if not gap.own and gap.shares[SECOND].having:
        return t("only partners’ partners")
    if not gap.own:
        return t("no comparison town either") if gap.towns else t("no town either")
    return t("few entries") if gap.is_little else t("no gap")


def gaps_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the gaps, and the practices to learn from for the one that is shown."""
    answer = answered(gaps_answer, db, visit)
    title = visit("Gaps and models: {town}", town=answer.town)
    tables = [Table(visit(CAPTION), _table(answer, visit))]
    if answer.models is None:
        return Taken(title, answer.finding, tables=tables)
    return replace(
        models_taken(answer.models, title, answer.finding, visit),
        tables=tables,
        about=answer.labels[answer.axis][answer.models.gap.value],
    )


def _table(answer: GapsAnswer, t: Translator) -> pd.DataFrame:
    """Return the gaps as numbers."""
    rows = [
        [
            answer.labels[gap.axis][gap.value],
            gap_word(gap, t),
            gap.own,
            *(n for c in CIRCLES for n in (gap.shares[c].having, gap.shares[c].towns)),
        ]
        for gap in answer.found
    ]
    heads = [
        head
        for label in CIRCLES.values()
        for head in (
            t("{circle}: towns that have some", circle=t(label)),
            t("{circle}: towns", circle=t(label)),
        )
    ]
    columns = [axis_name(answer.axis, t), t("Gap"), answer.town, *heads]
    return pd.DataFrame(rows, columns=columns)
