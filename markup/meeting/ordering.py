"""Links that move an item of an ordered list, add or remove it.

Each is an ordinary link to the same view with another list. Two quick clicks on a slow line would
both begin from the old list; so a link also says what it does, and the browser does that to the
list that its address has at that moment (``static/shell.js``).
"""

from collections.abc import Sequence
from html import escape

from address.address import href
from address.ordered import OrderedList
from words.translator import Translator


def toggle_html(given: OrderedList, item: str, text: str, *, heard: str) -> str:
    """Return the link that adds an item to a list or removes it; ``heard`` begins with the text."""
    if item in given.ids:
        return _link_html(given, item, given.without(item), text, heard=heard, does="remove")
    return _link_html(given, item, given.added(item), text, heard=heard, does="add")


def moves_html(given: OrderedList, item: str, title: str, t: Translator) -> str:
    """Return the links that move an item up and down and remove it; grey where there is no way."""
    up = _move_html(given, item, "up", t("Move up: {title}", title=title))
    down = _move_html(given, item, "down", t("Move down: {title}", title=title))
    heard = t("Remove: {title}", title=title)
    ids, text = given.without(item), f"✕ {t('Remove')}"
    return f"{up}{down}{_link_html(given, item, ids, text, heard=heard, does='remove')}"


_MOVES = {"up": (-1, "↑"), "down": (1, "↓")}


def _move_html(given: OrderedList, item: str, way: str, heard: str) -> str:
    by, sign = _MOVES[way]
    ids = given.moved(item, by)
    if ids is None:
        return f'<span class="atlas-keep atlas-move atlas-nowhere" aria-hidden="true">{sign}</span>'
    return _link_html(given, item, ids, sign, heard=heard, does=way)


def _link_html(
    given: OrderedList, item: str, ids: Sequence[str], text: str, *, heard: str, does: str
) -> str:
    """Return a link to another list; ``does`` says what becomes of the item (``shell.js``)."""
    address = escape(href("", given.address(ids)))
    what = f'data-list="{given.name}" data-item="{escape(item)}" data-does="{does}"'
    look = "atlas-keep atlas-move" if does in _MOVES else "atlas-keep"
    return (
        f'<a class="{look}" href="{address}" {what} data-most="{given.most}" '
        f'aria-label="{escape(heard)}">{escape(text)}</a>'
    )
