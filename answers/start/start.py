"""The start page: how much the atlas holds, the latest additions, where practices come from."""

from collections.abc import Sequence
from dataclasses import dataclass

from address.visit import Visit
from answers.quattropole import QUATTROPOLE
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.municipalities import Place, places
from catalogue.practices import Card, cards, practice_ids
from catalogue.provenance import Holdings, holdings

_LATEST = 4
_MOST_PLACES = 8


@dataclass(frozen=True)
class StartAnswer:
    """What the start page shows.

    ``places`` are the towns with the most practices; ``first`` is the first practice of
    QuattroPole, empty without.
    """

    holdings: Holdings
    latest: Sequence[Card]
    places: Sequence[Place]
    first: str


def start_answer(db: Catalogue, visit: Visit) -> StartAnswer:
    """Return what the start page shows."""
    latest = practice_ids(db, PracticeFilter(), "added", visit.language, limit=_LATEST)
    four = PracticeFilter(chosen={"city": QUATTROPOLE})
    first = practice_ids(db, four, "town", visit.language, limit=1)
    return StartAnswer(
        holdings(db),
        cards(db, latest, visit.language),
        places(db, visit.language, limit=_MOST_PLACES),
        "".join(first),
    )
