"""The pieces of the start page."""

from pathlib import Path

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.municipalities import places
from catalogue.practices import practice_ids
from catalogue.provenance import holdings
from catalogue.search import Question
from ui import links, url
from ui.kept import always
from ui.labels import RESEARCHED
from ui.maps import EUROPE, Spot, show_map
from ui.results import show_cards
from ui.towns import QUATTROPOLE
from ui.words import Translator

_LATEST = 4
_TOWNS = 8


def show_holdings(db: Catalogue, t: Translator) -> None:
    """Draw what the atlas holds; each number leads to what it counts."""
    held = holdings(db)
    numbers = (
        (held.practices, t("practices"), links.PRACTICES, always()),
        (
            held.municipalities,
            t("towns and districts with practices"),
            links.COMPARE,
            always(),
        ),
        (held.partnerships, t("partnerships"), links.NETWORK, links.partnerships()),
        (held.sources, t("sources"), links.DATA, always()),
    )
    with st.container(horizontal=True, key="start_holdings"):
        for count, label, page, target in numbers:
            st.page_link(page, label=f"**{t.number(count)}** {label}", query_params=target)


def search_from_start(t: Translator) -> None:
    """Draw the search field; what is typed opens the list of practices."""
    form = st.form("start_search", border=False)
    with form.container(horizontal=True, vertical_alignment="bottom"):
        typed = st.text_input(
            t("What are you looking for?"),
            key="start_q",
            type="search",
            placeholder=t("for example: language course, Ehrenamt, logement"),
        )
        sent = st.form_submit_button(t("Search"), key="start_send")
    if sent:
        st.switch_page(links.PRACTICES, query_params=links.practices(q=typed[: url.LONGEST_TEXT]))


def show_ways_in(db: Catalogue, t: Translator) -> None:
    """Draw three ways in, one for each use of the atlas."""
    meeting, model, screen = st.columns(3, border=True)
    with meeting:
        st.header(t("Prepare a meeting"), anchor=False)
        st.markdown(t("Filter practices, see them as a table and send the link to your group."))
        _way(links.PRACTICES, t("Practices as a table"), links.practices(view="table"))
    with model:
        st.header(t("Look for a model"), anchor=False)
        st.markdown(t("Choose your town and see what its partners already do that it lacks."))
        _way(links.COMPARE, t("Gaps and models"), links.comparison(what="gaps"))
    with screen:
        st.header(t("Show it on a screen"), anchor=False)
        st.markdown(t("One practice at a time: leaf through those of the QuattroPole cities."))
        _quattropole(db, t)
        _way(links.PRESENTATION, t("Prepare a presentation"), always())


def _quattropole(db: Catalogue, t: Translator) -> None:
    ids = practice_ids(db, PracticeFilter(chosen={"city": QUATTROPOLE}), "town", t.language)
    if ids:
        target = {**links.practices(id=ids[0]), "city": list(QUATTROPOLE)}
        _way(links.PRACTICE, t("The first practice"), target)


def _way(page: Path, label: str, parameters: url.Parameters) -> None:
    st.page_link(page, label=label, icon=":material/arrow_forward:", query_params=parameters)


def show_latest(db: Catalogue, t: Translator) -> None:
    """Draw the latest additions."""
    st.header(t("Latest additions"), anchor=False)
    ids = practice_ids(db, PracticeFilter(), "added", t.language)[:_LATEST]
    show_cards(db, ids, Question(), t)


def show_places(db: Catalogue, t: Translator) -> None:
    """Draw the towns on a map, and those with most practices as links."""
    found = places(db, t.language)
    st.header(t("Where the practices come from"), anchor=False)
    spots = [Spot(p.latitude, p.longitude, p.name, p.practices) for p in found]
    most = t.list(p.name for p in found[:3])
    alt = t(
        "Map of Europe with {count} towns and districts; the most entries are from {most}.",
        count=t.number(len(found)),
        most=most,
    )
    show_map(spots, EUROPE, alt)
    st.caption(t(RESEARCHED))
    with st.container(horizontal=True, gap="xsmall", key="start_towns"):
        for place in found[:_TOWNS]:
            st.page_link(
                links.PRACTICES,
                label=f"{links.escaped(place.name)} ({t.number(place.practices)})",
                query_params=links.practices(city=place.id),
            )
