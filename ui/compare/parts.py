"""What the views of a comparison share."""

from collections.abc import Mapping

import streamlit as st

from catalogue.axes import UNKNOWN
from catalogue.crossing import Crossing
from catalogue.filters import PERIOD
from catalogue.periods import spans
from ui.choices import Taken
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.labels import span_label
from ui.words import Translator


def show_pooled(found: Crossing, t: Translator) -> None:
    """Say that a finding cannot speak of what has no line of its own."""
    if any(found.pooled):
        st.caption(t("The finding compares only what has a row and a column of its own."))


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
