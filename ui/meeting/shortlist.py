"""The shortlist: short ids in the address, so that it goes with every link and needs no login."""

from collections.abc import Sequence
from html import escape

from ui import url
from ui.kept import SHORTLIST
from ui.meeting.ordering import OrderedList, toggle_html
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


def shortlist(ids: Sequence[str]) -> OrderedList:
    """Return the list with these ids, to be changed by links."""
    return OrderedList(SHORTLIST, ids, MOST, with_list)


def keep_html(short_id: str, title: str, t: Translator) -> str:
    """Return the link that keeps a practice or lets it go, as HTML; ``title`` is heard with it."""
    ids = kept()
    if short_id in ids:
        heard = t("On the shortlist: {title}. Follow to remove it.", title=title)
        text = f"★ {t('On the shortlist')}"
    elif len(ids) >= MOST:
        return f'<span class="atlas-keep atlas-nowhere">{escape(t("Shortlist is full"))}</span>'
    else:
        heard = t("Keep: {title}", title=title)
        text = f"☆ {t('Keep')}"
    return toggle_html(shortlist(ids), short_id, text, heard=heard)
