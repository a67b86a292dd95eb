"""Practices of a list as cards and as a table."""

from collections.abc import Sequence
from html import escape

from address.address import Parameters, href, link
from address.links import list_kept
from address.visit import Visit
from answers.practices.listing import SIZES, TABLE, list_answer, view_of_list
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.practices import Card
from catalogue.search import Question
from markup.meeting.keeping import keep_html
from markup.paging import paging_html
from markup.parts import flow
from markup.tables import table_html
from markup.texts import anchor, excerpt, foreign_note, marked_html, paragraph
from words.labels import status, years

_SUMMARY = 260


def list_html(db: Catalogue, visit: Visit) -> str:
    """Return the page of the list that the address asks for, and the way to other pages."""
    answer, view = answered(list_answer, db, visit), view_of_list(visit.address)
    if view == TABLE:
        shown = table_of_cards_html(answer.shown, visit)
    else:
        shown = cards_html(answer.shown, answer.question, visit)
    return flow(shown, paging_html(answer.page, answer.total, SIZES[view], visit))


def cards_html(found: Sequence[Card], asked: Question, visit: Visit) -> str:
    """Return one card a practice, with the words asked for marked."""
    kept = list_kept(visit.address)
    cards = "".join(_card_html(card, kept, asked, visit) for card in found)
    return f'<div class="atlas-cards">{cards}</div>'


def _card_html(card: Card, kept: Parameters, asked: Question, visit: Visit) -> str:
    target = escape(href("practice", link(kept, id=card.id)))
    title = marked_html(card.title, card.language, asked)
    place = marked_html(card.municipality, visit.language, asked)
    when = years(card.start_year, card.end_year, card.status, visit)
    facts = [escape(card.kind), escape(when)]
    if card.status in {"ended", "planned"}:
        facts.append(escape(status(card.status, visit)))
    summary = excerpt(card.summary, card.language, asked, _SUMMARY)
    labels = ", ".join(marked_html(name, visit.language, asked) for name in card.themes)
    for_whom = visit("For: {groups}", groups=", ".join(card.target_groups))
    for_whom = marked_html(for_whom, visit.language, asked)
    return (
        '<article class="atlas-card"><p class="atlas-card-title">'
        f'<a href="{target}" lang="{escape(card.language)}">{title}</a></p>'
        f"{keep_html(card.short_id, card.title, visit)}"
        f"<p><strong>{place}</strong> · {' · '.join(facts)}</p>"
        + paragraph(marked_html(summary, card.language, asked), card.language, visit)
        + f'<p class="atlas-labels">{labels} · {for_whom}</p></article>'
    )


def table_of_cards_html(found: Sequence[Card], visit: Visit) -> str:
    """Return practices as a table, each title a link."""
    kept = list_kept(visit.address)
    heads = (
        visit("Practice"),
        visit("Town"),
        visit("Kind"),
        visit("Years"),
        visit("Status"),
        visit("Themes"),
        visit("For"),
    )
    return table_html(visit("Practices"), heads, [_row(card, kept, visit) for card in found])


def _row(card: Card, kept: Parameters, visit: Visit) -> list[str]:
    target = href("practice", link(kept, id=card.id))
    title = anchor(target, card.title, language=card.language)
    keep = keep_html(card.short_id, card.title, visit)
    facts = (
        card.municipality,
        card.kind,
        years(card.start_year, card.end_year, card.status, visit),
        status(card.status, visit),
        ", ".join(card.themes),
        ", ".join(card.target_groups),
    )
    first = f"{title}{foreign_note(card.language, visit)}<br>{keep}"
    return [first, *(escape(fact) for fact in facts)]
