"""The way to the pages of a long list before and after."""

from math import ceil

from address.address import href
from address.links import PAGE
from address.visit import Visit
from markup.texts import anchor


def paging_html(page: int, count: int, size: int, visit: Visit) -> str:
    """Return where one is in a list of so many, and the ways on; nothing if there is one page."""
    pages = ceil(count / size)
    if pages <= 1:
        return ""
    ways = "".join(
        (
            _way(visit("Previous page"), page - 1, pages, visit),
            f"<span>{visit('Page {page} of {pages}', page=page, pages=pages)}</span>",
            _way(visit("Next page"), page + 1, pages, visit),
        )
    )
    return f'<nav class="atlas-paging" aria-label="{visit("Pages of the list")}">{ways}</nav>'


def _way(label: str, page: int, pages: int, visit: Visit) -> str:
    if not 1 <= page <= pages:
        return f'<span class="atlas-nowhere">{label}</span>'
    return anchor(href("", visit.address.changed(**{PAGE: str(page)})), label)
