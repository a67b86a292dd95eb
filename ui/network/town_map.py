"""The map of one town's partners, with what moves it and what it leaves out."""

from collections.abc import Mapping, Sequence

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located
from catalogue.nearness import Tie, ties_of
from catalogue.partnerships import first_years
from ui import url
from ui.filters import Asked
from ui.home import HOME, MAP_NAMES
from ui.kept import is_presenting
from ui.network.controls import lens_of, map_controls
from ui.network.lens import Lens
from ui.network.lines import line_key
from ui.network.map import TOPOJSON, Drawn, Hub, Line, middle, partner_map
from ui.theme import colours
from ui.tie_menu import year_slider
from ui.words import Translator

_KEY = "network_map"
_MOST_NAMED = 6


def show_map(
    db: Catalogue,
    places: Mapping[str, Place],
    ties: Mapping[str, Sequence[Tie]],
    partners: Sequence[Place],
    now: Asked,
    *,
    finding: str,
    t: Translator,
) -> None:
    """Draw the map; a click on a partner chooses it, as the field above does.

    ``places`` are our town and all its partners, ``partners`` those that are shown.
    """
    home = next(place for id_, place in places.items() if id_ not in ties)
    ever = ties
    if now.ties.dated():
        # What is shown of the world does not jump when the year changes.
        ever = ties_of(db, home.id, t.language, now.ties.undated())
        places = located(db, ever, t.language, now.filter)
    towns = [home, *(place for id_, place in places.items() if id_ != home.id)]
    lens = lens_of(towns, t)
    shown = drawn(home, ties, partners)
    ground, side = st.columns([13, 7] if is_presenting() else [7, 3], gap="medium")
    with ground:
        st.plotly_chart(
            partner_map(shown, lens, colours()),
            key=_KEY,
            height="stretch",
            alt=t("Map of the partners of {town}. {finding}", town=home.name, finding=finding),
            config={"topojsonURL": TOPOJSON, "displayModeBar": False, "scrollZoom": False},
            on_select=_choose,
            selection_mode="points",
        )
    with side:
        if key := line_key((line.kind for line in shown.lines), colours(), t):
            st.html(key)
        map_controls(lens, towns, t)
        year_slider(first_years(db), now.ties, t)
        st.caption(" ".join(_notes(lens, ever, partners, now, t)))


def _notes(
    lens: Lens,
    ever: Mapping[str, Sequence[Tie]],
    partners: Sequence[Place],
    now: Asked,
    t: Translator,
) -> list[str]:
    """Return how to read the map, and what it leaves out."""
    said = [
        t(
            "A full circle is a town with practices, a ring one without. The lines of a network "
            "meet in its middle. A district stands at its centre. A click on a town chooses it."
        )
    ]
    outside = [one.name for one in partners if not lens.holds((one.latitude, one.longitude))]
    if outside:
        more = len(outside) - _MOST_NAMED
        named = outside[:_MOST_NAMED]
        if more > 0:
            named.append(t.plural("{count} more", "{count} more", more))
        said.append(t("Outside this part of the map: {towns}.", towns=t.list(named)))
    undated = len({tie.id for joined in ever.values() for tie in joined if not tie.since_year})
    if now.ties.dated() and undated:
        said.append(
            t.plural(
                "{count} partnership has no stated first year and is left out here.",
                "{count} partnerships have no stated first year and are left out here.",
                undated,
            )
        )
    return said


def _choose() -> None:
    """Make the town that was clicked on our town."""
    points = st.session_state[_KEY]["selection"]["points"]
    chosen = next((point.get("customdata") for point in points if point.get("customdata")), None)
    if chosen:
        town = chosen[0] if isinstance(chosen, list) else chosen
        url.put(**{**dict.fromkeys(MAP_NAMES), HOME: town})


def drawn(home: Place, ties: Mapping[str, Sequence[Tie]], partners: Sequence[Place]) -> Drawn:
    """Return a line for each pair, and for each network lines from its middle to its members."""
    start = (home.latitude, home.longitude)
    lines: list[Line] = []
    networks: dict[str, tuple[Tie, list[Place]]] = {}
    for place in partners:
        for tie in ties[place.id]:
            if tie.kind == "network":
                networks.setdefault(tie.id, (tie, [home]))[1].append(place)
            else:
                lines.append(Line(tie.kind, start, (place.latitude, place.longitude)))
    hubs = []
    for tie, members in networks.values():
        hub = Hub(tie.name, middle(members))
        hubs.append(hub)
        lines += [Line("network", hub.at, (one.latitude, one.longitude)) for one in members]
    return Drawn(home.id, [home, *partners], lines, hubs)
