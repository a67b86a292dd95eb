"""Who can help us? Practices on a theme among our partners, then among theirs."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from catalogue.connection import Catalogue
from catalogue.gaps import Gap, gaps, models
from catalogue.municipalities import websites
from catalogue.nearness import PARTNER, SECOND, Surroundings, surroundings
from ui import url
from ui.choices import select
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.finding import by_choice, show_finding
from ui.findings.network import help_finding
from ui.home import home_choice, reasons, show_stale_home
from ui.labels import axis_name
from ui.meeting.take_along import Selection, take_along
from ui.models import models_html, reached
from ui.network.parts import show_first_steps
from ui.network.views import PARTS
from ui.tie_menu import tie_menu
from ui.words import Translator

ON = "on"
_MOST = 30


def show_help(db: Catalogue, now: Asked, choice: DeltaGenerator, t: Translator) -> None:
    """Draw the choice of our town and a theme or target group, and who has practices for it."""
    with choice:
        home = home_choice(now, t)
        axis = by_choice(t("Help on"), t)
        options = {"": t("Choose one"), **now.labels[axis]}
        asked = select(ON, axis_name(axis, t), options, "", key="network_on", width=320)
        tie_menu(now.ties, now.labels, PARTS["help"], t)
    show_stale_home(now, t)
    known = {*now.labels["theme"], *now.labels["group"]}
    show_unknown([(axis_name(axis, t), value) for value in url.unknown(ON, known)], t)
    if not home:
        show_first_steps(db, t)
        return
    if not asked:
        st.info(t("Choose a theme or target group on which you look for help."))
        return
    around = surroundings(db, home, t.language, now.ties)
    _show_helpers(db, around, _near(db, around, axis, asked, now), now, t)


def _near(db: Catalogue, around: Surroundings, axis: str, value: str, now: Asked) -> Gap:
    """Return how partners and their partners stand with a value."""
    found = (gap for gap in gaps(db, axis, around, now.filter) if gap.value == value)
    return next(found, Gap(axis, value, 0, {})).among(around, SECOND)


def _show_helpers(db: Catalogue, around: Surroundings, gap: Gap, now: Asked, t: Translator) -> None:
    """Draw the practices of the towns that can help, the nearest first."""
    town, value = now.labels["city"][around.home], now.labels[gap.axis][gap.value]
    near = sum(gap.among(around, PARTNER).towns.values())
    total = sum(gap.towns.values())
    said = help_finding(near, total - near, town, value, t)
    show_finding(said)
    found = models(db, gap, around, now.filter, language=t.language, limit=_MOST)
    if not found:
        return
    if total > len(found):
        st.caption(t("Shown are {count}, those of the nearest towns.", count=len(found)))
    sites = websites(db, reached(found, around))
    st.html(models_html(found, around, sites, now, t))
    title = t("Help for {town}: {value}", town=town, value=value)
    ids = [model.card.id for model in found]
    why = reasons(around, {model.card.municipality_id for model in found}, now, t)
    selection = Selection(title, said, practices=ids, reasons=why)
    take_along("network", "praxisatlas-help", lambda _: selection, now, t)
