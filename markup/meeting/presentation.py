"""The prepared views of a presentation as HTML."""

from collections.abc import Sequence
from html import escape

from address.address import href
from address.kept import STEP
from address.steps import Step, prepared, with_steps
from address.visit import Visit
from answers.meeting.presenting import slide_href
from answers.meeting.titles import title_of
from catalogue.connection import Catalogue
from markup.meeting.ordering import moves_html
from markup.parts import finding_html, flow, note_html
from markup.texts import anchor


def titles_html(db: Catalogue, views: Sequence[Step], visit: Visit) -> str:
    """Return what the views show, as a stage shows it."""
    items = "".join(f"<li>{escape(title_of(db, view, visit))}</li>" for view in views)
    return f'<ol class="atlas-list">{items}</ol>'


def views_html(db: Catalogue, views: Sequence[Step], visit: Visit) -> str:
    """Return the way to the first view, and all of them with what moves and removes them."""
    said = visit.plural("{count} prepared view", "{count} prepared views", len(views))
    start = anchor(slide_href(visit, views, 1), visit("Start presenting"))
    items = "".join(_entry_html(place, views, db, visit) for place in range(1, len(views) + 1))
    return flow(
        finding_html(said),
        f'<p class="atlas-first">{start}</p>',
        f'<ol class="atlas-steps">{items}</ol>',
        note_html(
            visit(
                "The views are part of this page’s link: open it on the stage’s computer and start."
            )
        ),
    )


def _entry_html(number: int, views: Sequence[Step], db: Catalogue, visit: Visit) -> str:
    """Return a view, numbered from 1, with the links that show, move and remove it."""
    view, given = views[number - 1], prepared(visit.address, views)
    title = title_of(db, view, visit)
    moves = moves_html(given, view.named, title, visit)
    return f"<li>{anchor(slide_href(visit, views, number), title)} {moves}</li>"


def only_shown_html(views: Sequence[Step], visit: Visit) -> str:
    """Return the way to a presentation without what is not shown."""
    shown = href("", with_steps(visit.address, [view.named for view in views]))
    label = visit("Remove from the link what is not shown")
    return f'<p class="atlas-ways">{anchor(shown, label, sets=STEP)}</p>'


def add_shortlist_html(more: Sequence[str], views: Sequence[Step], visit: Visit) -> str:
    """Return the way to a presentation with practices of the shortlist besides."""
    label = visit.plural(
        "Add the {count} practice of the shortlist",
        "Add {count} practices of the shortlist",
        len(more),
    )
    added = href("", with_steps(visit.address, [*(view.named for view in views), *more]))
    return f'<p class="atlas-ways">{anchor(added, label, sets=STEP)}</p>'
