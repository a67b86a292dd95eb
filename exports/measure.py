"""How much room a text takes, so that nothing overflows where no layout engine helps us.

The files name Arial, which every PC has; where it is missing, Liberation Sans takes its place with
the same widths.
"""

import unicodedata
from functools import lru_cache

FONT = "Arial"
LINE = 1.2
"""Height of a line as a part of the size of the type, as office programs take it."""

_BOLD = 1.1
_WIDEST = 1_000
# Thousandths of the size of the type; letters with accents are as wide as without.
_WIDTHS = {
    sign: width
    for width, signs in {
        191: "'",
        222: "ijl‚‘’ł",
        260: "|",
        278: " !,./:;I[\\]ftı\u00a0\u202f",
        333: "()-`r„“”‹›·",
        334: "{}",
        355: '"•',
        400: "*°",
        469: "^",
        500: "Jcksvxyz",
        556: "#$0123456789?L_abdeghnopqu«»–€§Łđ",
        584: "+<=>~×",
        611: "FTZøß",
        667: "&ABEKPSVXY",
        722: "CDHNRUwĐ",
        778: "GOQØ",
        833: "Mm",
        889: "%æ",
        944: "Wœ",
    }.items()
    for sign in signs
}


@lru_cache(maxsize=2_000)
def _letter(sign: str) -> int:
    """Return the width of a sign; one that is not known is taken for a wide one."""
    if sign in _WIDTHS:
        return _WIDTHS[sign]
    if unicodedata.combining(sign):
        return 0
    return _WIDTHS.get(unicodedata.normalize("NFD", sign)[0], _WIDEST)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how long a text is in one line, in the unit of the size of its type."""
    return sum(map(_letter, text)) * size * (_BOLD if bold else 1) / 1_000


def lines(text: str, size: float, room: float, *, bold: bool = False) -> int:
    """Return how many lines a text takes in a room of this width; an empty one takes one.

    Lines break at spaces as in office programs; a word too long for a line breaks anywhere.
    """
    return sum(_lines(part, size, room, bold) for part in text.split("\n"))


def _lines(text: str, size: float, room: float, bold: bool) -> int:
    space = width(" ", size, bold=bold)
    # A line that breaks inside a word holds up to a sign less than its room.
    step = max(room - size, size)
    count, used = 1, 0.0
    for word in text.split(" "):
        needed = width(word, size, bold=bold)
        if used and used + space + needed > room:
            count, used = count + 1, 0.0
        used += needed + (space if used else 0)
        while used > max(room, size):
            count, used = count + 1, used - step
    return count
