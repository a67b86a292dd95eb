"""Who can help us? Practices on a theme among our partners, then among theirs."""

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.gaps import Model, gaps, models
from catalogue.municipalities import websites
from catalogue.nearness import SECOND, Surroundings, surroundings
from ui.choices import select
from ui.compare.home import home_choice, show_stale_home
from ui.compare.models import models_html
from ui.compare.parts import by_choice, show_finding
from ui.filters import Asked
from ui.findings.network import help_finding
from ui.labels import axis_name
from ui.network.parts import show_first_steps
from ui.words import Translator

ON = "on"
_MOST = 30


def show_help(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town and a theme or target group, and who has practices for it."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="network_choice"):
        home = home_choice(now, t)
        axis = by_choice(t)
        options = {"": t("Choose one"), **now.labels[axis]}
        asked = select(ON, axis_name(axis, t), options, "", key="network_on", width=320)
    show_stale_home(now, t)
    if not home:
        show_first_steps(db, t)
        return
    if not asked:
        st.info(t("Choose a theme or target group on which you look for help."))
        return
    around = surroundings(db, home, t.language, now.ties)
    found = _helpers(db, around, axis, asked, now, language=t.language)
    show_finding(help_finding(found, now.labels["city"][home], now.labels[axis][asked], t))
    sites = websites(db, {model.card.municipality_id for model in found})
    st.html(models_html(found, around, sites, now, t))


def _helpers(
    db: Catalogue, around: Surroundings, axis: str, value: str, now: Asked, *, language: str
) -> list[Model]:
    """Return the practices for a value among partners, then among their partners."""
    gap = next((gap for gap in gaps(db, axis, around, now.filter) if gap.value == value), None)
    if gap is None:
        return []
    near = gap.among(around, SECOND)
    return models(db, near, around, now.filter, language=language, limit=_MOST)
