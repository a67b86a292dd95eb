"""Long lists a page at a time: the number of the page stands in the address."""

from math import ceil

import streamlit as st

from address.address import href
from address.visit import Visit
from markup.texts import anchor

PAGE = "page"


def page_of_list(visit: Visit, count: int, size: int) -> int:
    """Return the page that the address asks for, from 1, of a list of so many."""
    return visit.address.number(PAGE, 1, ceil(count / size)) or 1


def show_paging(page: int, count: int, size: int, visit: Visit) -> None:
    """Draw the way to the pages before and after; nothing if there is one page."""
    pages = ceil(count / size)
    if pages == 1:
        return
    ways = "".join(
        (
            _way(visit, visit("Previous page"), page - 1, pages),
            f"<span>{visit('Page {page} of {pages}', page=page, pages=pages)}</span>",
            _way(visit, visit("Next page"), page + 1, pages),
        )
    )
    st.html(f'<nav class="atlas-paging" aria-label="{visit("Pages of the list")}">{ways}</nav>')


def _way(visit: Visit, label: str, page: int, pages: int) -> str:
    if not 1 <= page <= pages:
        return f'<span class="atlas-nowhere">{label}</span>'
    return anchor(href("", visit.address.changed(**{PAGE: str(page)})), label)
