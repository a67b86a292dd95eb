"""Who can help us? Practices on a theme among our partners, then among theirs."""

from dataclasses import dataclass

from address.links import HOME, ON
from address.visit import Visit
from answers.asked import Asked
from answers.by import by_axis
from answers.models import ModelsAnswer, models_answer, models_taken
from answers.network.views import asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.gaps import Gap, gaps
from catalogue.nearness import PARTNER, SECOND, Surroundings, surroundings
from words.findings.network import help_finding

_MOST = 30


@dataclass(frozen=True)
class HelpAnswer:
    """The practices of our partners and theirs on a theme or for a target group.

    ``total`` is how many they have; ``models`` has those of the nearest towns.
    """

    title: str
    total: int
    models: ModelsAnswer
    finding: str


def help_answer(db: Catalogue, visit: Visit) -> HelpAnswer:
    """Return who can help our town with a value; the address must name both."""
    now, axis = asked_in_view(db, visit), by_axis(visit.address)
    home = visit.address.one(HOME, tuple(now.labels["city"]), "")
    value = visit.address.one(ON, tuple(now.labels[axis]), "")
    around = surroundings(db, home, visit.language, now.ties)
    gap = _near(db, around, axis, value, now)
    town, label = now.labels["city"][home], now.labels[axis][value]
    near = sum(gap.among(around, PARTNER).towns.values())
    total = sum(gap.towns.values())
    return HelpAnswer(
        visit("Help for {town}: {value}", town=town, value=label),
        total,
        models_answer(db, around, gap, now, visit, most=_MOST),
        help_finding(near, total - near, town, label, visit),
    )


def _near(db: Catalogue, around: Surroundings, axis: str, value: str, now: Asked) -> Gap:
    """Return how partners and their partners stand with a value."""
    found = (gap for gap in gaps(db, axis, around, now.filter) if gap.value == value)
    return next(found, Gap(axis, value, 0, {})).among(around, SECOND)


def help_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return the practices that help, with the reason why their town is near."""
    answer = answered(help_answer, db, visit)
    return models_taken(answer.models, answer.title, answer.finding, visit)
