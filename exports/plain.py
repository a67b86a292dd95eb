"""Text as a file can hold it."""

import re

# XML does not know these signs, and nobody sees them.
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")


def plain(text: str) -> str:
    """Return a text in one line, without signs that XML cannot hold."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text)).strip(" ")
