"""The list of practices that a filter leaves, in an order, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from address.address import Address
from address.visit import Visit
from answers.asked import Asked, asked
from answers.pages import page_of_list
from answers.remembered import answered
from answers.taken import Listed, Taken
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.practices import SORTS, Card, cards, practice_ids
from catalogue.search import Question, question
from words.translator import N_

SORT, VIEW = "sort", "view"
CARDS, TABLE = "cards", "table"
SIZES = {CARDS: 10, TABLE: 50}
"""Practices a page."""
SORT_LABELS = {
    "relevance": N_("Best match"),
    "town": N_("Town"),
    "newest": N_("Newest start"),
    "added": N_("Newest entry"),
}
VIEW_LABELS = {CARDS: N_("Cards"), TABLE: N_("Table")}


@dataclass(frozen=True)
class ListAnswer:
    """The practices found; ``shown`` are those of the page, in order.

    ``total`` is how many there are, ``page`` counts from 1. ``listed`` says which they are and
    in what order. ``question`` is what the words of the search ask for, so that they can be marked.
    """

    total: int
    listed: Listed
    page: int
    shown: Sequence[Card]
    question: Question


def sort_order(address: Address, now: Asked) -> str:
    """Return the order that an address asks for: by match if there are words, else by town."""
    named = address.one(SORT, SORTS, "")
    if now.filter.query:
        return named or "relevance"
    return named if named and named != "relevance" else "town"


def view_of_list(address: Address) -> str:
    """Return whether an address asks for cards or a table."""
    return address.one(VIEW, (CARDS, TABLE), CARDS)


def list_answer(db: Catalogue, visit: Visit) -> ListAnswer:
    """Return the practices that the address asks for."""
    now, size = asked(db, visit), SIZES[view_of_list(visit.address)]
    total, sort = practice_count(db, now.filter), sort_order(visit.address, now)
    page = page_of_list(visit.address, total, size)
    ids = practice_ids(db, now.filter, sort, visit.language, limit=size, offset=(page - 1) * size)
    return ListAnswer(
        total,
        Listed(now.filter, sort),
        page,
        cards(db, ids, visit.language),
        question(db, now.filter.query),
    )


def list_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return all practices found."""
    return Taken(visit("Practices"), listed=answered(list_answer, db, visit).listed)
