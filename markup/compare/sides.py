"""Themes or target groups side by side as HTML."""

from html import escape

from address.kept import is_presenting
from address.visit import Visit
from answers.compare.sides import SidesAnswer, sides_answer
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.headlines import Headline
from markup.compare.matrix import bars_html, pooled_html
from markup.parts import caveat_html, finding_html, flow, heading_html, note_html
from markup.texts import foreign_note, practice_anchor

_PAIR = 2


def sides_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding, the bars, and what they depend on."""
    answer = answered(sides_answer, db, visit)
    return flow(
        finding_html(answer.finding),
        bars_html(answer.matrix, visit),
        pooled_html(answer.matrix, visit),
        caveat_html(visit),
    )


def combined_html(db: Catalogue, visit: Visit) -> str:
    """Return the practices that have several of the values compared."""
    answer = answered(sides_answer, db, visit)
    if len(answer.chosen.values) < _PAIR or is_presenting(visit.address):
        return ""
    items = "".join(_item_html(one, answer, visit) for one in answer.combined)
    rest = ""
    if answer.combining > len(answer.combined):
        count = len(answer.combined)
        rest = visit("Only the newest {count} are listed; filters narrow them.", count=count)
    return flow(
        heading_html(visit("Practices that combine them")),
        finding_html(answer.combined_finding),
        f'<ul class="atlas-list">{items}</ul>' if items else "",
        note_html(rest),
    )


def _item_html(found: Headline, answer: SidesAnswer, visit: Visit) -> str:
    shared = set(answer.chosen.values).intersection(found.values(answer.axis))
    facts = [f"<strong>{escape(answer.labels['city'][found.municipality_id])}</strong>"]
    if len(answer.chosen.values) > _PAIR:
        labels = answer.labels[answer.axis]
        facts.append(
            escape(visit.list(label for value, label in labels.items() if value in shared))
        )
    title = practice_anchor(visit, found.id, found.title, found.language)
    return f"<li>{title}{foreign_note(found.language, visit)}<br>{' · '.join(facts)}</li>"
