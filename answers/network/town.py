"""One town's network: its partners, what joins them, what they do, and their partners."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from address.links import HOME
from address.visit import Visit
from answers.asked import Labels
from answers.document import Table
from answers.network.views import asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.municipalities import Place, located, websites
from catalogue.nearness import SECOND, Surroundings, Tie, surroundings, ties_of, with_ways
from catalogue.partnership_filter import PartnershipFilter
from catalogue.partnerships import (
    OLDEST,
    Partnership,
    first_years,
    partnership_count,
    partnership_ids,
    partnerships,
)
from catalogue.profiles import Profile, profiles
from words.findings.network import town_finding
from words.labels import capital, tie_kind
from words.translator import Translator

MOST_SHOWN = 60
"""Partners on the map and in the table; more would be no map to read."""
MOST_SECOND = 40
MOST_LISTED = 25


@dataclass(frozen=True)
class TownAnswer:
    """A town with its partners under the filters, those with the most practices first.

    ``second`` are the partners' partners, and ``around`` knows the ways to those that are shown.
    ``ever`` are the ties, and ``ever_places`` the town and its partners by id, of all years, so
    that what is seen of the world does not jump when the year changes. ``over`` is how many
    partnerships of the town there are with those that ended; ``listed`` are the first of
    ``partnerships``, the oldest first. Profiles are those of the towns that are shown.
    """

    home: Place
    around: Surroundings
    partners: Sequence[Place]
    ties: Mapping[str, tuple[Tie, ...]]
    ever: Mapping[str, tuple[Tie, ...]]
    ever_places: Mapping[str, Place]
    years: tuple[int, int] | None
    second: Sequence[Place]
    websites: Mapping[str, str]
    profiles: Mapping[str, Profile]
    partnerships: Sequence[str]
    listed: Sequence[Partnership]
    over: int
    chosen: PartnershipFilter
    counted: PracticeFilter
    labels: Labels
    finding: str

    @property
    def shown(self) -> Sequence[Place]:
        """The partners that the map and the table show."""
        return self.partners[:MOST_SHOWN]

    @property
    def is_alone(self) -> bool:
        """True if the town has no partner, whatever the year."""
        return not self.partners and not self.chosen.dated()


def town_answer(db: Catalogue, visit: Visit) -> TownAnswer:
    """Return the network of the town that the address names as ours; it must name one."""
    now = asked_in_view(db, visit)
    home = visit.address.one(HOME, tuple(now.labels["city"]), "")
    around = surroundings(db, home, visit.language, now.ties)
    near = around.within(SECOND)
    places = located(db, [home, *around.partners, *near], visit.language, now.filter)
    partners, second = _neighbours(places, around.partners), _neighbours(places, near)
    ties = {partner: around.towns[partner].ties for partner in around.partners}
    ever, ever_places = ties, {id_: places[id_] for id_ in (home, *around.partners)}
    if now.ties.dated():
        ever = ties_of(db, home, visit.language, now.ties.undated())
        ever_places = located(db, [home, *ever], visit.language, now.filter)
    of_town = replace(now.ties, home=home)
    ids = partnership_ids(db, of_town, OLDEST, visit.language)
    seen = [*partners[:MOST_SHOWN], *second[:MOST_SECOND]]
    return TownAnswer(
        home=places[home],
        around=with_ways(db, around, [place.id for place in second[:MOST_SECOND]]),
        partners=partners,
        ties=ties,
        ever=ever,
        ever_places=ever_places,
        years=first_years(db),
        second=second,
        websites=websites(db, [place.id for place in (*partners, *second)]),
        profiles=profiles(db, [place.id for place in seen], "theme", now.filter),
        partnerships=ids,
        listed=partnerships(db, ids[:MOST_LISTED], visit.language),
        over=partnership_count(db, replace(of_town, ended=True)),
        chosen=now.ties,
        counted=now.filter,
        labels=now.labels,
        finding=town_finding(places[home].name, partners, now.ties, visit),
    )


def _neighbours(places: Mapping[str, Place], ids: Iterable[str]) -> list[Place]:
    """Return places by id, those with the most practices first."""
    found = (places[id_] for id_ in ids)
    return sorted(found, key=lambda place: (-place.practices, place.id))


def town_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the partners, all of their partners with the ways to them, and the partnerships."""
    answer = answered(town_answer, db, visit)
    title = visit("Partners of {town}", town=answer.home.name)
    whole = _frame(replace(answer, around=with_ways(db, answer.around, answer.around.towns)), visit)
    columns = [
        visit("Partner"),
        visit("Nearness"),
        visit("Through"),
        visit("Since"),
        visit("Practices"),
    ]
    return Taken(
        title,
        answer.finding,
        tables=[Table(title, whole[columns])],
        partnerships=answer.partnerships,
        rows=whole,
    )


def _frame(answer: TownAnswer, t: Translator) -> pd.DataFrame:
    """Return partners, a row for each tie, and their partners, with what reaches them."""
    cities, around = answer.labels["city"], answer.around
    rows = [
        _row(answer, place, t("direct partner"), tie.name, t=t, tie=tie)
        for place in answer.partners
        for tie in around.towns[place.id].ties
    ]
    rows += [
        _row(
            answer,
            place,
            t("partner of a partner"),
            "; ".join(cities[partner] for partner in around.via(place.id)),
            t=t,
        )
        for place in answer.second
    ]
    heads = [t("Our town"), t("Partner"), t("Nearness"), t("Through"), t("Kind")]
    heads += [t("Since"), t("Until"), t("Practices"), t("Website")]
    table = pd.DataFrame(rows, columns=heads)
    return table.astype({t("Since"): "Int64", t("Until"): "Int64"})


def _row(
    answer: TownAnswer,
    place: Place,
    near: str,
    through: str,
    *,
    t: Translator,
    tie: Tie | None = None,
) -> list[object]:
    return [
        answer.labels["city"][answer.home.id],
        place.name,
        near,
        through,
        capital(tie_kind(tie.kind, t)) if tie else "",
        tie.since_year if tie else None,
        tie.until_year if tie else None,
        place.practices,
        answer.websites.get(place.id, ""),
    ]
