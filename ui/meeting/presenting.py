"""Presentation mode: one view at a time, large, with the way to the one before and after.

``?present=1`` is part of every link while one presents. The views are those prepared (``step``),
or else the practices of the shortlist, which ``?present=list`` asks for in any case; ``slide``
says at which of them one is.
"""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practices import by_short_id
from ui import url
from ui.kept import LIST, PRESENT, SHARE, SLIDE, VIEWS, always, presented
from ui.meeting.shortlist import kept
from ui.meeting.steps import Step, steps
from ui.page import catalogue
from ui.texts import anchor
from ui.words import Translator

_MOST = 10**9
"""Number of a view that is read from a link; one that is too large means the last view."""


def sequence(db: Catalogue) -> list[Step]:
    """Return the views that are presented: the prepared ones, else the shortlist's practices."""
    found = [] if presented() == LIST else steps()
    return found or of_shortlist(db)


def of_shortlist(db: Catalogue) -> list[Step]:
    """Return a view for each practice on the shortlist."""
    return [Step("practice", {"id": [id_]}) for id_ in by_short_id(db, kept()).values()]


def slide_href(views: list[Step], number: int, what: str = VIEWS) -> str:
    """Return the address of a view of a presentation, numbered from 1; ``what`` is presented."""
    step = views[number - 1]
    shown = {PRESENT: [what], SLIDE: [str(number)]}
    return url.href(step.page or "./", {**always(), **step.parameters, **shown})


def presentation_bar(t: Translator) -> None:
    """Draw the way to the views before and after, the progress, and the way out."""
    with catalogue() as db:
        views = sequence(db)
    # A link may name a view after the last one, or none: then one is before the first.
    number = min(url.number(SLIDE, 1, _MOST) or 0, len(views))
    parts = []
    if views:
        parts.append(_way(t("Previous"), "ArrowLeft PageUp", views, number - 1))
        if number:
            progress = t("{place} of {total}", place=number, total=len(views))
            parts.append(f'<span role="status">{escape(progress)}</span>')
        parts.append(_way(t("Next"), "ArrowRight PageDown", views, number + 1))
    shared = url.text(SHARE) == "1"
    asked = url.link(url.current(), **{SHARE: None if shared else "1"})
    # The Escape key closes the code first, then leaves.
    code, leave = ("Escape", "") if shared else ("", "Escape")
    parts.append(anchor(url.href("", asked), t("QR code"), keys=code, expanded=shared))
    parts.append(anchor(url.href("", _without()), t("Leave"), keys=leave))
    name = escape(t("Presentation"))
    st.html(f'<nav class="atlas-presenting" aria-label="{name}">{"".join(parts)}</nav>')


def _without() -> url.Parameters:
    """Return the same view out of presentation mode."""
    return {k: v for k, v in url.current().items() if k not in (PRESENT, SLIDE, SHARE)}


def _way(label: str, keys: str, views: list[Step], number: int) -> str:
    if not 1 <= number <= len(views):
        return f'<span class="atlas-nowhere">{escape(label)}</span>'
    return anchor(slide_href(views, number, presented()), label, keys=keys)
