"""What the views of the network share."""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import places
from ui import url
from ui.compare.home import HOME
from ui.texts import navigation
from ui.words import Translator

_EXAMPLES = 6


def show_examples(db: Catalogue, t: Translator) -> None:
    """Offer towns to begin with: those of which the atlas has the most practices."""
    kept = url.current()
    ways = [
        (url.href("", url.link(kept, **{HOME: place.id})), place.name, False)
        for place in places(db, t.language)[:_EXAMPLES]
    ]
    if ways:
        said = escape(t("For example:"))
        st.html(f'<div class="atlas-ways"><p>{said}</p>{navigation(t("Our town"), ways)}</div>')


def show_first_steps(db: Catalogue, t: Translator) -> None:
    """Say what to do where no town is chosen yet."""
    st.info(t("Choose your town. The atlas then shows its partners and what they do."))
    show_examples(db, t)
