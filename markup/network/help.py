"""Who can help us, as HTML."""

from address.visit import Visit
from answers.network.help import help_answer
from answers.remembered import answered
from catalogue.connection import Catalogue
from markup.models import models_html
from markup.parts import finding_html, flow, note_html


def help_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding and the practices of the towns that can help, the nearest first."""
    answer = answered(help_answer, db, visit)
    found, rest = len(answer.models.found), ""
    if answer.total > found > 0:
        rest = visit("Shown are {count}, those of the nearest towns.", count=found)
    models = models_html(answer.models, visit) if found else ""
    return flow(finding_html(answer.finding), note_html(rest), models)
