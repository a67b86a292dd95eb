"""What can be taken along of a view, made without running its page.

``tests/pages/test_take_along.py`` notices if a page hands over something else.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from address.visit import Visit
from answers.asked import Asked, asked
from answers.compare import views as comparisons
from answers.compare.crossing import crossing_answer, crossing_taken
from answers.compare.gaps import gaps_answer, gaps_taken
from answers.compare.practices import practices_answer, practices_taken
from answers.compare.sides import axis_of, sides_answer, sides_taken
from answers.compare.towns import towns_answer, towns_taken
from answers.compare.years import years_answer, years_taken
from answers.meeting.shortlist import shortlist_answer, shortlist_taken
from answers.network import listing as partnerships
from answers.network import views as networks
from answers.network.help import help_answer, help_taken
from answers.network.town import town_answer, town_taken
from answers.network.ways import ways_answer, ways_taken
from answers.network.whole import whole_answer, whole_taken
from answers.practices import listing as practices
from answers.practices.practice import practice_answer, practice_taken
from answers.taken import Taken
from answers.taking import circumstances, document, provenance, rows
from answers.views import view_of
from catalogue.connection import Catalogue
from exports.formats import FORMATS, Format
from exports.table import csv_bytes
from markup.network.picture import partner_picture
from tests.seen import Given
from ui.frame.here import Here

Files = Mapping[str, Callable[[], bytes]]
"""What makes each file, by its ending."""
Take = Callable[..., Files]
"""``take("compare", "fr", what="gaps", home="birkental")``: the files of a view."""
Found = tuple[Taken, Asked]
ENDINGS = {"pdf", "docx", "html", "pptx", "xlsx", "json", "csv"}
VIEWS: list[tuple[str, Given]] = [
    ("practices", {"theme": "language"}),
    ("practice", {"id": "jaworzyn-centrum"}),
    ("shortlist", {"shortlist": "jaworzyn-1.ahornstadt-2"}),
    ("compare", {}),
    ("compare", {"what": "towns", "towns": ["ahornstadt", "chenebourg"]}),
    ("compare", {"what": "gaps", "home": "birkental"}),
    ("compare", {"what": "themes"}),
    ("compare", {"what": "practices", "practices": ["jaworzyn-centrum", "ahornstadt-sprachcafe"]}),
    ("compare", {"what": "years", "by": "theme"}),
    ("network", {"home": "ahornstadt"}),
    ("network", {"what": "help", "home": "birkental", "on": "housing"}),
    ("network", {"what": "ways", "home": "birkental", "goal": "jaworzyn"}),
    ("network", {"what": "whole"}),
    ("network", {"what": "list"}),
]


def files_of(db: Catalogue, visit: Visit) -> Files:
    """Return what makes the files of the view that the visit asks for."""
    taken, now = _PAGES[visit.address.page](Here(db, visit))
    known = circumstances(now, {}, visit)

    def made(form: Format) -> bytes:
        return form.make(document(db, taken, known, visit), visit)

    def table() -> bytes:
        beside = provenance(db, taken, known, visit)
        return csv_bytes(rows(db, taken, visit), beside, visit.language)

    return {**{form.ending: partial(made, form) for form in FORMATS}, "csv": table}


def _practices(here: Here) -> Found:
    taken = practices.list_taken(here.answer(practices.list_answer), here.visit)
    return taken, asked(here.db, here.visit)


def _practice(here: Here) -> Found:
    found = here.answer(practice_answer)
    assert found is not None
    return practice_taken(found), asked(here.db, here.visit)


def _shortlist(here: Here) -> Found:
    answer = shortlist_answer(here.db, here.visit)
    return shortlist_taken(answer, here.visit), asked(here.db, here.visit)


def _compare(here: Here) -> Found:
    visit, now = here.visit, comparisons.asked_in_view(here.db, here.visit)
    match view_of(visit.address, comparisons.VIEWS):
        case "crossing":
            return crossing_taken(here.answer(crossing_answer), visit), now
        case "towns":
            towns = here.answer(towns_answer)
            return towns_taken(towns, visit), now.with_values("city", towns.chosen.values)
        case "gaps":
            return gaps_taken(here.answer(gaps_answer), visit), now
        case "practices":
            return practices_taken(here.answer(practices_answer), visit), now
        case "years":
            return years_taken(here.answer(years_answer), visit), now
    sides = here.answer(sides_answer)
    return sides_taken(sides, visit), now.with_values(axis_of(visit), sides.chosen.values)


def _network(here: Here) -> Found:
    visit, now = here.visit, networks.asked_in_view(here.db, here.visit)
    match view_of(visit.address, networks.VIEWS):
        case "help":
            return help_taken(here.answer(help_answer), visit), now
        case "ways":
            return ways_taken(here.answer(ways_answer), visit), now
        case "whole":
            return whole_taken(here.answer(whole_answer), visit), now
        case "list":
            return partnerships.list_taken(here.answer(partnerships.list_answer)), now
    town = here.answer(town_answer)
    picture = partner_picture(town, visit)
    return replace(town_taken(here.db, town, visit), pictures=[picture] if picture else []), now


_PAGES: Mapping[str, Callable[[Here], Found]] = {
    "practices": _practices,
    "practice": _practice,
    "shortlist": _shortlist,
    "compare": _compare,
    "network": _network,
}
