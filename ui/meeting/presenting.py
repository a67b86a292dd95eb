"""Presentation mode: one view at a time, large, with the way to the one before and after.

``?present=1`` is part of every link while one presents. The views are those prepared (``step``),
or else the practices of the shortlist, which ``?present=list`` asks for in any case; ``slide``
says at which of them one is.
"""

import streamlit as st

from address.visit import Visit
from answers.meeting.presenting import sequence
from markup.meeting.presenting import presentation_bar_html
from ui.frame.here import catalogue


def presentation_bar(visit: Visit) -> None:
    """Draw the bar of the presentation."""
    with catalogue() as db:
        views = sequence(db, visit)
    st.html(presentation_bar_html(views, visit))
