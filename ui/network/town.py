"""One town's network: its partners on a map and in words, and their partners."""

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located
from catalogue.nearness import SECOND, Surroundings, surroundings
from ui import url
from ui.choices import segments
from ui.compare.home import HOME, home_choice, show_stale_home, ties_words
from ui.compare.lists import list_links
from ui.compare.partners import show_partners
from ui.compare.parts import show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.labels import TIE_KINDS
from ui.network.map import TOPOJSON, WORLD, Line, hub, near, partner_map
from ui.network.parts import show_first_steps
from ui.tables import table_html
from ui.texts import anchor
from ui.theme import colours
from ui.words import Translator

_KEY = "network_map"
_MOST_SECOND = 40


def show_town(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town, the map, its partners and their partners."""
    home = home_choice(now, t)
    show_stale_home(now, t)
    if not home:
        show_first_steps(db, t)
        return
    around = surroundings(db, home, t.language)
    places = located(db, [home, *around.partners], t.language)
    finding = _finding(around, places, now, t)
    show_finding(finding)
    if not around.partners:
        return
    _show_map(around, places, finding, t)
    show_partners(db, around, now, t)
    _show_second(db, around, now, t)
    csv_button("network_csv", "praxisatlas-partners", lambda db: _table(db, home, now, t), now, t)


def _finding(around: Surroundings, places: Mapping[str, Place], now: Asked, t: Translator) -> str:
    """Return how many partners there are and of how many the atlas has practices."""
    town = now.labels["city"][around.home]
    if not around.partners:
        return t("The atlas knows no partnership of {town}.", town=town)
    active = sum(bool(places[partner].practices) for partner in around.partners)
    first = t.plural(
        "{town} has {count} direct partner.",
        "{town} has {count} direct partners.",
        len(around.partners),
        town=town,
    )
    second = t.plural(
        "Of {count} of them the atlas has practices.",
        "Of {count} of them the atlas has practices.",
        active,
    )
    return f"{first} {second}"


def _show_map(
    around: Surroundings, places: Mapping[str, Place], finding: str, t: Translator
) -> None:
    """Draw the map; a click on a partner chooses it, as the field above does."""
    home = places[around.home]
    towns = [home, *(places[partner] for partner in sorted(around.partners))]
    kinds = {kind: t(label) for kind, label in TIE_KINDS.items()}
    options = {"near": t("Near"), "world": t("The whole world")}
    shown = segments("extent", t("Shown"), options, "near", key="network_extent")
    extent = WORLD if shown == "world" else near(towns)
    figure = partner_map(towns, _lines(around, places), kinds, extent, colours())
    st.plotly_chart(
        figure,
        key=_KEY,
        alt=t(
            "Map of the partners of {town}. {finding}",
            town=places[around.home].name,
            finding=finding,
        ),
        config={"topojsonURL": TOPOJSON, "displayModeBar": False, "scrollZoom": False},
        on_select=_choose,
        selection_mode="points",
    )
    st.caption(
        t(
            "A full circle is a town with practices, a ring one without. Lines of a network meet "
            "in its middle. A district stands at its centre."
        )
    )


def _choose() -> None:
    """Make the town that was clicked on our town."""
    points = st.session_state[_KEY]["selection"]["points"]
    chosen = next((point.get("customdata") for point in points if point.get("customdata")), None)
    if chosen:
        url.put(**{HOME: chosen[0] if isinstance(chosen, list) else chosen})


def _lines(around: Surroundings, places: Mapping[str, Place]) -> list[Line]:
    """Return a line for each pair, and for each network lines from its middle to its members."""
    home = places[around.home]
    start = (home.latitude, home.longitude)
    lines: list[Line] = []
    members: dict[str, list[Place]] = {}
    for partner in sorted(around.partners):
        place = places[partner]
        for tie in around.towns[partner].ties:
            if tie.kind == "network":
                members.setdefault(tie.id, [home]).append(place)
            else:
                lines.append(Line(tie.kind, start, (place.latitude, place.longitude)))
    for group in members.values():
        middle = hub(group)
        lines += [Line("network", middle, (one.latitude, one.longitude)) for one in group]
    return lines


def _second(db: Catalogue, around: Surroundings, language: str) -> list[Place]:
    """Return the partners' partners, those with the most practices first."""
    found = located(db, around.within(SECOND), language).values()
    return sorted(found, key=lambda place: (-place.practices, place.id))


def _show_second(db: Catalogue, around: Surroundings, now: Asked, t: Translator) -> None:
    """Draw the partners' partners as a table: through whom, and how many practices."""
    found = _second(db, around, t.language)
    if not found:
        return
    st.header(t("Partners of the partners"), anchor=False)
    link = list_links(("city",), now.filter.without("city"))
    rows = [
        [
            escape(place.name),
            escape(_via(around, place.id, now)),
            anchor(link(place.id) or "", t.number(place.practices)) if place.practices else "0",
        ]
        for place in found[:_MOST_SECOND]
    ]
    heads = (t("Town"), t("Through"), t("Practices"))
    st.html(table_html(t("Partners of the partners"), heads, rows))
    if len(found) > _MOST_SECOND:
        st.caption(t("Shown are the {count} with the most practices.", count=_MOST_SECOND))


def _via(around: Surroundings, town: str, now: Asked) -> str:
    return ", ".join(now.labels["city"][partner] for partner in around.towns[town].via)


def _table(db: Catalogue, home: str, now: Asked, t: Translator) -> pd.DataFrame:
    """Return partners and their partners to take away."""
    around = surroundings(db, home, t.language)
    partners = located(db, around.partners, t.language).values()
    direct: Sequence[Sequence[object]] = [
        [place.name, t("direct partner"), ties_words(around.towns[place.id], t), place.practices]
        for place in sorted(partners, key=lambda place: (-place.practices, place.id))
    ]
    further = [
        [place.name, t("partner of a partner"), _via(around, place.id, now), place.practices]
        for place in _second(db, around, t.language)
    ]
    heads = [t("Town"), t("Nearness"), t("Through"), t("Practices")]
    return pd.DataFrame([*direct, *further], columns=heads)
