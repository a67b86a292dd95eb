"""One practice as HTML: what, for whom, since when, by whom, with what outcome, how we know."""

from collections.abc import Iterator, Sequence
from html import escape

from address.address import Parameters, href, link
from address.kept import always, is_presenting
from address.links import afresh, list_kept
from address.visit import Visit
from answers.practices.practice import (
    Position,
    Related,
    position_answer,
    practice_answer,
    related_answer,
)
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.practice import Practice
from catalogue.practices import Card
from markup.meeting.keeping import keep_html
from markup.parts import beside, flow, heading_html, note_html
from markup.practices.pictures import picture_html, practice_alt
from markup.sources import source_item
from markup.texts import anchor, foreign_note, paragraph, practice_anchor
from words.labels import status, years


def position_html(db: Catalogue, visit: Visit) -> str:
    """Return the way back to the list one came from, and to its previous and next practice."""
    answer, kept = answered(position_answer, db, visit), list_kept(visit.address)
    page = str(answer.page) if answer.page > 1 else None
    back = anchor(href("practices", link(kept, page=page)), visit("Back to the list"))
    steps = _steps_html(answer, kept, visit) if answer.place else ""
    return f"{back}{steps}"


def _steps_html(answer: Position, kept: Parameters, visit: Visit) -> str:
    place, total = visit.number(answer.place), visit.number(answer.total)
    said = escape(visit("{place} of {total}", place=place, total=total))
    previous = _neighbour(answer.previous, visit("Previous"), kept)
    following = _neighbour(answer.following, visit("Next"), kept)
    return f'<span class="atlas-steps-between">{previous} <span>{said}</span> {following}</span>'


def _neighbour(id_: str, label: str, kept: Parameters) -> str:
    if not id_:
        return f'<span class="atlas-nowhere">{escape(label)}</span>'
    return anchor(href("practice", link(kept, id=id_)), label)


def practice_html(db: Catalogue, visit: Visit) -> str:
    """Return all that is known of the practice of the address; it must exist."""
    found = answered(practice_answer, db, visit)
    if found is None:
        return ""
    return flow(
        _facts_line(found, visit),
        beside(_text(found, visit), _side(db, found, visit)),
        _sources_html(found, visit),
    )


def _facts_line(found: Practice, visit: Visit) -> str:
    card = found.card
    facts = [
        card.municipality,
        found.country,
        card.kind,
        years(card.start_year, card.end_year, card.status, visit),
    ]
    line = " · ".join(escape(fact) for fact in facts)
    keep = keep_html(card.short_id, card.title, visit)
    return f'<p class="atlas-lead">{keep}{line}{foreign_note(card.language, visit)}</p>'


def _text(found: Practice, visit: Visit) -> str:
    outcome = f"<p>{escape(visit('The sources name no outcome.'))}</p>"
    if found.outcome:
        outcome = paragraph(escape(found.outcome), found.card.language, visit)
    return (
        f'<div class="atlas-text"><h2>{escape(visit("What it is"))}</h2>'
        + paragraph(escape(found.card.summary), found.card.language, visit)
        + f"<h2>{escape(visit('What came of it'))}</h2>{outcome}</div>"
    )


def _side(db: Catalogue, found: Practice, visit: Visit) -> str:
    """Return the facts, the way to the town, and where it is."""
    note = visit("The point is the centre or the seat of the district.")
    alt = practice_alt(found, visit)
    return flow(
        _facts_html(found, visit),
        _website_html(found, visit),
        picture_html(db, "practice", alt, visit, id=found.card.id),
        note_html(note) if found.coordinates_note else "",
    )


def _facts_html(found: Practice, visit: Visit) -> str:
    card = found.card
    facts = {
        visit("For whom"): ", ".join(card.target_groups),
        visit("Themes"): ", ".join(card.themes),
        visit("Run by"): "; ".join(found.organisations) or visit("not stated"),
    }
    rest = {
        visit("Years"): years(card.start_year, card.end_year, card.status, visit),
        visit("Status"): status(card.status, visit),
        visit("Inhabitants"): _inhabitants(found, visit),
        visit("Town size"): found.size_class or visit("population not known"),
        visit("Last checked"): visit.date(found.checked_on),
    }
    # On a stage: what one asks about a practice first.
    shown = facts if is_presenting(visit.address) else {**facts, **rest}
    items = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in shown.items())
    return f'<dl class="atlas-fact-list">{items}</dl>'


def _inhabitants(found: Practice, visit: Visit) -> str:
    if found.population is None:
        return visit("not known")
    count = visit.number(found.population)
    if found.population_year is None:
        return visit("{count} (GeoNames, undated)", count=count)
    return visit("{count} ({year})", count=count, year=found.population_year)


def _website_html(found: Practice, visit: Visit) -> str:
    if not found.website or is_presenting(visit.address):
        return ""
    said = escape(visit("Website of {town}", town=found.card.municipality))
    target = escape(found.website)
    return f'<p class="atlas-button"><a href="{target}" rel="noopener">{said}</a></p>'


def _sources_html(found: Practice, visit: Visit) -> str:
    if is_presenting(visit.address):
        count = len(found.citations)
        return note_html(visit.plural("{count} source", "{count} sources", count))
    items = "".join(source_item(source, visit) for source in found.citations)
    return f'{heading_html(visit("Sources"))}<ol class="atlas-sources">{items}</ol>'


def related_html(db: Catalogue, visit: Visit) -> str:
    """Return similar practices of other towns, and the other practices of this one."""
    found, answer = answered(practice_answer, db, visit), answered(related_answer, db, visit)
    if found is None:
        return ""
    left = "".join(_similar_html(answer, visit))
    right = "".join(_same_town_html(found.card, answer, visit))
    return f'<div class="atlas-two"><div>{left}</div><div>{right}</div></div>'


def _similar_html(answer: Related, visit: Visit) -> Iterator[str]:
    yield heading_html(visit("Similar practices in other towns"))
    items = []
    for other in answer.similar:
        shared = ", ".join([*other.shared_themes, *other.shared_target_groups])
        in_common = visit("In common: {what}", what=shared)
        items.append(_item_html(other.card, (other.card.municipality, in_common), visit))
    if items:
        yield f'<ul class="atlas-related">{"".join(items)}</ul>'
        target = {**afresh(visit, what="practices"), "practices": answer.compared}
        way = anchor(href("compare", target), visit("Compare them side by side"))
        yield f'<p class="atlas-ways">{way}</p>'


def _same_town_html(card: Card, answer: Related, visit: Visit) -> Iterator[str]:
    yield heading_html(visit("More from {town}", town=card.municipality))
    if not answer.of_town:
        none = visit("The catalogue has no other practice of this town.")
        yield f"<p>{escape(none)}</p>"
        return
    items = "".join(
        _item_html(
            other,
            (other.kind, years(other.start_year, other.end_year, other.status, visit)),
            visit,
        )
        for other in answer.of_town
    )
    yield f'<ul class="atlas-related">{items}</ul>'
    if answer.in_town > len(answer.of_town):
        count = answer.in_town + 1
        label = visit.plural("All {count} practice", "All {count} practices", count)
        target = href("practices", afresh(visit, city=card.municipality_id))
        yield f'<p class="atlas-ways">{anchor(target, label)}</p>'


def _item_html(card: Card, facts: Sequence[str], visit: Visit) -> str:
    title = practice_anchor(visit, card.id, card.title, card.language)
    return f"<li>{title}<br><small>{escape(' · '.join(facts))}</small></li>"


def unknown_practice_html(_db: Catalogue, visit: Visit) -> str:
    """Return the way to the search."""
    target = href("practices", always(visit.address))
    return f'<p class="atlas-ways">{anchor(target, visit("Search in all practices"))}</p>'
