"""The practices to learn from for a gap: by town, with the reason and a way to reach it."""

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.gaps import Gap, Model, models
from catalogue.municipalities import websites
from catalogue.nearness import Surroundings
from ui.filters import Asked
from ui.home import nearness_words, website_link
from ui.labels import years
from ui.lists import list_links, practice_anchor
from ui.meeting.shortlist import keep_html
from ui.texts import anchor
from ui.words import Translator

MOST_MODELS = 8


def show_models(db: Catalogue, around: Surroundings, gap: Gap, now: Asked, t: Translator) -> None:
    """Draw how our town stands with a gap, and the practices of the nearest towns."""
    learnt = models(db, gap, around, now.filter, language=t.language, limit=MOST_MODELS)
    sites = websites(db, [model.card.municipality_id for model in learnt])
    st.html(_standing_html(around.home, gap, now, t))
    st.html(models_html(learnt, around, sites, now, t) + _all_html(db, gap, now, t))


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
        _town_html(list(group), around, sites.get(town), now, t)
        for town, group in groupby(found, key=lambda model: model.card.municipality_id)
    )
    return f'<ol class="atlas-models">{items}</ol>'


def _town_html(
    found: Sequence[Model], around: Surroundings, website: str | None, now: Asked, t: Translator
) -> str:
    card = found[0].card
    town = card.municipality
    practices = "".join(
        f"<li>{practice_anchor(card.id, card.title, card.language)}<br>{escape(card.kind)} · "
        f"{escape(years(card.start_year, card.end_year, card.status, t))} "
        f"{keep_html(card.short_id, card.title, t)}</li>"
        for card in (model.card for model in found)
    )
    why = escape(nearness_words(around, card.municipality_id, now, t))
    reach = f" · {website_link(website, town, t)}" if website else ""
    return f"<li><strong>{escape(town)}</strong><br>{why}{reach}<ul>{practices}</ul></li>"


def _all_html(db: Catalogue, gap: Gap, now: Asked, t: Translator) -> str:
    """Return the way to all practices of a gap."""
    chosen = now.filter.with_values(gap.axis, [gap.value])
    count = practice_count(db, chosen)
    said = t.plural("The {count} practice for this", "All {count} practices for this", count)
    return f'<p class="atlas-models">{anchor(list_links((), chosen)() or "", said)}</p>'
