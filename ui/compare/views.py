"""The views of a comparison: which there are, which is asked for, and the way between them."""

import streamlit as st

from ui import url
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.texts import navigation
from ui.words import N_, Translator

WHAT = "what"
CROSSING = "crossing"
VIEWS = {
    CROSSING: N_("Overview"),
    "towns": N_("Towns"),
    "gaps": N_("Gaps and models"),
    "themes": N_("Themes"),
    "groups": N_("Target groups"),
    "practices": N_("Practices"),
    "years": N_("Over time"),
}


REPLACED = {"towns": "city", "themes": "theme", "groups": "group"}
"""What a view compares takes the place of a filter on the same axis."""
MOST_PRACTICES = 4
"""How many practices stand side by side at most."""


def view() -> str:
    """Return the view that the address asks for."""
    return url.one(WHAT, list(VIEWS), CROSSING)


def asked_in_view(now: Asked) -> Asked:
    """Return what the address asks of the view that it names."""
    return now.without(REPLACED[view()]) if view() in REPLACED else now


def show_views(t: Translator) -> None:
    """Draw a link to each view; what was chosen in one is kept for the others."""
    st.set_page_config(page_title=f"{t(VIEWS[view()])} – {t('Compare')} – Praxisatlas")
    kept = url.current()
    now = view()
    ways = [
        (url.href("", url.link(kept, **{WHAT: name})), t(label), name == now)
        for name, label in VIEWS.items()
    ]
    st.html(f'<div class="atlas-views">{navigation(t("Ways to compare"), ways)}</div>')
    show_unknown([(t("View"), value) for value in url.unknown(WHAT, VIEWS)], t)
