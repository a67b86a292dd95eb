"""The start page as HTML."""

from html import escape

from address.address import Parameters, href
from address.kept import always
from address.links import afresh, partnerships
from address.visit import Visit
from answers.quattropole import QUATTROPOLE
from answers.remembered import answered
from answers.start.start import StartAnswer, start_answer
from catalogue.connection import Catalogue
from catalogue.search import Question
from markup.parts import beside, caveat_html, flow, heading_html
from markup.practices.cards import cards_html
from markup.practices.pictures import picture_html, places_alt
from markup.texts import anchor


def holdings_and_ways_html(db: Catalogue, visit: Visit) -> str:
    """Return what the atlas holds, and three ways in, one for each use of it."""
    answer = answered(start_answer, db, visit)
    return flow(_holdings_html(answer, visit), _ways_in_html(answer, visit))


def _holdings_html(answer: StartAnswer, visit: Visit) -> str:
    """Return how much the atlas holds; each number leads to what it counts."""
    held, kept = answer.holdings, always(visit.address)
    towns = visit("towns and districts with practices")
    numbers = (
        (held.practices, visit("practices"), href("practices", kept)),
        (held.municipalities, towns, href("compare", kept)),
        (held.partnerships, visit("partnerships"), href("network", partnerships(visit))),
        (held.sources, visit("sources"), href("data", kept)),
    )
    items = "".join(
        f'<li><a href="{escape(target)}"><strong>{visit.number(count)}</strong> '
        f"{escape(label)}</a></li>"
        for count, label, target in numbers
    )
    return f'<ul class="atlas-holdings" role="list">{items}</ul>'


def _ways_in_html(answer: StartAnswer, visit: Visit) -> str:
    meeting = _way("practices", afresh(visit, view="table"), visit("Practices as a table"))
    model = _way("compare", afresh(visit, what="gaps"), visit("Gaps and models"))
    stage = _way("presentation", always(visit.address), visit("Prepare a presentation"))
    if answer.first:
        target = {**afresh(visit, id=answer.first), "city": list(QUATTROPOLE)}
        stage = _way("practice", target, visit("The first practice")) + stage
    ways = (
        (
            visit("Prepare a meeting"),
            visit("Filter practices, see them as a table and send the link to your group."),
            meeting,
        ),
        (
            visit("Look for a model"),
            visit("Choose your town and see what its partners already do that it lacks."),
            model,
        ),
        (
            visit("Show it on a screen"),
            visit("One practice at a time: leaf through those of the QuattroPole cities."),
            stage,
        ),
    )
    items = "".join(
        f"<section><h2>{escape(title)}</h2><p>{escape(said)}</p>{links}</section>"
        for title, said, links in ways
    )
    return f'<div class="atlas-ways-in">{items}</div>'


def _way(page: str, parameters: Parameters, label: str) -> str:
    return f"<p>{anchor(href(page, parameters), label)}</p>"


def latest_and_places_html(db: Catalogue, visit: Visit) -> str:
    """Return the latest additions, and beside them the towns on a map."""
    answer = answered(start_answer, db, visit)
    latest = flow(
        heading_html(visit("Latest additions")), cards_html(answer.latest, Question(), visit)
    )
    return beside(latest, _places_html(db, answer, visit))


def _places_html(db: Catalogue, answer: StartAnswer, visit: Visit) -> str:
    """Return the towns on a map, and those with most practices as links."""
    links = "".join(
        anchor(
            href("practices", afresh(visit, city=place.id)),
            f"{place.name} ({visit.number(place.practices)})",
        )
        for place in answer.places
    )
    return flow(
        heading_html(visit("Where the practices come from")),
        picture_html(db, "places", places_alt(db, visit), visit),
        caveat_html(visit),
        f'<p class="atlas-ways">{links}</p>',
    )
