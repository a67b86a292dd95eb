"""What can be taken along of a view, made without running its page.

``tests/pages/test_take_along.py`` notices if a page hands over something else.
"""

from collections.abc import Callable, Mapping
from functools import partial

from address.visit import Visit
from answers.asked import Asked, asked
from answers.compare import views as comparisons
from answers.compare.crossing import crossing_taken
from answers.compare.gaps import gaps_taken
from answers.compare.practices import practices_taken
from answers.compare.sides import axis_of, sides_answer, sides_taken
from answers.compare.towns import towns_answer, towns_taken
from answers.compare.years import years_taken
from answers.meeting.shortlist import shortlist_taken
from answers.network import listing as partnerships
from answers.network import views as networks
from answers.network.help import help_taken
from answers.network.ways import ways_taken
from answers.network.whole import whole_taken
from answers.practices import listing as practices
from answers.practices.practice import practice_taken
from answers.taking import circumstances, document, provenance, rows
from answers.views import view_of
from catalogue.connection import Catalogue
from exports.formats import FORMATS, Format
from exports.table import csv_bytes
from markup.network.picture import town_with_map_taken
from tests.seen import Given
from ui.widgets.take_along import Take

Files = Mapping[str, Callable[[], bytes]]
"""What makes each file, by its ending."""
TakeFiles = Callable[..., Files]
"""``take("compare", "fr", what="gaps", home="birkental")``: the files of a view."""
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


_COMPARISONS: Mapping[str, Take] = {
    "crossing": crossing_taken,
    "towns": towns_taken,
    "gaps": gaps_taken,
    "themes": sides_taken,
    "groups": sides_taken,
    "practices": practices_taken,
    "years": years_taken,
}
_NETWORKS: Mapping[str, Take] = {
    "town": town_with_map_taken,
    "help": help_taken,
    "ways": ways_taken,
    "whole": whole_taken,
    "list": partnerships.list_taken,
}
_OTHERS: Mapping[str, Take] = {
    "practices": practices.list_taken,
    "practice": practice_taken,
    "shortlist": shortlist_taken,
}


def files_of(db: Catalogue, visit: Visit) -> Files:
    """Return what makes the files of the view that the visit asks for."""
    take, now = _view(db, visit)
    taken, known = take(db, visit), circumstances(now, {}, visit)

    def made(form: Format) -> bytes:
        return form.make(document(db, taken, known, visit), visit)

    def table() -> bytes:
        beside = provenance(db, taken, known, visit)
        return csv_bytes(rows(db, taken, visit), beside, visit.language)

    return {**{form.ending: partial(made, form) for form in FORMATS}, "csv": table}


def _view(db: Catalogue, visit: Visit) -> tuple[Take, Asked]:
    """Return what a view gives to take along, and what it is asked."""
    match visit.address.page:
        case "compare":
            view, now = (
                view_of(visit.address, comparisons.VIEWS),
                comparisons.asked_in_view(db, visit),
            )
            return _COMPARISONS[view], _compared(view, now, db, visit)
        case "network":
            view = view_of(visit.address, networks.VIEWS)
            return _NETWORKS[view], networks.asked_in_view(db, visit)
    return _OTHERS[visit.address.page], asked(db, visit)


def _compared(view: str, now: Asked, db: Catalogue, visit: Visit) -> Asked:
    """Return what is asked with the values compared as a filter, where a view compares values."""
    if view == "towns":
        return now.with_values("city", towns_answer(db, visit).chosen.values)
    if view in ("themes", "groups"):
        return now.with_values(axis_of(visit), sides_answer(db, visit).chosen.values)
    return now
