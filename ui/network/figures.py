"""What the figures of the network share: a heading that explains, and the list behind a number."""

from collections.abc import Iterable, Mapping
from html import escape

import streamlit as st

from ui import url
from ui.home import HOME
from ui.views import WHAT

EMPTY = '<span class="atlas-gap">0</span>'
"""A cell without any partnership."""


def show_heading(title: str, explained: str) -> None:
    """Draw the heading of a part and what its figures mean."""
    st.html(f'<div class="atlas-text"><h2>{escape(title)}</h2><p>{escape(explained)}</p></div>')


def list_href(chosen: Mapping[str, Iterable[str]]) -> str:
    """Return the address of the partnerships with these values besides the filter."""
    kept = {k: v for k, v in url.current().items() if k not in (WHAT, HOME, "page", *chosen)}
    return url.href("", {**kept, WHAT: ["list"], **{k: list(v) for k, v in chosen.items()}})
