"""The practices on the shortlist as HTML."""

from collections.abc import Sequence
from html import escape

from address.address import href, link
from address.kept import LIST, PRESENT, SHORTLIST, SLIDE, always
from address.links import afresh
from address.ordered import OrderedList
from address.shortlist import MOST, named, with_list
from address.visit import Visit
from answers.compare.views import MOST_PRACTICES
from answers.meeting.shortlist import ShortlistAnswer
from catalogue.practices import Card
from markup.meeting.ordering import moves_html
from markup.parts import finding_html, flow, note_html
from markup.texts import anchor, foreign_note, practice_anchor
from words.labels import years


def stale_html(stale: Sequence[str], visit: Visit) -> str:
    """Return the way to a list without what the catalogue does not have."""
    label = visit("Remove what the catalogue does not have from the list")
    rest = [id_ for id_ in named(visit.address) if id_ not in stale]
    shorter = href("", with_list(visit.address, rest))
    return f'<p class="atlas-ways">{anchor(shorter, label, sets=SHORTLIST)}</p>'


def presented_html(answer: ShortlistAnswer, visit: Visit) -> str:
    """Return the list as a stage shows it."""
    items = "".join(f"<li>{_card_html(card, visit)}</li>" for card in answer.shown)
    return f'{finding_html(answer.finding)}<ol class="atlas-list">{items}</ol>'


def list_head_html(answer: ShortlistAnswer, visit: Visit) -> str:
    """Return how much is on the list, and what one must know of it."""
    said = visit(
        "The list is part of the link: whoever opens it sees the same practices. "
        "It holds {count} at most.",
        count=MOST,
    )
    return flow(finding_html(answer.finding), note_html(said))


def entry_html(card: Card, given: OrderedList, visit: Visit) -> str:
    """Return a practice with its short id and the links that move and remove it."""
    moves = moves_html(given, card.short_id, card.title, visit)
    return f'<div class="atlas-kept"><p>{_card_html(card, visit)}</p><p>{moves}</p></div>'


def _card_html(card: Card, visit: Visit) -> str:
    """Return what one sees of a practice: its short id, title, town, kind and years."""
    title = practice_anchor(visit, card.id, card.title, card.language)
    when = years(card.start_year, card.end_year, card.status, visit)
    facts = " · ".join((card.municipality, card.kind, when))
    return (
        f"<small>{escape(card.short_id)}</small> "
        f"<strong>{title}{foreign_note(card.language, visit)}</strong><br>{escape(facts)}"
    )


def list_ways_html(shown: Sequence[Card], visit: Visit) -> str:
    """Return what can be done with the list: compare, present."""
    first = [card.id for card in shown[:MOST_PRACTICES]]
    compared = {**afresh(visit, what="practices"), "practices": first}
    label = visit("Compare them side by side")
    if len(shown) > MOST_PRACTICES:
        label = visit("Compare the first {count} side by side", count=MOST_PRACTICES)
    presented = link(always(visit.address), id=shown[0].id, **{PRESENT: LIST, SLIDE: "1"})
    ways = (
        anchor(href("compare", compared), label),
        anchor(href("practice", presented), visit("Present them one by one")),
    )
    return f'<p class="atlas-ways">{"".join(ways)}</p>'


def search_way_html(visit: Visit) -> str:
    """Return the way to all practices."""
    way = anchor(href("practices", always(visit.address)), visit("Search in all practices"))
    return f'<p class="atlas-ways">{way}</p>'
