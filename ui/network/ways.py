"""The way between two towns: the shortest chains of partners, and what each link is."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from catalogue.chains import Chain, chains, network
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.municipalities import located
from catalogue.partnerships import Partnership, partnerships
from exports.document import Table
from ui import url
from ui.choices import select
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.finding import show_finding
from ui.findings.network import ways_finding
from ui.home import home_choice, show_stale_home
from ui.labels import tie_kind
from ui.meeting.take_along import Selection, take_along
from ui.network.chain import ChainLines, pairs_first
from ui.network.listing import years_words
from ui.network.parts import show_examples, show_other_examples
from ui.network.views import PARTS
from ui.theme import colours
from ui.tie_menu import tie_menu
from ui.words import Translator

GOAL = "goal"
_MOST = 8


def show_ways(db: Catalogue, now: Asked, choice: DeltaGenerator, t: Translator) -> None:
    """Draw the choice of two towns and the shortest chains between them."""
    with choice:
        home = home_choice(now, t)
        towns = {"": t("Choose a town"), **now.labels["city"]}
        goal = select(GOAL, t("The other town"), towns, "", key="network_goal", width=280)
        tie_menu(now.ties, now.labels, PARTS["ways"], t)
    show_stale_home(now, t)
    show_unknown([(t("The other town"), value) for value in url.unknown(GOAL, towns)], t)
    if not home or not goal:
        st.info(t("Choose two towns. The atlas then shows through which partners they are linked."))
        if home:
            show_other_examples(db, home, GOAL, t)
        else:
            show_examples(db, t)
        return
    if home == goal:
        st.info(t("These are the same town. Choose two different ones."))
        return
    found = chains(network(db, now.ties), home, goal, _MOST)
    names = now.labels["city"]
    said = ways_finding(found, names[home], names[goal], t)
    show_finding(said)
    if not found:
        return
    _show_chains(db, found, names, t)
    title = t("Chains from {home} to {goal}", home=names[home], goal=names[goal])

    def make(db: Catalogue) -> Selection:
        table = Table(title, _table(*_told(db, found, t), names, t))
        return Selection(title, said, tables=[table])

    take_along("network", "praxisatlas-chains", make, now, t)


def _show_chains(
    db: Catalogue, found: Sequence[Chain], names: Mapping[str, str], t: Translator
) -> None:
    """Draw chains beside each other, with what each town on them does."""
    shown, known = _told(db, found, t)
    towns = {town for chain in shown for town in chain.towns}
    places = located(db, towns, t.language, PracticeFilter())
    practices = {town: place.practices for town, place in places.items()}
    lines = ChainLines(known, names, practices, colours(), t)
    items = "".join(lines.html(chain) for chain in shown)
    st.html(f'<ol class="atlas-chains" role="list">{items}</ol>')
    if len(shown) == _MOST:
        st.caption(
            t("There may be more chains of the same length; {count} are shown.", count=_MOST)
        )


def _told(
    db: Catalogue, found: Sequence[Chain], t: Translator
) -> tuple[list[Chain], dict[str, Partnership]]:
    """Return chains with the closest ties first, and their partnerships by id."""
    ids = {id_ for chain in found for joined in chain.joined for id_ in joined}
    known = {one.id: one for one in partnerships(db, sorted(ids), t.language)}
    return [pairs_first(chain, known) for chain in found], known


def _table(
    found: Sequence[Chain],
    known: Mapping[str, Partnership],
    names: Mapping[str, str],
    t: Translator,
) -> pd.DataFrame:
    """Return the chains link by link to take away."""
    rows = [
        [
            number,
            step,
            names[first],
            names[second],
            known[id_].name,
            tie_kind(known[id_].kind, t),
            years_words(known[id_], t),
        ]
        for number, chain in enumerate(found, start=1)
        for step, ((first, second), ids) in enumerate(
            zip(chain.pairs, chain.joined, strict=True), start=1
        )
        for id_ in ids
    ]
    heads = [t("Chain"), t("Step"), t("From"), t("To"), t("Partnership"), t("Kind"), t("Since")]
    return pd.DataFrame(rows, columns=heads)
