"""The bar of a presentation: the way to the views before and after, the progress, the way out."""

from collections.abc import Sequence
from html import escape

from address.address import href
from address.kept import PRESENT, SHARE, SLIDE, is_shared, presented
from address.steps import Step
from address.visit import Visit
from answers.meeting.presenting import slide_href, slide_number
from markup.texts import anchor


def presentation_bar_html(views: Sequence[Step], visit: Visit) -> str:
    """Return the bar for the views that are presented."""
    number = slide_number(visit, views)
    parts = []
    if views:
        parts.append(_way(visit("Previous"), "ArrowLeft PageUp", views, number - 1, visit))
        if number:
            progress = visit("{place} of {total}", place=number, total=len(views))
            parts.append(f'<span role="status">{escape(progress)}</span>')
        parts.append(_way(visit("Next"), "ArrowRight PageDown", views, number + 1, visit))
    shared = is_shared(visit.address)
    asked = visit.address.changed(**{SHARE: None if shared else "1"})
    # The Escape key closes the code first, then leaves.
    code, leave = ("Escape", "") if shared else ("", "Escape")
    parts.append(anchor(href("", asked), visit("QR code"), keys=code, expanded=shared))
    left = visit.address.without(PRESENT, SLIDE, SHARE)
    parts.append(anchor(href("", left), visit("Leave"), keys=leave))
    name = escape(visit("Presentation"))
    return f'<nav class="atlas-presenting" aria-label="{name}">{"".join(parts)}</nav>'


def _way(label: str, keys: str, views: Sequence[Step], number: int, visit: Visit) -> str:
    if not 1 <= number <= len(views):
        return f'<span class="atlas-nowhere">{escape(label)}</span>'
    target = slide_href(visit, views, number, presented(visit.address))
    return anchor(target, label, keys=keys)
