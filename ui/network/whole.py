"""The network as such: how it hangs together, countries, decades, bridges and groups."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from catalogue.connection import Catalogue
from catalogue.linkage import bridges, country_pairs, decades, extent, groups
from catalogue.partnership_filter import IN_FORCE
from ui.filters import Asked
from ui.finding import show_finding
from ui.findings.network import extent_finding
from ui.kept import is_presenting
from ui.meeting.take_along import Make, Selection, take_along
from ui.network.begun import decades_chart, decades_table, show_decades
from ui.network.countries import countries_table, pairs_frame, show_countries
from ui.network.groups import bridges_table, groups_table, show_bridges, show_groups
from ui.network.parts import RESEARCHED_TIES
from ui.network.views import PARTS
from ui.tie_menu import tie_menu
from ui.words import Translator

_BRIDGES, _GROUPS = 8, 8


def show_whole(db: Catalogue, now: Asked, choice: DeltaGenerator, t: Translator) -> None:
    """Draw the size of the network, countries, decades, and the towns that hold it together."""
    with choice:
        tie_menu(now.ties, now.labels, PARTS["whole"], t)
    said = extent_finding(extent(db), t)
    show_finding(said)
    if now.ties != IN_FORCE:
        caveat = t(
            "This sentence, groups and bridges speak of all partnerships in force; countries and "
            "decades follow the filter."
        )
        st.caption(caveat)
        said = f"{said} {caveat}"
    pairs, begun = country_pairs(db, now.ties), decades(db, now.ties)
    if not pairs.countries:
        st.info(t("No partnership matches all of this. Remove a filter above."))
    else:
        show_countries(pairs, now, t)
        if is_presenting():
            return
        show_decades(begun, now.ties, t)
    show_bridges(bridges(db, _BRIDGES), now, t)
    show_groups(groups(db, _GROUPS), now, t)
    st.caption(t(RESEARCHED_TIES))
    take_along("network", "praxisatlas-network", _maker(said, now, t), now, t)


def _maker(finding: str, now: Asked, t: Translator) -> Make:
    """Return what makes the figures of the network to take along."""

    def make(db: Catalogue) -> Selection:
        pairs, begun = country_pairs(db, now.ties), decades(db, now.ties)
        tables = [
            countries_table(pairs, now, t),
            decades_table(begun, t),
            bridges_table(bridges(db, _BRIDGES), now, t),
            groups_table(groups(db, _GROUPS), now, t),
        ]
        return Selection(
            t("The network as such"),
            finding,
            tables=tables,
            charts=[decades_chart(begun, t)],
            rows=pairs_frame(pairs, now, t),
        )

    return make
