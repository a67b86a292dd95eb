"""Links between pages: what a link keeps of the address one is at."""

from address.address import Address, Parameters, link
from address.kept import ALWAYS, always
from address.ties import ENDED, YES
from address.ties import NAMES as TIES
from address.visit import Visit
from catalogue.axes import AXES, UNKNOWN
from catalogue.filters import QUERY, PracticeFilter

HOME, GOAL = "home", "goal"
"""Names of our town, from which the others are seen, and of one to which chains lead."""
WHAT, BY, ON, GAP, PAGE = "what", "by", "on", "gap", "page"
"""Names of the view of a page, of what it compares by, of a value and a gap that it shows, and of
the page of a list."""
FILTER = (QUERY, *AXES, "from", "to")
"""Names of the filter in the address."""
LIST = (*FILTER, "sort", "view")
"""Names that say which list one came from."""
COMPARISON = (
    *(WHAT, "rows", "columns", "order", "top", BY),
    *(HOME, GAP, "towns", "themes", "groups", "practices"),
)
"""Names of a comparison in the address, besides the filter."""


def afresh(visit: Visit, **values: str | None) -> Parameters:
    """Return the parameters of a view that begins with these values only."""
    return link(always(visit.address), **values)


def partnerships(visit: Visit, **values: str) -> Parameters:
    """Return the parameters of the list of partnerships."""
    return link(always(visit.address), **{WHAT: "list", ENDED: YES}, **values)


def of_filter(chosen: PracticeFilter) -> Parameters:
    """Return a filter as the parameters that ask for it."""
    first = UNKNOWN if chosen.undated else chosen.first_year
    years = {"from": first, "to": chosen.last_year}
    return {
        **({QUERY: [chosen.query]} if chosen.query else {}),
        **{axis: list(values) for axis, values in chosen.chosen.items() if values},
        **{name: [str(year)] for name, year in years.items() if year is not None},
    }


def list_kept(address: Address) -> Parameters:
    """Return what a link keeps of the list one is in: its filter and order."""
    return address.parameters([*ALWAYS, *LIST])


def compare_kept(visit: Visit) -> Parameters:
    """Return a link to the comparison one came from, else to one with the filter of the address."""
    last = visit.came_from.comparison
    kept = visit.address.parameters(FILTER) if last is None else last
    return {**always(visit.address), **kept}


def home_kept(visit: Visit) -> Parameters:
    """Return what a link to the network keeps: our town, and where one is in it."""
    known = {HOME: [visit.came_from.home]} if visit.came_from.home else {}
    return {**known, **visit.address.parameters([*ALWAYS, HOME, GOAL, ON, BY, *TIES])}
