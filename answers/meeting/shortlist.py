"""The shortlist: the practices that the address names, and what it names in vain."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from address.shortlist import kept
from address.visit import Visit
from answers.remembered import REMEMBERED
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.practices import Card, by_short_id, cards
from words.translator import Translator


@dataclass(frozen=True)
class ShortlistAnswer:
    """The practices on the list in their order, by short id; ``stale`` are short ids of none."""

    ids: Mapping[str, str]
    stale: Sequence[str]
    shown: Sequence[Card]
    finding: str


def shortlist_answer(db: Catalogue, visit: Visit) -> ShortlistAnswer:
    """Return the practices on a reader's list.

    The list is never remembered, because it is the reader's own; each card is, for it is nobody's.
    """
    named = kept(visit.address)
    found = [_card(db, short_id, visit.language) for short_id in named]
    shown = [card for card in found if card]
    ids = {card.short_id: card.id for card in shown}
    stale = [short_id for short_id in named if short_id not in ids]
    return ShortlistAnswer(ids, stale, shown, _finding(shown, visit))


def _card(db: Catalogue, short_id: str, language: str) -> Card | None:
    """Return a card, remembered; None if there is none, which is not remembered."""

    def found() -> Card:
        return cards(db, list(by_short_id(db, [short_id]).values()), language)[0]

    try:
        return REMEMBERED.get((_card, db.version, language, short_id), found)
    except IndexError:
        return None


def _finding(shown: Sequence[Card], t: Translator) -> str:
    count, towns = len(shown), len({card.municipality_id for card in shown})
    return t(
        "{practices} from {towns}",
        practices=t.plural("{count} practice", "{count} practices", count),
        towns=t.plural("{count} town", "{count} towns", towns),
    )


def shortlist_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the practices of the list."""
    answer = shortlist_answer(db, visit)
    ids = list(answer.ids.values())
    return Taken(visit("Shortlist"), answer.finding, practices=ids, by_hand=True)
