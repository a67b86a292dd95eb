"""QR codes of links, drawn here, so that no service on the internet learns of them."""

import io
from functools import lru_cache

import segno

_QUIET = 4
"""Modules left white round a code, as cameras need them."""
_PIXELS = 8
"""Pixels a module in a PNG: sharp on a slide."""
_MODULE, _LARGEST = 0.36, 70.0
"""Millimetres of a module and of the largest code on paper."""


_MOST_BYTES = 2_000
"""Longer links make a code so fine that cameras cannot tell its modules apart."""


def has_code(link: str) -> bool:
    """Say whether a link is short enough for a code that can be read."""
    return len(link.encode()) <= _MOST_BYTES


def qr_svg(link: str) -> str:
    """Return the QR code of a link as SVG, black on white whatever the page's colours.

    Ask :func:`has_code` first: ``segno.DataOverflowError`` is raised for more than 2,953 bytes.
    """
    return _code(link).svg_inline(dark="#000", light="#fff", border=_QUIET, omitsize=True)


def qr_png(link: str) -> bytes:
    """Return the same as PNG, for formats that take no SVG."""
    written = io.BytesIO()
    _code(link).save(written, kind="png", scale=_PIXELS, border=_QUIET)
    return written.getvalue()


def qr_millimetres(link: str, least: float) -> float:
    """Return how wide the code must be printed, so that a camera tells its modules apart.

    Nought if the link is too long for one.
    """
    if not has_code(link):
        return 0.0
    across = int(_code(link).symbol_size(border=_QUIET)[0])
    return max(least, min(_LARGEST, across * _MODULE))


# Its size is asked for before it is drawn, and to work it out takes ten milliseconds.
@lru_cache(maxsize=128)
def _code(link: str) -> segno.QRCode:
    return segno.make(link, error="l", micro=False, boost_error=True)
