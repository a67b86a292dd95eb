"""The filter in words: above every result, each part removable."""

from collections.abc import Iterator, Sequence

import streamlit as st

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.facets import loosening
from catalogue.filters import PERIOD, QUERY, PracticeFilter
from catalogue.search import question
from ui.filters import Asked, remove, remove_all
from ui.kept import is_presenting
from ui.labels import STATUS_OFTEN_UNKNOWN, axis_name
from ui.links import escaped
from ui.ties import Part, words_of_ties
from ui.words import Translator

_LONGEST_SHOWN = 60
_MOST_NAMED = 5


def words_of(now: Asked, t: Translator) -> Iterator[Part]:
    """Yield each part of a filter: the part, the value within it if it has several, the words."""
    if now.filter.query:
        yield QUERY, None, t("“{words}”", words=now.filter.query)
    for axis in AXES:
        for value in now.filter.chosen.get(axis, ()):
            yield axis, value, _named(axis, now.labels[axis][value], t)
    if PERIOD in now.filter.parts():
        yield PERIOD, None, _named(PERIOD, _period_words(now.filter, t), t)
    yield from words_of_ties(now.ties, now.labels, t)


def _named(axis: str, value: str, t: Translator) -> str:
    return _labelled(axis_name(axis, t), value, t)


def _labelled(label: str, words: str, t: Translator) -> str:
    return t("{axis}: {value}", axis=label, value=words)


def _period_words(chosen: PracticeFilter, t: Translator) -> str:
    first, last = chosen.first_year, chosen.last_year
    if chosen.undated:
        return t("start not stated")
    if last is None:
        return t("from {first}", first=first)
    if first is None:
        return t("up to {last}", last=last)
    return t("{first} to {last}", first=first, last=last)


def show_filter_words(now: Asked, t: Translator) -> None:
    """Draw the filter as words, each a button that removes it."""
    parts = list(words_of(now, t))
    # Always there, so that what stands below keeps its place, and whoever moves it the focus.
    container = st.container(horizontal=True, vertical_alignment="center", key="filter_words")
    if parts and is_presenting():
        words = "; ".join(said for _, _, said in parts)
        container.markdown(escaped(_labelled(t("Filtered by"), words, t)))
    elif parts:
        with container:
            st.markdown(t("Filtered by"))
            for part, value, said in parts:
                st.button(
                    escaped(said),
                    key=f"remove_{part}_{value or ''}",
                    icon=":material/close:",
                    icon_position="right",
                    help=t("Remove this filter"),
                    on_click=remove,
                    args=(part, value),
                )
            if len(parts) > 1:
                st.button(t("Remove all"), key="remove_all", type="tertiary", on_click=remove_all)
    if now.filter.chosen.get("status"):
        st.caption(t(STATUS_OFTEN_UNKNOWN))
    show_unknown([(axis_name(axis, t), value) for axis, value in now.unknown], t)


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


def show_found(db: Catalogue, count: int, now: Asked, t: Translator) -> None:
    """Say how many practices were found."""
    st.header(t.plural("{count} practice", "{count} practices", count), anchor=False)
    show_any_word(db, now, t)


def show_any_word(db: Catalogue, now: Asked, t: Translator) -> None:
    """Say if hardly any practice has all words of the search, so that one was enough."""
    if question(db, now.filter.query).any_word:
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
