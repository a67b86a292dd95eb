"""The way between two towns: the shortest chains of partners, and what each link is."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.network import Chain, chains, network
from catalogue.partnerships import Partnership, partnerships
from ui.choices import select
from ui.compare.home import home_choice, show_stale_home
from ui.compare.parts import show_finding
from ui.filters import Asked
from ui.labels import tie_kind
from ui.network.parts import show_examples
from ui.words import Translator

GOAL = "goal"
_MOST = 8


def show_chains(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of two towns and the shortest chains between them."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="network_choice"):
        home = home_choice(now, t)
        towns = {"": t("Choose a town"), **now.labels["city"]}
        goal = select(GOAL, t("The other town"), towns, "", key="network_goal", width=280)
    show_stale_home(now, t)
    if not home or not goal:
        st.info(t("Choose two towns. The atlas then shows through which partners they are linked."))
        show_examples(db, t)
        return
    found = chains(network(db), home, goal, _MOST)
    show_finding(_finding(found, home, goal, now, t))
    known = {one.id: one for one in partnerships(db, t.language)}
    items = "".join(_chain_html(chain, known, now, t) for chain in found)
    st.html(f'<ol class="atlas-list">{items}</ol>')


def _finding(found: Sequence[Chain], home: str, goal: str, now: Asked, t: Translator) -> str:
    names = {"home": now.labels["city"][home], "goal": now.labels["city"][goal]}
    if home == goal:
        return t("These are the same town. Choose two different ones.")
    if not found:
        return t("No chain of partners leads from {home} to {goal}.", **names)
    if found[0].length == 1:
        return t("{home} and {goal} are direct partners.", **names)
    between = found[0].length - 1
    return t.plural(
        "From {home} to {goal} one passes {count} town.",
        "From {home} to {goal} one passes {count} towns.",
        between,
        **names,
    )


def _chain_html(chain: Chain, known: Mapping[str, Partnership], now: Asked, t: Translator) -> str:
    """Return a chain as towns with arrows, and below what joins each two of them."""
    names = [now.labels["city"][town] for town in chain.towns]
    links = "".join(
        f"<li>{escape(first)} – {escape(second)}: {escape(_joined(ids, known, t))}</li>"
        for first, second, ids in zip(names, names[1:], chain.joined, strict=False)
    )
    return f"<li><strong>{escape(' → '.join(names))}</strong><ul>{links}</ul></li>"


def _joined(ids: Sequence[str], known: Mapping[str, Partnership], t: Translator) -> str:
    return t.list(_partnership(known[id_], t) for id_ in ids)


def _partnership(one: Partnership, t: Translator) -> str:
    kind = tie_kind(one.kind, t)
    if len(one.stated_years) > 1:
        stated = ", ".join(map(str, one.stated_years))
        return t("{name} ({kind}; sources differ: {years})", name=one.name, kind=kind, years=stated)
    if one.since_year is None:
        return t("{name} ({kind})", name=one.name, kind=kind)
    return t("{name} ({kind}, since {year})", name=one.name, kind=kind, year=one.since_year)
