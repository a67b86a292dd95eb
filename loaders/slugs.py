"""Ids made from names."""

import re
import unicodedata

# Letters that Unicode does not decompose, and the German way of writing without umlauts.
_LETTERS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"}
)


def slug(name: str) -> str:
    """Return the name as an ASCII id; empty when it has no Latin letter and no digit."""
    plain = unicodedata.normalize("NFC", name).casefold().translate(_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
