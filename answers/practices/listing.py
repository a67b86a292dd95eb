"""The list of practices that a filter leaves, in an order, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from address.address import Address
from address.visit import Visit
from answers.asked import Asked, asked
from answers.pages import page_of_list
from answers.taken import Taken
from catalogue.connection import Catalogue
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
    """The practices found, in order; ``shown`` are those of the page, from 1.

    ``question`` is what the words of the search ask for, so that they can be marked.
    """

    ids: Sequence[str]
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
    ids = practice_ids(db, now.filter, sort_order(visit.address, now), visit.language)
    page = page_of_list(visit.address, len(ids), size)
    shown = cards(db, ids[(page - 1) * size : page * size], visit.language)
    return ListAnswer(ids, page, shown, question(db, now.filter.query))


def list_taken(answer: ListAnswer, visit: Visit) -> Taken:
    """Return all practices found."""
    return Taken(visit("Practices"), practices=answer.ids)
