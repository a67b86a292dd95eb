"""Presentation mode: one view at a time, large, with the way to the one before and after.

``?present=1`` is part of every link while one presents. The views are those prepared (``step``),
or else the practices of the shortlist; ``slide`` says at which of them one is.
"""

from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practices import by_short_id
from ui import url
from ui.kept import PRESENT, SHARE, SLIDE, always
from ui.page import catalogue
from ui.shortlist import kept
from ui.steps import MOST, Step, steps
from ui.texts import anchor
from ui.words import Translator


def sequence(db: Catalogue) -> list[Step]:
    """Return the views that are presented: the prepared ones, else the shortlist's practices."""
    practices = by_short_id(db, kept()).values()
    return steps() or [Step("practice", {"id": [id_]}) for id_ in practices]


def slide_href(views: list[Step], number: int) -> str:
    """Return the address of a view of a presentation, numbered from 1."""
    step = views[number - 1]
    shown = {PRESENT: ["1"], SLIDE: [str(number)]}
    return url.href(step.page or "./", {**always(), **step.parameters, **shown})


def presentation_bar(t: Translator) -> None:
    """Draw the way to the views before and after, the progress, and the way out."""
    with catalogue() as db:
        views = sequence(db)
    number = url.number(SLIDE, 1, max(len(views), MOST)) or 0
    parts = []
    if views:
        parts.append(_way(t("Previous"), "ArrowLeft PageUp", views, number - 1))
        progress = t("{place} of {total}", place=min(number, len(views)), total=len(views))
        parts.append(f'<span role="status">{escape(progress)}</span>')
        parts.append(_way(t("Next"), "ArrowRight PageDown", views, number + 1))
    shared = url.text(SHARE) == "1"
    asked = url.link(url.current(), **{SHARE: None if shared else "1"})
    parts.append(anchor(url.href("", asked), t("QR code"), current=shared))
    parts.append(anchor(url.href("", _without()), t("Leave"), keys="Escape"))
    name, slide = escape(t("Presentation")), escape(url.text(SLIDE))
    st.html(
        f'<nav class="atlas-presenting" data-slide="{slide}" aria-label="{name}">'
        f"{''.join(parts)}</nav>"
    )


def _without() -> url.Parameters:
    """Return the same view out of presentation mode."""
    return {k: v for k, v in url.current().items() if k not in (PRESENT, SLIDE, SHARE)}


def _way(label: str, keys: str, views: list[Step], number: int) -> str:
    if not 1 <= number <= len(views):
        return f'<span class="atlas-nowhere">{escape(label)}</span>'
    return anchor(slide_href(views, number), label, keys=keys)
