"""Views without the reader's own lists, which are filled in at the last moment.

A shortlist and prepared views go with every link, but nothing else of a view depends on them. So
what is remembered is made for a reader who has a blank in their place, and serves all readers.
"""

import re
from html import escape
from urllib.parse import urlencode

from address.address import Address
from address.kept import SHARE, SHORTLIST, SLIDE, STEP, is_presenting
from address.visit import Visit

BLANK = "\x01"
"""Stands for the lists. No id has it, and what a link names with it is not read."""
_HOLE = f"{SHORTLIST}=%01"
_NOTHING = re.compile(rf"(?:(?<=\?){_HOLE}(?:&amp;)?|&amp;{_HOLE})")


def blank(visit: Visit) -> Visit:
    """Return a reader at the same view of whom nothing else is known; on a stage the same one."""
    address = visit.address
    if not is_presenting(address):
        seen = address.without(SHORTLIST, STEP, SLIDE, SHARE)
        address = Address.of(address.page, {**seen, SHORTLIST: [BLANK]})
    return Visit(visit.language, address, theme=visit.theme)


def is_blank(address: Address) -> bool:
    """Say whether an address is that of nobody in particular."""
    return address.all(SHORTLIST) == (BLANK,)


def filled(html: str, visit: Visit) -> str:
    """Return what was made for a blank, with the lists of a reader in every link."""
    if is_presenting(visit.address):
        return html
    lists = urlencode(visit.address.parameters((SHORTLIST, STEP)), doseq=True)
    return html.replace(_HOLE, escape(lists)) if lists else _NOTHING.sub("", html)
