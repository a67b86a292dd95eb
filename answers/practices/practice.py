"""One practice with its sources, its place in the list one came from, and what is like it."""

from collections.abc import Sequence
from dataclasses import dataclass

from address.visit import Visit
from answers.asked import asked
from answers.compare.views import MOST_PRACTICES
from answers.practices.listing import SIZES, sort_order, view_of_list
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter
from catalogue.practice import Practice, Similar, practice, similar
from catalogue.practices import Card, cards, practice_ids, practice_place

ID = "id"
_MOST_OF_TOWN = 6


@dataclass(frozen=True)
class Related:
    """Similar practices of other towns, and further ones of the same town.

    ``of_town`` are the newest of the town's ``in_town`` other practices; ``compared`` are the ids
    of this practice and the similar ones, as many as stand side by side.
    """

    similar: Sequence[Similar]
    compared: Sequence[str]
    of_town: Sequence[Card]
    in_town: int


@dataclass(frozen=True)
class Position:
    """Where a practice stands in a list: its place from 1, the list's length, the neighbours.

    ``page`` is the page of the list on which it stands; a practice that is not in the list has no
    place. A neighbour that does not exist is empty.
    """

    place: int
    total: int
    page: int
    previous: str = ""
    following: str = ""


def practice_answer(db: Catalogue, visit: Visit) -> Practice | None:
    """Return the practice that the address names, or None if there is none of that id."""
    return practice(db, visit.address.text(ID), visit.language)


def related_answer(db: Catalogue, visit: Visit) -> Related:
    """Return what is related to the practice that the address names; it must exist."""
    id_ = visit.address.text(ID)
    own = cards(db, [id_], visit.language)[0]
    others = similar(db, id_, visit.language)
    chosen = PracticeFilter(chosen={"city": (own.municipality_id,)})
    # One more than are shown, because the practice itself may be among them.
    newest = practice_ids(db, chosen, "newest", visit.language, limit=_MOST_OF_TOWN + 1)
    of_town = [each for each in newest if each != id_][:_MOST_OF_TOWN]
    return Related(
        others,
        [id_, *(other.card.id for other in others)][:MOST_PRACTICES],
        cards(db, of_town, visit.language),
        practice_count(db, chosen) - 1,
    )


def position_answer(db: Catalogue, visit: Visit) -> Position:
    """Return where the practice of the address stands in the list that the address names."""
    id_, now = visit.address.text(ID), asked(db, visit)
    sort, total = sort_order(visit.address, now), practice_count(db, now.filter)
    place = practice_place(db, id_, now.filter, sort, visit.language)
    if not place:
        return Position(0, total, 1)
    first = max(place - 2, 0)
    beside = practice_ids(db, now.filter, sort, visit.language, limit=3, offset=first)
    previous, following = beside[: place - 1 - first], beside[place - first :]
    page = (place - 1) // SIZES[view_of_list(visit.address)] + 1
    return Position(place, total, page, "".join(previous), "".join(following[:1]))


def practice_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return one practice; LookupError if there is none of that id any more."""
    found = answered(practice_answer, db, visit)
    if found is None:
        raise LookupError(visit.address.text(ID))
    return Taken(found.card.title, practices=[found.card.id], by_hand=True)
