"""All partnerships, searched and filtered, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from address.links import HOME
from address.visit import Visit
from answers.network.views import asked_in_view
from answers.pages import page_of_list
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.partnership_filter import IN_FORCE
from catalogue.partnerships import (
    BY_NAME,
    LARGEST,
    NEWEST,
    OLDEST,
    Partnership,
    partnership_count,
    partnership_ids,
    partnerships,
)
from words.findings.network import list_finding
from words.translator import N_

ORDER = "order"
ORDERS = {
    BY_NAME: N_("By name"),
    OLDEST: N_("Oldest first"),
    NEWEST: N_("Newest first"),
    LARGEST: N_("Most members first"),
}
ROWS = 25


@dataclass(frozen=True)
class ListAnswer:
    """The partnerships that a filter leaves, in order; ``shown`` are those of the page."""

    title: str
    ids: Sequence[str]
    page: int
    shown: Sequence[Partnership]
    is_filtered: bool
    finding: str


def list_answer(db: Catalogue, visit: Visit) -> ListAnswer:
    """Return the partnerships that the address asks for."""
    now = asked_in_view(db, visit)
    home = visit.address.one(HOME, tuple(now.labels["city"]), "")
    order = visit.address.one(ORDER, tuple(ORDERS), BY_NAME)
    ids = partnership_ids(db, replace(now.ties, home=home), order, visit.language)
    every = partnership_count(db, replace(IN_FORCE, home=home, ended=True))
    is_filtered = now.ties not in (IN_FORCE, replace(IN_FORCE, ended=True))
    town = now.labels["city"].get(home, "")
    page = page_of_list(visit.address, len(ids), ROWS)
    title = visit("Partnerships of {town}", town=town) if home else visit("Partnerships")
    return ListAnswer(
        title,
        ids,
        page,
        partnerships(db, ids[(page - 1) * ROWS : page * ROWS], visit.language),
        is_filtered,
        list_finding(len(ids), every, town, filtered=is_filtered, t=visit),
    )


def list_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return all of them."""
    answer = answered(list_answer, db, visit)
    return Taken(answer.title, answer.finding, partnerships=answer.ids)
