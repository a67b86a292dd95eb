"""Who can help us? Practices on a theme among our partners, then among theirs."""

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.gaps import Model, gaps, models
from catalogue.municipalities import websites
from catalogue.nearness import PARTNER, SECOND, surroundings
from ui.choices import select
from ui.compare.home import home_choice, show_stale_home
from ui.compare.models import models_html
from ui.compare.parts import by_choice, show_finding
from ui.filters import Asked
from ui.labels import axis_name
from ui.network.parts import show_first_steps
from ui.words import Translator

_MOST = 30


def show_help(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town and a theme or target group, and who has practices for it."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="network_choice"):
        home = home_choice(now, t)
        axis = by_choice(t)
        options = {"": t("Choose one"), **now.labels[axis]}
        asked = select("on", axis_name(axis, t), options, "", key="network_on", width=320)
    show_stale_home(now, t)
    if not home:
        show_first_steps(db, t)
        return
    if not asked:
        st.info(t("Choose a theme or target group on which you look for help."))
        return
    around = surroundings(db, home, t.language)
    gap = next((gap for gap in gaps(db, axis, around, now.filter) if gap.value == asked), None)
    found = (
        models(db, gap.among(around, SECOND), around, now.filter, language=t.language, limit=_MOST)
        if gap
        else []
    )
    show_finding(_finding(found, now.labels["city"][home], now.labels[axis][asked], t))
    sites = websites(db, {model.card.municipality_id for model in found})
    st.html(models_html(found, sites, now, t))


def _finding(found: list[Model], town: str, value: str, t: Translator) -> str:
    """Return how many practices partners have, and how many their partners."""
    label = t("“{words}”", words=value)
    if not found:
        return t(
            "Neither partners of {town} nor their partners have a practice for {value}.",
            town=town,
            value=label,
        )
    near = sum(model.nearness.degree == PARTNER for model in found)
    first = t.plural(
        "Partners of {town} have {count} practice for {value}.",
        "Partners of {town} have {count} practices for {value}.",
        near,
        town=town,
        value=label,
    )
    second = t.plural(
        "Their partners have {count}.", "Their partners have {count}.", len(found) - near
    )
    return f"{first} {second}"
