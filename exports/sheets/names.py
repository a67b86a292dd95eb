"""Names of sheets as Excel allows them."""

import re
from collections.abc import Collection

_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
# Excel keeps this name for itself.
_KEPT_BY_EXCEL = "history"


def sheet_name(wanted: str, taken: Collection[str]) -> str:
    """Return a name that says what is wanted, is allowed and is not taken yet.

    Excel does not tell capitals from small letters and counts a sign beyond U+FFFF as two.
    """
    spaced = " ".join(_FORBIDDEN.sub(" ", wanted).split())
    lowered = {name.lower() for name in taken} | {_KEPT_BY_EXCEL}
    count = 1
    while True:
        ending = "" if count == 1 else f" {count}"
        name = _cut(spaced or "–", _LONGEST - len(ending)) + ending
        if name.lower() not in lowered:
            return name
        count += 1


def _cut(name: str, longest: int) -> str:
    """Cut a name, at a space if one is near the end."""
    cut = name.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore")
    within_a_word = name[len(cut) : len(cut) + 1].strip()
    if within_a_word and " " in cut[longest // 2 :]:
        cut = cut.rsplit(" ", 1)[0]
    return cut.strip(" '") or "–"
