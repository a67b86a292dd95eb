"""What the views of the network share."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, places
from ui import url
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
    _show_examples([(town_href(place.id), place) for place in _examples(db, t)], t("Our town"), t)


def show_other_examples(db: Catalogue, home: str, name: str, t: Translator) -> None:
    """Offer towns to be the other one, which stands under a name in the address."""
    found = [place for place in _examples(db, t) if place.id != home]
    hrefs = [url.href("", url.link(url.current(), **{name: place.id})) for place in found]
    _show_examples(list(zip(hrefs, found, strict=True)), t("The other town"), t)


def _examples(db: Catalogue, t: Translator) -> list[Place]:
    return places(db, t.language, linked=True)[:_EXAMPLES]


def _show_examples(found: Sequence[tuple[str, Place]], name: str, t: Translator) -> None:
    ways = [(href, place.name, False) for href, place in found]
    if ways:
        said = escape(t("For example:"))
        st.html(f'<div class="atlas-ways"><p>{said}</p>{navigation(name, ways)}</div>')


def show_first_steps(db: Catalogue, t: Translator) -> None:
    """Say what to do where no town is chosen yet."""
    st.info(t("Choose your town. The atlas then shows its partners and what they do."))
    show_examples(db, t)
