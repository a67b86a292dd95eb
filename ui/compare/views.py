"""The views of a comparison: which there are, which is asked for, and the way between them."""

import streamlit as st

from ui import url
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


def view() -> str:
    """Return the view that the address asks for."""
    return url.one(WHAT, list(VIEWS), CROSSING)


def show_views(t: Translator) -> None:
    """Draw a link to each view; what was chosen in one is kept for the others."""
    kept = url.current()
    now = view()
    ways = [
        (url.href("", url.link(kept, **{WHAT: name})), t(label), name == now)
        for name, label in VIEWS.items()
    ]
    st.html(f'<div class="atlas-views">{navigation(t("Ways to compare"), ways)}</div>')
