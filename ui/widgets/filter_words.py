"""The filter in words: above every result, each part removable."""

from collections.abc import Sequence

import streamlit as st

from address.kept import is_presenting
from address.visit import Visit
from answers.asked import Asked
from answers.filter_words import words_of
from catalogue.connection import Catalogue
from catalogue.facets import loosening
from catalogue.search import Question
from ui.widgets.filters import remove, remove_all
from ui.widgets.labels import escaped
from words.labels import STATUS_OFTEN_UNKNOWN, axis_name, labelled
from words.translator import Translator

_LONGEST_SHOWN = 60
_MOST_NAMED = 5


def show_filter_words(now: Asked, visit: Visit) -> None:
    """Draw the filter as words, each a button that removes it."""
    parts = list(words_of(now, visit))
    # Always there, so that what stands below keeps its place, and whoever moves it the focus.
    container = st.container(horizontal=True, vertical_alignment="center", key="filter_words")
    if parts and is_presenting(visit.address):
        words = "; ".join(said for _, _, said in parts)
        container.markdown(escaped(labelled(visit("Filtered by"), words, visit)))
    elif parts:
        with container:
            st.markdown(visit("Filtered by"))
            for part, value, said in parts:
                st.button(
                    escaped(said),
                    key=f"remove_{part}_{value or ''}",
                    icon=":material/close:",
                    icon_position="right",
                    help=visit("Remove this filter"),
                    on_click=remove,
                    args=(part, value),
                )
            if len(parts) > 1:
                st.button(
                    visit("Remove all"), key="remove_all", type="tertiary", on_click=remove_all
                )
    if now.filter.chosen.get("status"):
        st.caption(visit(STATUS_OFTEN_UNKNOWN))
    show_unknown([(axis_name(axis, visit), value) for axis, value in now.unknown], visit)


def show_unknown(found: Sequence[tuple[str, str]], t: Translator) -> None:
    """Say what a link names that the catalogue does not have: what it should be, and its id."""
    if not found:
        return
    shown = (
        t("{axis} “{value}”", axis=name, value=value[:_LONGEST_SHOWN])
        for name, value in found[:_MOST_NAMED]
    )
    st.info(
        t(
            "This link names something that the catalogue does not have: {what}. It was left out.",
            what=escaped(t.list(shown)),
        )
    )


def show_found(count: int, words: Question, t: Translator) -> None:
    """Say how many practices were found."""
    st.header(t.plural("{count} practice", "{count} practices", count), anchor=False)
    show_any_word(words, t)


def show_any_word(words: Question, t: Translator) -> None:
    """Say if hardly any practice has all words of the search, so that one was enough."""
    if words.any_word:
        st.info(
            t(
                "Hardly any practice has all these words; these have at least one, "
                "the best matches first."
            )
        )


def show_nothing_found(db: Catalogue, now: Asked, t: Translator) -> None:
    """Say that nothing was found, which part to loosen, and what that would give."""
    if not now.filter.parts():
        st.info(t("The catalogue holds no practices yet."))
        return
    st.info(t("No practice matches all of this."))
    found = loosening(db, now.filter)
    if not found:
        st.markdown(t("Removing a single filter is not enough. Start again with fewer."))
        st.button(t("Remove all"), key="nothing_remove_all", on_click=remove_all)
        return
    st.markdown(t("Loosen one filter:"))
    for part, count in found:
        said = t.plural(
            "without {part}: {count} practice",
            "without {part}: {count} practices",
            count,
            part=axis_name(part, t),
        )
        st.button(said, key=f"loosen_{part}", on_click=remove, args=(part,))
