"""The views of the partner network: which there are, and what filter each of them knows."""

from address.ties import COUNTRY, ENDED, KIND, NAMES, SINCE, THEME, UNTIL, YEAR
from address.visit import Visit
from answers.asked import Asked, asked_in_network
from answers.views import view_of
from catalogue.connection import Catalogue
from words.translator import N_

VIEWS = {
    "town": N_("Partners of a town"),
    "help": N_("Who can help us?"),
    "ways": N_("Chains"),
    "whole": N_("The network as such"),
    "list": N_("All partnerships"),
}
_OF_TIES = (KIND, SINCE, UNTIL, YEAR, ENDED)
_OF_PARTNERS = (*_OF_TIES, THEME, COUNTRY)
PARTS = {
    "town": _OF_PARTNERS,
    "help": _OF_PARTNERS,
    "ways": _OF_TIES,
    "whole": NAMES,
    "list": NAMES,
}
"""Parts of the filter of partnerships that a view follows; of the others it says nothing."""
_COUNT_PRACTICES = frozenset({"town", "help"})
"""Views that follow the filter of practices; the others say nothing of practices."""


def asked_in_view(db: Catalogue, visit: Visit) -> Asked:
    """Return the parts of the filters that the view of the address follows."""
    view = view_of(visit.address, VIEWS)
    now = asked_in_network(db, visit, PARTS[view])
    return now if view in _COUNT_PRACTICES else now.unfiltered
