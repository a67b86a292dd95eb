"""What the views of the network share."""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import places
from ui.home import town_href
from ui.texts import navigation
from ui.words import N_, Translator

_EXAMPLES = 6
RESEARCHED_TIES = N_(
    "The atlas lists the partnerships for which a source was found. Towns that were researched "
    "thoroughly have more, and of large networks only the members known to the atlas are named."
)


def show_examples(db: Catalogue, t: Translator) -> None:
    """Offer towns to begin with: of those with partners the ones with the most practices."""
    ways = [
        (town_href(place.id), place.name, False)
        for place in places(db, t.language, linked=True)[:_EXAMPLES]
    ]
    if ways:
        said = escape(t("For example:"))
        st.html(f'<div class="atlas-ways"><p>{said}</p>{navigation(t("Our town"), ways)}</div>')


def show_first_steps(db: Catalogue, t: Translator) -> None:
    """Say what to do where no town is chosen yet."""
    st.info(t("Choose your town. The atlas then shows its partners and what they do."))
    show_examples(db, t)
