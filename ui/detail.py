"""One practice: what, for whom, since when, by whom, with what outcome, and how we know."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.practice import Practice, similar
from catalogue.practices import Card, cards, practice_ids
from catalogue.sources import Citation
from ui import links, url
from ui.compare.views import MOST_PRACTICES
from ui.filters import Asked
from ui.kept import always, is_presenting
from ui.labels import status, years
from ui.maps import Spot, around, show_map
from ui.meeting.shortlist import keep_html
from ui.meeting.take_along import Selection, take_along
from ui.results import page_of, sort_order
from ui.sources import source_item
from ui.texts import foreign_note, paragraph
from ui.words import Translator

_MAP_KILOMETRES = 420
_MOST_OF_TOWN = 6


def show_list_position(db: Catalogue, practice_id: str, now: Asked, t: Translator) -> None:
    """Draw the way back to the list one came from, and to its previous and next practice."""
    if is_presenting():
        return
    ids = practice_ids(db, now.filter, sort_order(now), t.language)
    place = ids.index(practice_id) if practice_id in ids else None
    with st.container(horizontal=True, vertical_alignment="center", key="practice_position"):
        kept = links.list_kept()
        page = None if place is None else str(page_of(place))
        st.page_link(
            links.PRACTICES,
            label=t("Back to the list"),
            icon=":material/list:",
            query_params=url.link(kept, page=None if page == "1" else page),
        )
        links.to_comparison(t)
        if place is None:
            return
        st.space("stretch")
        said = t("{place} of {total}", place=t.number(place + 1), total=t.number(len(ids)))
        with st.container(
            horizontal=True,
            wrap=False,
            width="content",
            vertical_alignment="center",
            key="practice_steps",
        ):
            _neighbour(ids, place - 1, t("Previous"), kept)
            st.markdown(said)
            _neighbour(ids, place + 1, t("Next"), kept)


def _neighbour(ids: Sequence[str], place: int, label: str, kept: url.Parameters) -> None:
    exists = 0 <= place < len(ids)
    target = url.link(kept, id=ids[place]) if exists else kept
    st.page_link(links.PRACTICE, label=label, query_params=target, disabled=not exists)


def show_practice(found: Practice, t: Translator) -> None:
    """Draw all that is known of a practice."""
    st.set_page_config(page_title=f"{found.card.title} – Praxisatlas")
    st.title(links.escaped(found.card.title), anchor=False)
    st.html(_facts_line(found, t))
    text, side = st.columns([3, 2], gap="large")
    with text:
        st.html(_text(found, t))
    with side:
        _show_facts(found, t)
        spot = Spot(found.latitude, found.longitude, found.card.municipality, weight=4)
        where = t("Map: {town} in {country}", town=found.card.municipality, country=found.country)
        show_map([spot], around(spot, _MAP_KILOMETRES), where)
        if found.coordinates_note:
            st.caption(t("The point is the centre or the seat of the district."))
    if is_presenting():
        said = t.plural("{count} source", "{count} sources", len(found.citations))
        st.caption(said)
    else:
        _show_sources(found.citations, t)


def _facts_line(found: Practice, t: Translator) -> str:
    card = found.card
    facts = [
        card.municipality,
        found.country,
        card.kind,
        years(card.start_year, card.end_year, card.status, t),
    ]
    line = " · ".join(escape(fact) for fact in facts)
    keep = keep_html(card.short_id, card.title, t)
    return f'<p class="atlas-lead">{keep}{line}{foreign_note(card.language, t)}</p>'


def _text(found: Practice, t: Translator) -> str:
    outcome = (
        paragraph(escape(found.outcome), found.card.language, t)
        if found.outcome
        else f"<p>{escape(t('The sources name no outcome.'))}</p>"
    )
    return (
        f"<div class='atlas-text'><h2>{escape(t('What it is'))}</h2>"
        + paragraph(escape(found.card.summary), found.card.language, t)
        + f"<h2>{escape(t('What came of it'))}</h2>"
        + f"{outcome}</div>"
    )


def _show_facts(found: Practice, t: Translator) -> None:
    card = found.card
    facts = {
        t("For whom"): ", ".join(card.target_groups),
        t("Themes"): ", ".join(card.themes),
        t("Run by"): "; ".join(found.organisations) or t("not stated"),
    }
    rest = {
        t("Years"): years(card.start_year, card.end_year, card.status, t),
        t("Status"): status(card.status, t),
        t("Inhabitants"): _inhabitants(found, t),
        t("Town size"): found.size_class or t("population not known"),
        t("Last checked"): t.date(found.checked_on),
    }
    # On a stage: what one asks about a practice first.
    shown = facts if is_presenting() else {**facts, **rest}
    items = "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in shown.items())
    st.html(f'<dl class="atlas-fact-list">{items}</dl>')
    if found.website and not is_presenting():
        st.link_button(t("Website of {town}", town=links.escaped(card.municipality)), found.website)


def _inhabitants(found: Practice, t: Translator) -> str:
    if found.population is None:
        return t("not known")
    count = t.number(found.population)
    if found.population_year is None:
        return t("{count} (GeoNames, undated)", count=count)
    return t("{count} ({year})", count=count, year=found.population_year)


def _show_sources(sources: Sequence[Citation], t: Translator) -> None:
    st.html(
        f"<div class='atlas-text'><h2>{escape(t('Sources'))}</h2></div>"
        f'<ol class="atlas-sources">{"".join(source_item(source, t) for source in sources)}</ol>'
    )


def take_along_practice(found: Practice, now: Asked, t: Translator) -> None:
    """Draw what can be taken along of one practice."""
    title, ids = found.card.title, [found.card.id]
    take_along(
        "practice",
        "praxisatlas-practice",
        lambda _: Selection(title, practices=ids, by_hand=True),
        now,
        t,
    )


def show_related(db: Catalogue, found: Practice, t: Translator) -> None:
    """Draw similar practices of other towns, and the other practices of this one."""
    if is_presenting():
        return
    left, right = st.columns(2, gap="large")
    with left:
        st.header(t("Similar practices in other towns"), anchor=False)
        others = similar(db, found.card.id, t.language)
        for other in others:
            shared = ", ".join([*other.shared_themes, *other.shared_target_groups])
            _show_link(other.card, other.card.municipality, t("In common: {what}", what=shared))
        if others:
            compared = [found.card.id, *(other.card.id for other in others)][:MOST_PRACTICES]
            st.page_link(
                links.COMPARE,
                label=t("Compare them side by side"),
                icon=":material/compare_arrows:",
                query_params={**links.comparison(what="practices"), "practices": compared},
            )
    with right:
        town = found.card.municipality
        st.header(t("More from {town}", town=links.escaped(town)), anchor=False)
        _show_same_town(db, found.card, t)


def _show_same_town(db: Catalogue, card: Card, t: Translator) -> None:
    chosen = PracticeFilter(chosen={"city": (card.municipality_id,)})
    ids = [id_ for id_ in practice_ids(db, chosen, "newest", t.language) if id_ != card.id]
    if not ids:
        st.markdown(t("The catalogue has no other practice of this town."))
        return
    for other in cards(db, ids[:_MOST_OF_TOWN], t.language):
        _show_link(other, other.kind, years(other.start_year, other.end_year, other.status, t))
    if len(ids) > _MOST_OF_TOWN:
        st.page_link(
            links.PRACTICES,
            label=t.plural("All {count} practice", "All {count} practices", len(ids) + 1),
            query_params=links.practices(city=card.municipality_id),
        )


def _show_link(card: Card, *facts: str) -> None:
    with st.container(gap=None, key=f"related_{card.id}"):
        st.page_link(
            links.PRACTICE,
            label=links.escaped(card.title),
            query_params=url.link(always(), id=card.id),
        )
        st.caption(links.escaped(" · ".join(facts)))


def show_unknown_practice(asked_id: str, t: Translator) -> None:
    """Say that there is no such practice, and offer the search."""
    st.title(t("Practice"), anchor=False)
    if asked_id:
        st.warning(t("The catalogue has no practice “{id}”.", id=links.escaped(asked_id)))
    else:
        st.info(t("This link names no practice."))
    st.page_link(links.PRACTICES, label=t("Search in all practices"), query_params=always())
