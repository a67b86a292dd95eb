"""Our own town: the one from which the others are seen."""

from address.home import MAP_NAMES
from address.links import HOME
from address.visit import Visit
from answers.asked import Asked
from ui.frame.address_bar import remember_home
from ui.widgets.choices import select
from ui.widgets.filter_words import show_unknown


def home_choice(now: Asked, visit: Visit, nothing: str = "") -> str:
    """Draw the choice of our town and return its id, empty if none is chosen.

    ``nothing`` is what people read where a choice is not needed.
    """
    towns = {"": nothing or visit("Choose your town"), **now.labels["city"]}
    home = select(
        visit, HOME, visit("Our town"), towns, "", key="compare_home", width=280, forget=MAP_NAMES
    )
    remember_home(home)
    return home


def show_stale_home(now: Asked, visit: Visit) -> None:
    """Say if the address names a town of ours that the catalogue does not have."""
    stale = visit.address.unknown(HOME, now.labels["city"])
    show_unknown([(visit("Our town"), value) for value in stale], visit)
