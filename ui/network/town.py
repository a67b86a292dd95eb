"""One town's network: its partners on a map and in words, and their partners."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located
from catalogue.nearness import Surroundings, Tie, surroundings
from catalogue.partnerships import OLDEST, partnership_count, partnership_ids, partnerships
from exports.document import Table
from ui import url
from ui.filters import Asked
from ui.finding import show_finding
from ui.findings.network import town_finding
from ui.home import home_choice, show_stale_home
from ui.kept import always, is_presenting
from ui.meeting.take_along import Make, Selection, take_along
from ui.network.listing import partnership_table, table_of
from ui.network.partners import (
    neighbours,
    partners_columns,
    partners_frame,
    partners_table,
    show_second,
)
from ui.network.parts import RESEARCHED_TIES, show_first_steps
from ui.network.picture import partner_picture
from ui.network.town_map import show_map
from ui.network.views import PARTS
from ui.texts import anchor
from ui.tie_menu import tie_menu
from ui.ties import ENDED, YES
from ui.words import Translator

MOST_SHOWN = 60
"""Partners on the map and in the table; more would be no map to read."""
_MOST_LISTED = 25


@dataclass(frozen=True)
class Town:
    """A town, who is near it, where they lie and how many practices they have under the filter."""

    around: Surroundings
    places: Mapping[str, Place]

    @property
    def home(self) -> Place:
        """The town itself."""
        return self.places[self.around.home]

    @cached_property
    def ties(self) -> dict[str, tuple[Tie, ...]]:
        """What joins each partner to it."""
        return {partner: self.around.towns[partner].ties for partner in self.around.partners}

    @cached_property
    def partners(self) -> list[Place]:
        """The direct partners, those with the most practices first."""
        return neighbours(self.places, self.around.partners)

    @property
    def shown(self) -> list[Place]:
        """The partners that the map and the table show."""
        return self.partners[:MOST_SHOWN]


def show_town(db: Catalogue, now: Asked, choice: DeltaGenerator, t: Translator) -> None:
    """Draw the choice of our town, the map, its partners, their partnerships and their partners."""
    with choice:
        home = home_choice(now, t)
        tie_menu(now.ties, now.labels, PARTS["town"], t)
    show_stale_home(now, t)
    if not home:
        show_first_steps(db, t)
        return
    town = town_of(db, home, now, t)
    finding = town_finding(town.home.name, town.partners, now.ties, t)
    show_finding(finding)
    if not town.partners and not now.ties.dated():
        _show_other_ways(db, town.home, now, t)
        return
    show_map(db, town.places, town.ties, town.shown, now, finding=finding, t=t)
    if is_presenting():
        return
    if len(town.partners) > MOST_SHOWN:
        st.caption(
            t(
                "Shown are the {count} partners with the most practices; the download has all.",
                count=t.number(MOST_SHOWN),
            )
        )
    _show_gaps_way(town.home, t)
    if town.partners:
        partners_table(db, town.around, town.shown, now, t)
        _show_partnerships(db, town.home, now, t)
    show_second(db, town.around, now, t)
    st.caption(t(RESEARCHED_TIES))
    take_along("network", "praxisatlas-partners", _maker(home, finding, now, t), now, t)


def town_of(db: Catalogue, home: str, now: Asked, t: Translator) -> Town:
    """Return a town with its partners under the filters."""
    around = surroundings(db, home, t.language, now.ties)
    return Town(around, located(db, [home, *around.partners], t.language, now.filter))


def _show_other_ways(db: Catalogue, home: Place, now: Asked, t: Translator) -> None:
    """Offer what there is besides partners in force: those that ended, and towns alike."""
    ways = []
    over = partnership_count(db, replace(now.ties, home=home.id, ended=True))
    if over and not now.ties.ended:
        label = t.plural(
            "Show the {count} partnership that ended",
            "Show the {count} partnerships that ended",
            over,
        )
        ways.append(anchor(url.href("", url.link(url.current(), **{ENDED: YES})), label))
    alike = {**always(), "what": ["towns"], "home": [home.id]}
    ways.append(anchor(url.href("compare", alike), t("Compare with towns alike")))
    st.html(f'<p class="atlas-ways">{"".join(ways)}</p>')


def _show_gaps_way(home: Place, t: Translator) -> None:
    """Lead on to the question for which one looks at partners: what do they do that we lack?"""
    gaps = {**always(), "what": ["gaps"], "home": [home.id]}
    label = t("What {town} lacks that its partners do", town=home.name)
    st.html(f'<p class="atlas-ways">{anchor(url.href("compare", gaps), label)}</p>')


def _show_partnerships(db: Catalogue, home: Place, now: Asked, t: Translator) -> None:
    """Draw the partnerships themselves: since when, on what, with whom, by which source."""
    title = t("Partnerships of {town}", town=home.name)
    ids = partnership_ids(db, replace(now.ties, home=home.id), OLDEST, t.language)
    shown = partnerships(db, ids[:_MOST_LISTED], t.language)
    partnership_table(title, shown, t)
    if len(ids) > _MOST_LISTED:
        st.caption(
            t(
                "Shown are the first {count}; the view “All partnerships” has all.",
                count=_MOST_LISTED,
            )
        )


def _maker(home: str, finding: str, now: Asked, t: Translator) -> Make:
    """Return what makes the partners, their partners and the partnerships to take along."""

    def make(db: Catalogue) -> Selection:
        title = t("Partners of {town}", town=now.labels["city"][home])
        ids = partnership_ids(db, replace(now.ties, home=home), OLDEST, t.language)
        whole = partners_frame(db, home, now, t)
        tables = [Table(title, whole[partners_columns(t)]), table_of(db, ids, t)]
        town = town_of(db, home, now, t)
        picture = partner_picture(town.home, town.ties, town.shown, t)
        pictures = [picture] if picture else []
        return Selection(title, finding, tables=tables, pictures=pictures, rows=whole)

    return make
