"""Towns side by side: what each does for themes or target groups, what is common, what is not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from address.links import HOME
from address.visit import Visit
from answers.asked import Asked, Labels
from answers.by import by_axis
from answers.chosen import Chosen, chosen_values
from answers.compare.matrix import Matrix, matrix_taken
from answers.compare.views import asked_in_view
from answers.quattropole import QUATTROPOLE
from answers.remembered import answered
from answers.taken import Taken
from catalogue.alike import alike, partners_with_practices
from catalogue.connection import Catalogue
from catalogue.crossing import Crossing, Line, crossing
from catalogue.headlines import Headline, headlines
from catalogue.nearness import Surroundings, surroundings, with_ways
from words.findings.towns import common_finding, towns_finding

TOWNS = "towns"
MOST_TOWNS = 6
_TITLES_A_TOWN = 60


@dataclass(frozen=True)
class TownsAnswer:
    """What the towns compared do, in the order in which they were chosen.

    ``around`` is what lies round our town, None if none is chosen; ``like`` and ``partners`` are
    towns to compare it with, ``shared`` the themes that a town has in common with ours.
    ``alone`` are the values that only one of the towns has, ``titles`` the practices by value and
    town, both by ids.
    """

    axis: str
    chosen: Chosen
    around: Surroundings | None
    like: Sequence[str]
    partners: Sequence[str]
    shared: Mapping[str, Sequence[str]]
    matrix: Matrix
    alone: Mapping[str, Sequence[str]]
    titles: Mapping[tuple[str, str], Sequence[Headline]]
    labels: Labels
    finding: str
    common: str

    @property
    def others(self) -> list[str]:
        """The towns compared without our own; none if ours is not chosen."""
        home = self.around.home if self.around else None
        return [town for town in self.chosen.values if town != home] if home else []


def towns_chosen(now: Asked, visit: Visit) -> Chosen:
    """Return the towns that the address names, our own always first."""
    towns = now.labels["city"]
    found = chosen_values(visit.address, TOWNS, towns, MOST_TOWNS, QUATTROPOLE)
    own = visit.address.one(HOME, tuple(towns), "")
    if not own or own in found.values:
        return found
    return replace(found, values=(own, *found.values)[:MOST_TOWNS])


def towns_answer(db: Catalogue, visit: Visit) -> TownsAnswer:
    """Return the towns that the address asks to compare; without any, only which to choose."""
    now, axis = asked_in_view(db, visit), by_axis(visit.address)
    chosen = towns_chosen(now, visit)
    own = visit.address.one(HOME, tuple(now.labels["city"]), "")
    around = surroundings(db, own, visit.language) if own else None
    if around:
        around = with_ways(db, around, set(chosen.values) - {own})
    compared = now.with_values("city", chosen.values) if chosen.values else now
    like = alike(db, around, now.filter) if around else []
    matrix = _profile(db, axis, compared, chosen.values)
    found, most = matrix.crossed, MOST_TOWNS - 1
    several = len(chosen.values) > 1
    return TownsAnswer(
        axis=axis,
        chosen=chosen,
        around=around,
        like=[each.town for each in like[:most]],
        partners=partners_with_practices(db, around, now.filter, most) if around else (),
        shared={each.town: each.themes for each in like},
        matrix=matrix,
        alone=_alone(found) if several else {},
        titles=_titles(db, axis, compared, visit) if chosen.values else {},
        labels=now.labels,
        finding=towns_finding(found, matrix.labels, visit) if chosen.values else "",
        common=common_finding(found, matrix.labels, visit) if several else "",
    )


def _profile(db: Catalogue, axis: str, compared: Asked, towns: Sequence[str]) -> Matrix:
    labels = (compared.labels[axis], compared.labels["city"])
    found = crossing(db, Line(axis, labels[0]), Line("city", labels[1]), compared.filter)
    shown = replace(found, columns=tuple(towns))
    return Matrix((axis, "city"), shown, labels, compared.filter)


def _alone(found: Crossing) -> dict[str, list[str]]:
    """Return by town the values that it alone has."""
    having = {
        value: [town for town in found.columns if found.count(value, town)] for value in found.rows
    }
    return {
        town: [value for value in found.rows if having[value] == [town]] for town in found.columns
    }


def _titles(
    db: Catalogue, axis: str, compared: Asked, visit: Visit
) -> dict[tuple[str, str], list[Headline]]:
    """Return the practices by value and town, the newest first."""
    cells: dict[tuple[str, str], list[Headline]] = {}
    for town in compared.filter.chosen["city"]:
        of_town = compared.filter.with_values("city", [town])
        for each in headlines(db, of_town, visit.language, _TITLES_A_TOWN):
            for value in each.values(axis):
                cells.setdefault((value, town), []).append(each)
    return cells


def towns_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return what is taken along of them."""
    answer = answered(towns_answer, db, visit)
    return matrix_taken(answer.matrix, answer.finding, visit)
