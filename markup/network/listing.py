"""All partnerships as HTML, a page at a time."""

from address.visit import Visit
from answers.network.listing import ROWS, list_answer
from answers.network.partnerships import RESEARCHED_TIES
from answers.remembered import answered
from catalogue.connection import Catalogue
from markup.network.partnerships import partnerships_html
from markup.paging import paging_html
from markup.parts import finding_html, flow, note_html


def list_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding and, if there are any, the partnerships of the page."""
    answer = answered(list_answer, db, visit)
    if not answer.ids:
        return finding_html(answer.finding)
    return flow(
        finding_html(answer.finding),
        partnerships_html(visit("Partnerships"), answer.shown, visit),
        paging_html(answer.page, len(answer.ids), ROWS, visit),
        note_html(visit(RESEARCHED_TIES)),
    )
