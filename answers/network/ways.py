"""The way between two towns: the shortest chains of partners, and what each link is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from address.links import GOAL, HOME
from address.visit import Visit
from answers.document import Table
from answers.network.partnerships import years_words
from answers.network.views import asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.chains import Chain, chains, network
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.municipalities import located
from catalogue.partnerships import Partnership, partnerships
from words.findings.network import ways_finding
from words.labels import tie_kind

MOST_CHAINS = 8


@dataclass(frozen=True)
class WaysAnswer:
    """Chains between two towns, the closest tie of each two towns first.

    ``known`` are their partnerships, ``practices`` how many practices a town on them has, ``names``
    the names of towns, all by id.
    """

    title: str
    found: Sequence[Chain]
    known: Mapping[str, Partnership]
    practices: Mapping[str, int]
    names: Mapping[str, str]
    finding: str


def ways_answer(db: Catalogue, visit: Visit) -> WaysAnswer:
    """Return the shortest chains between the two towns that the address names."""
    now = asked_in_view(db, visit)
    names = now.labels["city"]
    home, goal = (visit.address.one(name, tuple(names), "") for name in (HOME, GOAL))
    found = chains(network(db, now.ties), home, goal, MOST_CHAINS)
    ids = {id_ for chain in found for joined in chain.joined for id_ in joined}
    known = {one.id: one for one in partnerships(db, sorted(ids), visit.language)}
    towns = {town for chain in found for town in chain.towns}
    places = located(db, towns, visit.language, PracticeFilter())
    return WaysAnswer(
        visit("Chains from {home} to {goal}", home=names[home], goal=names[goal]),
        [closest_first(chain, known) for chain in found],
        known,
        {town: place.practices for town, place in places.items()},
        {town: names[town] for town in towns},
        ways_finding(found, names[home], names[goal], visit),
    )


def closest_first(chain: Chain, known: Mapping[str, Partnership]) -> Chain:
    """Return a chain that names the closest partnership of two towns first.

    That is the one with the fewest members, and among equals the oldest.
    """

    def closeness(id_: str) -> tuple[object, ...]:
        one = known[id_]
        return len(one.members), one.since_year is None, one.since_year, id_

    joined = (tuple(sorted(ids, key=closeness)) for ids in chain.joined)
    return replace(chain, joined=tuple(joined))


def ways_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the chains link by link."""
    answer = answered(ways_answer, db, visit)
    known, names = answer.known, answer.names
    rows = [
        [
            number,
            step,
            names[first],
            names[second],
            known[id_].name,
            tie_kind(known[id_].kind, visit),
            years_words(known[id_], visit),
        ]
        for number, chain in enumerate(answer.found, start=1)
        for step, ((first, second), ids) in enumerate(
            zip(chain.pairs, chain.joined, strict=True), start=1
        )
        for id_ in ids
    ]
    heads = [
        visit("Chain"),
        visit("Step"),
        visit("From"),
        visit("To"),
        visit("Partnership"),
        visit("Kind"),
        visit("Since"),
    ]
    table = Table(answer.title, pd.DataFrame(rows, columns=heads))
    return Taken(answer.title, answer.finding, tables=[table])
