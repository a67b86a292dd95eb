"""What every view of a comparison shows besides its figure."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from catalogue.axes import UNKNOWN
from catalogue.crossing import Crossing
from catalogue.filters import PERIOD
from catalogue.periods import spans
from ui.choices import Taken, segments
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.labels import RESEARCHED, span_label
from ui.words import Translator


def show_finding(said: str) -> None:
    """Draw the finding: what the figure says, in a sentence."""
    st.html(f'<p class="atlas-finding">{escape(said)}</p>')


def show_caveat(t: Translator) -> None:
    """Say beside the figure what its counts depend on."""
    st.caption(t(RESEARCHED))


def show_pooled(found: Crossing, t: Translator) -> None:
    """Say that a finding cannot speak of what has no line of its own."""
    if any(found.pooled):
        st.caption(t("The finding compares only what has a row and a column of its own."))


def by_choice(t: Translator) -> str:
    """Draw the choice between themes and target groups and return the axis."""
    axes = {"theme": t("Themes"), "group": t("Target groups")}
    return segments("by", t("Compared by"), axes, "theme", key="compare_by")


def show_taken(label: str, found: Taken, most: int, t: Translator) -> None:
    """Say what of the values compared was left out, and if there are none, that one may choose."""
    show_unknown([(label, value) for value in found.unknown], t)
    if found.too_many:
        st.info(t("The link names more than {count}; the first ones are shown.", count=most))
    if not found.values:
        st.info(t("Choose what to compare, up to {count}.", count=most))


def axis_labels(axis: str, now: Asked, t: Translator) -> Mapping[str, str]:
    """Return the labels of an axis's values in their natural order; of the period, its spans."""
    if axis != PERIOD:
        return now.labels[axis]
    found = {
        span.id: span_label(span, t) for span in spans(now.filter.first_year, now.filter.last_year)
    }
    return {**found, UNKNOWN: t("start not stated")}
