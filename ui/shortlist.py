"""The shortlist: short ids in the address, so that it goes with every link and needs no login.

A practice is kept or let go by an ordinary link to the same view with another list. Two quick
clicks on a slow line would both begin from the old list; the browser therefore changes the list
that its address has at that moment (``static/shell.js``).
"""

from collections.abc import Sequence
from html import escape

from ui import url
from ui.kept import SHORTLIST
from ui.words import Translator

MOST = 40
"""Practices that a list holds: with the longest ids its link has less than 1,000 characters,
which mail programs keep whole."""


def named() -> tuple[str, ...]:
    """Return all short ids that the address names, known or not, in its order."""
    return url.listed(SHORTLIST)


def kept() -> tuple[str, ...]:
    """Return the short ids on the list: the first ones, if the address names too many."""
    return named()[:MOST]


def shortlist_label(t: Translator) -> str:
    """Return the name of the list with how many practices are on it."""
    count = len(kept())
    return t("Shortlist ({count})", count=count) if count else t("Shortlist")


def with_list(ids: Sequence[str]) -> url.Parameters:
    """Return the address of this view with another list."""
    return url.link(url.current(), **{SHORTLIST: url.LIST_DOT.join(ids) or None})


def keep_html(short_id: str, title: str, t: Translator, kept_text: str = "") -> str:
    """Return the link that keeps a practice or lets it go, as HTML; ``title`` is heard with it.

    ``kept_text`` is what one reads of a practice that is on the list.
    """
    ids = kept()
    if short_id in ids:
        rest = [id_ for id_ in ids if id_ != short_id]
        said = t("Remove from the shortlist: {title}", title=title)
        text = kept_text or f"★ {t('On the shortlist')}"
        return _anchor(short_id, url.href("", with_list(rest)), text, said)
    if len(ids) >= MOST:
        return f'<span class="atlas-keep atlas-nowhere">{escape(t("Shortlist is full"))}</span>'
    said = t("Put on the shortlist: {title}", title=title)
    href = url.href("", with_list([*ids, short_id]))
    return _anchor(short_id, href, f"☆ {t('Keep')}", said)


def _anchor(short_id: str, href: str, text: str, heard: str) -> str:
    return (
        f'<a class="atlas-keep" href="{escape(href)}" data-keep="{escape(short_id)}" '
        f'aria-label="{escape(heard)}">{escape(text)}</a>'
    )
