"""Long lists a page at a time: the number of the page stands in the address."""

from math import ceil

import streamlit as st

from ui import url
from ui.texts import anchor
from ui.words import Translator

PAGE = "page"


def page_of_list(count: int, size: int) -> int:
    """Return the page that the address asks for, from 1, of a list of so many."""
    return url.number(PAGE, 1, ceil(count / size)) or 1


def show_paging(page: int, count: int, size: int, t: Translator) -> None:
    """Draw the way to the pages before and after; nothing if there is one page."""
    pages = ceil(count / size)
    if pages == 1:
        return
    ways = "".join(
        (
            _way(t("Previous page"), page - 1, pages),
            f"<span>{t('Page {page} of {pages}', page=page, pages=pages)}</span>",
            _way(t("Next page"), page + 1, pages),
        )
    )
    st.html(f'<nav class="atlas-paging" aria-label="{t("Pages of the list")}">{ways}</nav>')


def _way(label: str, page: int, pages: int) -> str:
    if not 1 <= page <= pages:
        return f'<span class="atlas-nowhere">{label}</span>'
    return anchor(url.href("", url.link(url.current(), **{PAGE: str(page)})), label)
