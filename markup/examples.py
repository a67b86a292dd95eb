"""Towns to begin with, as links."""

from address.address import href
from address.home import town_href
from address.links import GOAL, HOME
from address.visit import Visit
from answers.examples import examples
from answers.remembered import answered
from catalogue.connection import Catalogue
from markup.parts import ways_html


def examples_html(db: Catalogue, visit: Visit) -> str:
    """Return towns of which each may be ours."""
    found = answered(examples, db, visit)
    ways = [(town_href(visit, place.id), place.name, False) for place in found]
    return ways_html(visit("For example:"), visit("Our town"), ways)


def other_examples_html(db: Catalogue, visit: Visit) -> str:
    """Return towns of which each may be the other one."""
    home = visit.address.last(HOME)
    ways = [
        (href("", visit.address.changed(**{GOAL: place.id})), place.name, False)
        for place in answered(examples, db, visit)
        if place.id != home
    ]
    return ways_html(visit("For example:"), visit("The other town"), ways)
