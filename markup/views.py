"""The views of a page as links."""

from collections.abc import Mapping
from html import escape

from address.address import href
from address.kept import is_presenting
from address.links import WHAT
from address.visit import Visit
from answers.views import view_of
from markup.texts import navigation


def views_html(name: str, views: Mapping[str, str], visit: Visit) -> str:
    """Return a link to each view, named together; on a stage only which one is shown."""
    now = view_of(visit.address, views)
    if is_presenting(visit.address):
        return f'<p class="atlas-view">{escape(visit(views[now]))}</p>'
    links = [
        (href("", visit.address.changed(**{WHAT: view})), visit(label), view == now)
        for view, label in views.items()
    ]
    return f'<div class="atlas-views">{navigation(name, links)}</div>'
