"""The link that keeps a practice on the shortlist, wherever it is shown."""

import re
from html import escape, unescape

from address.blank import is_blank
from address.shortlist import MOST, kept, shortlist
from address.visit import Visit
from markup.meeting.ordering import toggle_html

_PLACE = '<atlas-keep id="{}">{}</atlas-keep>'
_PLACES = re.compile(_PLACE.format('([^"]*)', "([^<]*)"))
_ID, _TITLE = "short-id-to-fill-in", "title-to-fill-in"


def keep_html(short_id: str, title: str, visit: Visit) -> str:
    """Return the link that keeps a practice or lets it go, as HTML; ``title`` is heard with it.

    For nobody in particular it is a place that :func:`with_keeping` fills in.
    """
    if is_blank(visit.address):
        return _PLACE.format(escape(short_id), escape(title))
    ids = kept(visit.address)
    if short_id in ids:
        heard = visit("On the shortlist: {title}. Follow to remove it.", title=title)
        text = f"★ {visit('On the shortlist')}"
    elif len(ids) >= MOST:
        return f'<span class="atlas-keep atlas-nowhere">{escape(visit("Shortlist is full"))}</span>'
    else:
        heard = visit("Keep: {title}", title=title)
        text = f"☆ {visit('Keep')}"
    return toggle_html(shortlist(visit.address, ids), short_id, text, heard=heard)


def with_keeping(html: str, visit: Visit) -> str:
    """Return what was made for nobody in particular, with the stars of a reader.

    A list has many practices that are not kept, and their links differ in id and title only; so
    that link is made once.
    """
    if "<atlas-keep" not in html:
        return html
    ids, usual = set(kept(visit.address)), keep_html(_ID, _TITLE, visit)

    def star(place: re.Match[str]) -> str:
        short_id, title = place.groups()
        if short_id in ids:
            return keep_html(short_id, unescape(title), visit)
        return usual.replace(_ID, short_id).replace(_TITLE, title)

    return _PLACES.sub(star, html)
