"""The views of a comparison: which there are, what each compares, and what is asked of it."""

from address.visit import Visit
from answers.asked import Asked, asked
from answers.views import view_of
from catalogue.connection import Catalogue
from words.translator import N_

VIEWS = {
    "crossing": N_("Overview"),
    "towns": N_("Towns"),
    "gaps": N_("Gaps and models"),
    "themes": N_("Themes"),
    "groups": N_("Target groups"),
    "practices": N_("Practices"),
    "years": N_("Over time"),
}
REPLACED = {"towns": "city", "themes": "theme", "groups": "group"}
"""What a view compares takes the place of a filter on the same axis."""
MOST_PRACTICES = 4
"""How many practices stand side by side at most."""


def asked_in_view(db: Catalogue, visit: Visit) -> Asked:
    """Return what the address asks of the view that it names."""
    now, view = asked(db, visit), view_of(visit.address, VIEWS)
    return now.without(REPLACED[view]) if view in REPLACED else now
