"""The network as such: how it hangs together, countries, decades, bridges and groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from address.visit import Visit
from answers.asked import Labels
from answers.document import Chart, Table
from answers.network.views import asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.linkage import (
    Bridge,
    CountryPairs,
    Group,
    bridges,
    country_pairs,
    decades,
    extent,
    groups,
)
from catalogue.partnership_filter import IN_FORCE, KINDS, PartnershipFilter
from words.findings.network import decades_finding, extent_finding
from words.labels import capital, tie_kind
from words.translator import N_, Translator

MOST_COUNTRIES = 14
COUNTRIES = N_("Partnerships between countries; a network counts once for each two of them")
DECADES = N_("Partnerships by the decade in which they began")
BRIDGES = N_("Towns with partners in the most groups")
GROUPS = N_("The largest groups")
_BRIDGES, _GROUPS = 8, 8

Decades = Mapping[int | None, Mapping[str, int]]
"""By the first year of a decade, None where it is not stated: partnerships by kind."""


@dataclass(frozen=True)
class WholeAnswer:
    """The figures of the network; ``caveat`` says what does not follow the filter, if one is set.

    Countries and decades follow the filter, groups and bridges speak of all partnerships in force.
    """

    pairs: CountryPairs
    decades: Decades
    bridges: Sequence[Bridge]
    groups: Sequence[Group]
    chosen: PartnershipFilter
    labels: Labels
    finding: str
    caveat: str


def whole_answer(db: Catalogue, visit: Visit) -> WholeAnswer:
    """Return the figures under the filter of the address."""
    now, caveat = asked_in_view(db, visit), ""
    if now.ties != IN_FORCE:
        caveat = visit(
            "This sentence, groups and bridges speak of all partnerships in force; countries and "
            "decades follow the filter."
        )
    return WholeAnswer(
        country_pairs(db, now.ties),
        decades(db, now.ties),
        bridges(db, _BRIDGES),
        groups(db, _GROUPS),
        now.ties,
        now.labels,
        extent_finding(extent(db), visit),
        caveat,
    )


def decade_words(decade: int | None, t: Translator) -> str:
    """Return a decade as people read it."""
    return t("not stated") if decade is None else f"{decade}–{decade + 9}"


def whole_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return every figure as a table, decades as bars too, and all pairs of countries as rows."""
    answer = answered(whole_answer, db, visit)
    return Taken(
        visit("The network as such"),
        " ".join(part for part in (answer.finding, answer.caveat) if part),
        tables=[
            _countries_table(answer, visit),
            _decades_table(answer, visit),
            _bridges_table(answer, visit),
            _groups_table(answer, visit),
        ],
        charts=[_decades_chart(answer, visit)],
        rows=_pairs_frame(answer, visit),
    )


def _countries_table(answer: WholeAnswer, t: Translator) -> Table:
    """Return the countries with the most partnerships by each other, as on the page."""
    labels, found = answer.labels["country"], answer.pairs
    shown = found.countries[:MOST_COUNTRIES]
    rows = [
        [labels[row], *(found.counts.get((row, column), 0) for column in shown)] for row in shown
    ]
    heads = [t("Country"), *(labels[country] for country in shown)]
    return Table(t(COUNTRIES), pd.DataFrame(rows, columns=heads))


def _pairs_frame(answer: WholeAnswer, t: Translator) -> pd.DataFrame:
    """Return every pair of countries and its number of partnerships."""
    labels = answer.labels["country"]
    ordered = sorted(answer.pairs.counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [[labels[one], labels[two], count] for (one, two), count in ordered if one <= two]
    return pd.DataFrame(rows, columns=[t("Country"), t("Other country"), t("Partnerships")])


def _decades_chart(answer: WholeAnswer, t: Translator) -> Chart:
    """Return those of which the decade is known as bars."""
    dated = {
        decade_words(decade, t): counts
        for decade, counts in answer.decades.items()
        if decade is not None
    }
    series = {
        capital(tie_kind(kind, t)): tuple(float(counts.get(kind, 0)) for counts in dated.values())
        for kind in KINDS
    }
    finding = decades_finding(answer.decades, t)
    return Chart(t(DECADES), tuple(dated), series, finding, stacked=True)


def _decades_table(answer: WholeAnswer, t: Translator) -> Table:
    rows = [
        [decade_words(decade, t), sum(counts.values()), *(counts.get(kind, 0) for kind in KINDS)]
        for decade, counts in answer.decades.items()
    ]
    heads = [t("Begun"), t("Partnerships"), *(capital(tie_kind(kind, t)) for kind in KINDS)]
    return Table(t(DECADES), pd.DataFrame(rows, columns=heads))


def _bridges_table(answer: WholeAnswer, t: Translator) -> Table:
    names = answer.labels["city"]
    rows = [[names[each.town], each.groups_reached, each.partners] for each in answer.bridges]
    heads = [t("Town"), t("Other groups with a partner"), t("Direct partners")]
    return Table(t(BRIDGES), pd.DataFrame(rows, columns=heads))


def _groups_table(answer: WholeAnswer, t: Translator) -> Table:
    """Return the largest groups with all their towns."""
    names = answer.labels["city"]
    rows = [
        [group.number, "; ".join(names[town] for town in group.towns), len(group.towns)]
        for group in answer.groups
    ]
    heads = [t("Group"), t("Towns, the best linked first"), t("How many")]
    return Table(t(GROUPS), pd.DataFrame(rows, columns=heads))
