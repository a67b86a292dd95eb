"""One town's network: its partners on a map and in words, and their partners."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located
from catalogue.nearness import Surroundings, Tie, surroundings, ties_of
from catalogue.partnerships import first_years, partnership_ids, partnerships
from ui import url
from ui.compare.home import HOME, home_choice, show_stale_home
from ui.compare.parts import show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.findings.network import town_finding
from ui.labels import TIE_KINDS
from ui.network.controls import lens_of, map_controls
from ui.network.listing import partnership_table
from ui.network.map import TOPOJSON, Drawn, Hub, Line, middle, partner_map
from ui.network.partners import neighbours, partners_table, show_second, table_to_take
from ui.network.parts import show_first_steps
from ui.theme import colours
from ui.ties import year_slider
from ui.words import Translator

_KEY = "network_map"
_MOST_SHOWN = 100
"""Partners on the map and in the table; more would be no map to read."""
_MOST_LISTED = 25


@dataclass(frozen=True)
class Town:
    """A town, who is near it, and where they lie."""

    around: Surroundings
    places: Mapping[str, Place]

    @property
    def home(self) -> Place:
        """The town itself."""
        return self.places[self.around.home]

    @cached_property
    def partners(self) -> list[Place]:
        """The direct partners, those with the most practices first."""
        return neighbours(self.places, self.around.partners)

    @property
    def shown(self) -> list[Place]:
        """The partners that the map and the table show."""
        return self.partners[:_MOST_SHOWN]


def show_town(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town, the map, its partners, their partnerships and their partners."""
    home = home_choice(now, t)
    show_stale_home(now, t)
    if not home:
        show_first_steps(db, t)
        return
    town = _town(db, home, now, t)
    finding = town_finding(
        town.home.name,
        len(town.partners),
        sum(bool(place.practices) for place in town.partners),
        now.ties,
        t,
    )
    show_finding(finding)
    _show_map(db, town, now, finding, t)
    if town.partners:
        st.html(partners_table(db, town.around, town.shown, now, t))
        _show_partnerships(db, home, now, t)
    show_second(db, town.around, now, t)
    csv_button(
        "network_csv", "praxisatlas-partners", lambda db: table_to_take(db, home, now, t), now, t
    )


def _town(db: Catalogue, home: str, now: Asked, t: Translator) -> Town:
    around = surroundings(db, home, t.language, now.ties)
    places = located(db, [home, *around.partners], t.language)
    return Town(around, places)


def _show_map(db: Catalogue, town: Town, now: Asked, finding: str, t: Translator) -> None:
    """Draw the map; a click on a partner chooses it, as the field above does."""
    # What is shown of the world does not jump when the year changes.
    ties = ties_of(db, town.home.id, t.language, now.ties.undated()) if now.ties.dated() else {}
    ever = located(db, ties, t.language) if ties else town.places
    if not ties and not town.partners:
        return
    lens = lens_of([town.home, *ever.values()])
    ground, side = st.columns([7, 3], gap="medium")
    with ground:
        st.plotly_chart(
            partner_map(_drawn(town, town.shown), _kinds(t), lens, colours()),
            key=_KEY,
            height="stretch",
            alt=t("Map of the partners of {town}. {finding}", town=town.home.name, finding=finding),
            config={"topojsonURL": TOPOJSON, "displayModeBar": False, "scrollZoom": False},
            on_select=_choose,
            selection_mode="points",
        )
    with side:
        map_controls(lens, town.home, t)
        year_slider(first_years(db), now.ties, t)
        _show_notes(ties, len(town.partners), now, t)


def _kinds(t: Translator) -> dict[str, str]:
    return {kind: t(label) for kind, label in TIE_KINDS.items()}


def _show_notes(
    ties: Mapping[str, Sequence[Tie]], partners: int, now: Asked, t: Translator
) -> None:
    """Say how to read the map, and what it leaves out."""
    said = [
        t(
            "A full circle is a town with practices, a ring one without. The lines of a network "
            "meet in its middle. A district stands at its centre. A click on a town chooses it."
        )
    ]
    if partners > _MOST_SHOWN:
        said.append(
            t(
                "Shown are the {count} partners with the most practices; the download has all.",
                count=t.number(_MOST_SHOWN),
            )
        )
    undated = len({tie.id for joined in ties.values() for tie in joined if not tie.since_year})
    if now.ties.dated() and undated:
        said.append(
            t.plural(
                "{count} partnership has no stated first year and is left out here.",
                "{count} partnerships have no stated first year and are left out here.",
                undated,
            )
        )
    st.caption(" ".join(said))


def _choose() -> None:
    """Make the town that was clicked on our town."""
    points = st.session_state[_KEY]["selection"]["points"]
    chosen = next((point.get("customdata") for point in points if point.get("customdata")), None)
    if chosen:
        town = chosen[0] if isinstance(chosen, list) else chosen
        url.put(**{HOME: town, "at": None, "extent": None})


def _drawn(town: Town, partners: Sequence[Place]) -> Drawn:
    """Return a line for each pair, and for each network lines from its middle to its members."""
    start = (town.home.latitude, town.home.longitude)
    lines: list[Line] = []
    networks: dict[str, tuple[Tie, list[Place]]] = {}
    for place in partners:
        for tie in town.around.towns[place.id].ties:
            if tie.kind == "network":
                networks.setdefault(tie.id, (tie, [town.home]))[1].append(place)
            else:
                lines.append(Line(tie.kind, start, (place.latitude, place.longitude)))
    hubs = []
    for tie, members in networks.values():
        hub = Hub(tie.name, middle(members))
        hubs.append(hub)
        lines += [Line("network", hub.at, (one.latitude, one.longitude)) for one in members]
    return Drawn([town.home, *partners], lines, hubs)


def _show_partnerships(db: Catalogue, home: str, now: Asked, t: Translator) -> None:
    """Draw the partnerships themselves: since when, on what, with whom, by which source."""
    st.header(t("Partnerships of {town}", town=now.labels["city"][home]), anchor=False)
    chosen = replace(now.ties, home=home)
    ids = partnership_ids(db, chosen, "oldest", t.language)
    st.html(partnership_table(partnerships(db, ids[:_MOST_LISTED], t.language), t))
    if len(ids) > _MOST_LISTED:
        st.caption(
            t(
                "Shown are the first {count}; the view “All partnerships” has all.",
                count=_MOST_LISTED,
            )
        )
