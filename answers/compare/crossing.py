"""Overview: two axes crossed, gaps visible."""

from dataclasses import dataclass

from address.address import Address
from address.visit import Visit
from answers.compare.matrix import Matrix, axis_labels, matrix_taken, with_others
from answers.compare.views import asked_in_view
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.crossing import BY_COUNT, BY_NAME, BY_SIMILARITY, Line, crossing
from catalogue.patterns import COMPARED
from words.findings.crossing import crossing_finding
from words.translator import N_

ROWS, COLUMNS, ORDER, TOP = "rows", "columns", "order", "top"
ORDERS = {
    BY_COUNT: N_("Most practices first"),
    BY_NAME: N_("By name"),
    BY_SIMILARITY: N_("Similar ones together"),
}
MOST = ("10", "20", "50", "100")
USUAL_MOST = MOST[1]


@dataclass(frozen=True)
class Crossed:
    """Two axes that an address asks to cross, the order of their values and how many at most.

    What is not chosen is not what the other side shows; ``rows_default`` and ``columns_default``
    are what stands there then.
    """

    rows: str
    columns: str
    order: str
    most: int
    rows_default: str
    columns_default: str


@dataclass(frozen=True)
class CrossingAnswer:
    """A crossing, what it says, and the next longer one, empty if there is none."""

    asked: Crossed
    matrix: Matrix
    finding: str
    longer: str


def crossed_axes(address: Address) -> Crossed:
    """Return what an address asks to cross."""
    first = "theme" if address.one(COLUMNS, COMPARED, "") == "city" else "city"
    rows = address.one(ROWS, COMPARED, first)
    second = "city" if rows == "theme" else "theme"
    return Crossed(
        rows,
        address.one(COLUMNS, COMPARED, second),
        address.one(ORDER, tuple(ORDERS), BY_COUNT),
        int(address.one(TOP, MOST, USUAL_MOST)),
        first,
        second,
    )


def crossing_answer(db: Catalogue, visit: Visit) -> CrossingAnswer:
    """Return the crossing that the address asks for; of two different axes."""
    wanted, now = crossed_axes(visit.address), asked_in_view(db, visit)
    axes = (wanted.rows, wanted.columns)
    sides = [(axis, axis_labels(axis, now, visit)) for axis in axes]
    rows, columns = (Line(axis, names, wanted.most) for axis, names in sides)
    found = crossing(db, rows, columns, now.filter, wanted.order)
    down, across = (
        with_others(names, pooled, visit)
        for (_, names), pooled in zip(sides, found.pooled, strict=True)
    )
    matrix = Matrix(axes, found, (down, across), now.filter)
    longer = next((number for number in MOST if int(number) > wanted.most), "")
    said = crossing_finding(found, matrix.labels, visit) if found.total else ""
    return CrossingAnswer(wanted, matrix, said, longer)


def crossing_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return what is taken along of it."""
    answer = answered(crossing_answer, db, visit)
    return matrix_taken(answer.matrix, answer.finding, visit)
