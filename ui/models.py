"""The practices to learn from for a gap: by town, with the reason and a way to reach it."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.gaps import Gap, Model, models
from catalogue.municipalities import websites
from catalogue.nearness import Surroundings
from catalogue.practices import Card
from ui import links, url
from ui.filters import Asked
from ui.home import nearness_words, website_link
from ui.kept import always
from ui.labels import years
from ui.lists import list_links, practice_anchor
from ui.meeting.shortlist import keep_html
from ui.texts import anchor
from ui.words import Translator

MOST_MODELS = 8


def show_models(db: Catalogue, around: Surroundings, gap: Gap, now: Asked, t: Translator) -> None:
    """Draw how our town stands with a gap, and the practices of the nearest towns."""
    learnt = models(db, gap, around, now.filter, language=t.language, limit=MOST_MODELS)
    sites = websites(db, reached(learnt, around))
    st.html(_standing_html(around.home, gap, now, t))
    st.html(models_html(learnt, around, sites, now, t) + _ways_html(db, around.home, gap, now, t))


def _standing_html(home: str, gap: Gap, now: Asked, t: Translator) -> str:
    """Return in words how our town stands, and whose practices follow."""
    town = now.labels["city"][home]
    own = t.plural(
        "{town} has {count} practice for this.",
        "{town} has {count} practices for this.",
        gap.own,
        town=town,
    )
    if not gap.own:
        own = t("{town} has no practice for this.", town=town)
    follows = t("No other town has one.")
    if gap.towns:
        follows = t("Examples to learn from, partners first:")
    label = escape(now.labels[gap.axis][gap.value])
    return f'<div class="atlas-models"><h2>{label}</h2><p>{escape(f"{own} {follows}")}</p></div>'


def models_html(
    found: Sequence[Model],
    around: Surroundings,
    sites: Mapping[str, str],
    now: Asked,
    t: Translator,
) -> str:
    """Return the practices to learn from by town, with the reason why the town is near."""
    items = "".join(
        _town_html(list(group), around, sites, now, t)
        for _, group in groupby(found, key=lambda model: model.card.municipality_id)
    )
    return f'<ol class="atlas-models">{items}</ol>'


def _town_html(
    found: Sequence[Model],
    around: Surroundings,
    sites: Mapping[str, str],
    now: Asked,
    t: Translator,
) -> str:
    """Return a town with its practices, why it is near and how one reaches it."""
    card = found[0].card
    practices = "".join(
        f"<li>{practice_anchor(card.id, card.title, card.language)}<br>{escape(card.kind)} · "
        f"{escape(years(card.start_year, card.end_year, card.status, t))} "
        f"{keep_html(card.short_id, card.title, t)}</li>"
        for card in (model.card for model in found)
    )
    why = escape(nearness_words(around, card.municipality_id, now, t))
    reach = "".join(f" · {way}" for way in _ways(card, around, sites, now, t))
    town = escape(card.municipality)
    return f"<li><strong>{town}</strong><br>{why}{reach}<ul>{practices}</ul></li>"


def _ways(
    card: Card, around: Surroundings, sites: Mapping[str, str], now: Asked, t: Translator
) -> Iterator[str]:
    """Yield how one reaches a town, as HTML: the partnerships that lead there, the websites.

    The partner between us and a partner of a partner would introduce us, so it is named too.
    """
    town = card.municipality_id
    between = around.towns[town].via[:1]
    if between:
        label, name = t("The chain in detail"), card.municipality
        href = url.href("network", url.link(always(), what="ways", home=around.home, goal=town))
        yield anchor(href, label, name=t("{axis}: {value}", axis=label, value=name))
    known = [place for place in (town, *between) if place in sites]
    yield from (website_link(sites[place], now.labels["city"][place], t) for place in known)
    if not known:
        yield escape(t("no website in the atlas"))


def reached(found: Sequence[Model], around: Surroundings) -> set[str]:
    """Return the towns of some practices, and the partners through whom one reaches them."""
    towns = {model.card.municipality_id for model in found}
    return towns | {via for town in towns for via in around.towns[town].via[:1]}


def _ways_html(db: Catalogue, home: str, gap: Gap, now: Asked, t: Translator) -> str:
    """Return the ways on: all practices of a gap, and who among the partners can help with it."""
    chosen = now.filter.with_values(gap.axis, [gap.value])
    count = practice_count(db, chosen)
    said = t.plural("The {count} practice for this", "All {count} practices for this", count)
    question = {"what": ["help"], "home": [home], "by": [gap.axis], "on": [gap.value]}
    helpers = url.href("network", {**always(), **links.of_filter(now.filter), **question})
    ways = (
        anchor(list_links((), chosen)() or "", said),
        anchor(helpers, t("Who among our partners can help?")),
    )
    return f'<p class="atlas-models">{" · ".join(ways)}</p>'
