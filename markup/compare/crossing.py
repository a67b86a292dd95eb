"""The overview as HTML."""

from address.address import href
from address.visit import Visit
from answers.compare.crossing import TOP, CrossingAnswer, crossing_answer
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.crossing import BY_SIMILARITY
from catalogue.filters import PERIOD
from markup.compare.matrix import matrix_html, pooled_html
from markup.parts import caveat_html, finding_html, flow, note_html
from words.labels import AS_FAR_AS_KNOWN


def crossing_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding, the matrix and how to read it."""
    answer = answered(crossing_answer, db, visit)
    more = href("", visit.address.changed(**{TOP: answer.longer})) if answer.longer else ""
    return flow(
        finding_html(answer.finding),
        matrix_html(answer.matrix, visit, more=more),
        pooled_html(answer.matrix, visit),
        *_notes(answer, visit),
        caveat_html(visit),
    )


def _notes(answer: CrossingAnswer, visit: Visit) -> list[str]:
    """Return how to read the matrix."""
    axes, said = set(answer.matrix.axes), []
    if axes & {"theme", "group", PERIOD}:
        said.append(
            visit("A practice with several values stands in several fields; “All” counts it once.")
        )
    if PERIOD in axes:
        said.append(visit(AS_FAR_AS_KNOWN))
    if answer.asked.order == BY_SIMILARITY:
        said.append(
            visit("Rows with similar practices stand beside each other, and so do columns.")
        )
    return [note_html(each) for each in said]
