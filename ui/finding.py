"""What stands beside every figure: its finding in a sentence, and what it depends on."""

from html import escape

import streamlit as st

from ui.choices import segments
from ui.labels import RESEARCHED
from ui.words import Translator


def show_finding(said: str) -> None:
    """Draw the finding: what the figure says, in a sentence."""
    st.html(f'<p class="atlas-finding">{escape(said)}</p>')


def show_caveat(t: Translator) -> None:
    """Say beside the figure what its counts depend on."""
    st.caption(t(RESEARCHED))


def by_choice(label: str, t: Translator) -> str:
    """Draw the choice between themes and target groups and return the axis."""
    axes = {"theme": t("Themes"), "group": t("Target groups")}
    return segments("by", label, axes, "theme", key="compare_by")
