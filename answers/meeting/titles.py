"""What a view shows in words: its page, view, towns and filter."""

from collections.abc import Iterator

from address.links import GAP, GOAL, HOME, ON
from address.pages import TITLES
from address.steps import Step
from address.visit import Visit
from answers.asked import Asked, asked
from answers.compare import views as compare
from answers.filter_words import words_of
from answers.network import views as network
from answers.views import view_of
from catalogue.connection import Catalogue
from catalogue.practice import practice

_TOWNS = (HOME, GOAL, "towns")
_VALUES = (ON, GAP, "themes", "groups")
_PAGES_WITH_VIEWS = {"compare": compare.VIEWS, "network": network.VIEWS}


def title_of(db: Catalogue, step: Step, visit: Visit) -> str:
    """Return what a view shows, for a reader who is elsewhere."""
    there = visit.at(step.page, {name: list(found) for name, found in step.parameters.items()})
    return " · ".join(_parts(db, there))


def _parts(db: Catalogue, visit: Visit) -> Iterator[str]:
    address = visit.address
    if address.page == "practice":
        found = practice(db, address.text("id"), visit.language)
        yield found.card.title if found else visit("Practice")
        return
    yield visit(TITLES[address.page])
    views = _PAGES_WITH_VIEWS.get(address.page, {})
    view = view_of(address, views) if views else ""
    if views:
        yield visit(views[view])
    now = _asked(db, visit)
    for name in _TOWNS:
        yield from (now.labels["city"][town] for town in address.many(name, now.labels["city"]))
    known = {**now.labels["theme"], **now.labels["group"]}
    for name in _VALUES:
        yield from (known[value] for value in address.many(name, known))
    yield from (words for _, _, words in words_of(now, visit))


def _asked(db: Catalogue, visit: Visit) -> Asked:
    """Read the filter of a view as far as it follows one."""
    if visit.address.page == "network":
        return network.asked_in_view(db, visit)
    if visit.address.page == "compare":
        return compare.asked_in_view(db, visit)
    now = asked(db, visit)
    return now if visit.address.page == "practices" else now.unfiltered
