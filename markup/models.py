"""The practices to learn from for a gap: by town, with the reason and a way to reach it."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from address.address import href, link
from address.kept import always
from address.links import BY, GOAL, HOME, ON, WHAT, of_filter
from address.lists import list_links
from address.visit import Visit
from answers.models import ModelsAnswer
from answers.nearness import nearness_words
from catalogue.gaps import Model
from catalogue.practices import Card
from markup.meeting.keeping import keep_html
from markup.texts import anchor, practice_anchor, website_link
from words.labels import years


def models_block_html(answer: ModelsAnswer, visit: Visit) -> str:
    """Return how our town stands with a gap, the practices of the nearest towns, and ways on."""
    return _standing_html(answer, visit) + models_html(answer, visit) + _more_html(answer, visit)


def _standing_html(answer: ModelsAnswer, visit: Visit) -> str:
    """Return in words how our town stands, and whose practices follow."""
    gap, town = answer.gap, answer.labels["city"][answer.around.home]
    own = visit.plural(
        "{town} has {count} practice for this.",
        "{town} has {count} practices for this.",
        gap.own,
        town=town,
    )
    if not gap.own:
        own = visit("{town} has no practice for this.", town=town)
    follows = visit("No other town has one.")
    if gap.towns:
        follows = visit("Examples to learn from, partners first:")
    label = escape(answer.labels[gap.axis][gap.value])
    return f'<div class="atlas-models"><h2>{label}</h2><p>{escape(f"{own} {follows}")}</p></div>'


def models_html(answer: ModelsAnswer, visit: Visit) -> str:
    """Return the practices to learn from by town, with the reason why the town is near."""
    items = "".join(
        _town_html(list(group), answer, visit)
        for _, group in groupby(answer.found, key=lambda model: model.card.municipality_id)
    )
    return f'<ol class="atlas-models">{items}</ol>'


def _town_html(found: list[Model], answer: ModelsAnswer, visit: Visit) -> str:
    """Return a town with its practices, why it is near and how one reaches it."""
    card = found[0].card
    practices = "".join(_practice_html(model.card, visit) for model in found)
    why = escape(nearness_words(answer.around, card.municipality_id, answer.labels, visit))
    reach = "".join(f" · {way}" for way in _ways(card, answer, visit))
    town = escape(card.municipality)
    return f"<li><strong>{town}</strong><br>{why}{reach}<ul>{practices}</ul></li>"


def _practice_html(card: Card, visit: Visit) -> str:
    when = escape(years(card.start_year, card.end_year, card.status, visit))
    return (
        f"<li>{practice_anchor(visit, card.id, card.title, card.language)}<br>"
        f"{escape(card.kind)} · {when} {keep_html(card.short_id, card.title, visit)}</li>"
    )


def _ways(card: Card, answer: ModelsAnswer, visit: Visit) -> Iterator[str]:
    """Yield how one reaches a town, as HTML: the partnerships that lead there, the websites.

    The partner between us and a partner of a partner would introduce us, so it is named too.
    """
    town, around = card.municipality_id, answer.around
    between = around.via(town)[:1]
    if between:
        label, name = visit("The chain in detail"), card.municipality
        kept = always(visit.address)
        chain = href("network", link(kept, **{WHAT: "ways", HOME: around.home, GOAL: town}))
        yield anchor(chain, label, name=visit("{axis}: {value}", axis=label, value=name))
    known = [place for place in (town, *between) if place in answer.websites]
    for place in known:
        yield website_link(answer.websites[place], answer.labels["city"][place], visit)
    if not known:
        yield escape(visit("no website in the atlas"))


def _more_html(answer: ModelsAnswer, visit: Visit) -> str:
    """Return the ways on: all practices of a gap, and who among the partners can help with it."""
    gap, home = answer.gap, answer.around.home
    said = visit.plural(
        "The {count} practice for this", "All {count} practices for this", answer.practices
    )
    question = {WHAT: ["help"], HOME: [home], BY: [gap.axis], ON: [gap.value]}
    kept = {**always(visit.address), **of_filter(answer.counted)}
    every = list_links(visit.address, (), answer.for_this)() or ""
    ways = (
        anchor(every, said),
        anchor(href("network", {**kept, **question}), visit("Who among our partners can help?")),
    )
    return f'<p class="atlas-models">{" · ".join(ways)}</p>'
