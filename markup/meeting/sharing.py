"""The panel to share a view: its link, what copies it, and the ways to the stage."""

from html import escape

from address.address import href, link
from address.kept import PRESENT, SHARE, STEP, VIEWS, always, is_presenting, is_shared
from address.steps import MOST, here, prepared, steps, with_steps
from address.visit import Visit
from markup.texts import anchor


def share_link(visit: Visit) -> str:
    """Return the link that opens and closes the panel, as HTML."""
    shown = is_shared(visit.address)
    asked = visit.address.changed(**{SHARE: None if shown else "1"})
    return anchor(href("", asked), visit("Share"), expanded=shown)


def panel_html(address: str, visit: Visit) -> str:
    """Return the link for others, what copies it, and what one may do with the view."""
    copy = (
        f'<p><a class="atlas-copy" href="{escape(address)}" '
        f'data-copied="{escape(visit("Copied"))}" data-failed="'
        f'{escape(visit("The browser does not allow it: select the link below."))}">'
        f'{escape(visit("Copy link"))}</a> <span role="status"></span></p>'
    )
    said = f'<p class="atlas-link"><code>{escape(address)}</code></p>'
    ways = "" if is_presenting(visit.address) else _ways_html(visit)
    heading = escape(visit("Share this view"))
    return f'<div class="atlas-share"><h2>{heading}</h2>{copy}{said}{ways}</div>'


def _ways_html(visit: Visit) -> str:
    """Return the ways to the stage: present this view, or prepare it for a presentation."""
    if visit.address.page == "presentation":
        return ""
    views, view = steps(visit), here(visit.address)
    shown = visit.address.changed(**{PRESENT: VIEWS, SHARE: None})
    ways = [anchor(href("", shown), visit("Present this view"))]
    if view.id in {one.id for one in views}:
        ways.append(escape(visit("This view is part of your presentation.")))
    elif len(views) < MOST and view.is_short:
        more = prepared(visit.address, views).added(view.id)
        added = link(with_steps(visit.address, more), **{SHARE: "1"})
        label = visit("Add this view to a presentation")
        ways.append(anchor(href("", added), label, sets=STEP))
    if views:
        label = visit.plural(
            "Your presentation ({count} view)", "Your presentation ({count} views)", len(views)
        )
        ways.append(anchor(href("presentation", always(visit.address)), label))
    return f"<p>{' · '.join(ways)}</p>"
