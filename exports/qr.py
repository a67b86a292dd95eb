"""QR codes of links, drawn here, so that no service on the internet learns of them."""

import io

import segno

_PIXELS = 8
"""Pixels a module in a PNG: sharp on a slide."""


def qr_svg(link: str) -> str:
    """Return the QR code of a link as SVG, black on white whatever the page's colours.

    Raises ``segno.DataOverflowError`` for more than 2,953 bytes, which no link of ours has.
    """
    return segno.make(link, error="l", micro=False, boost_error=True).svg_inline(
        dark="#000", light="#fff", border=4, omitsize=True
    )


def qr_png(link: str) -> bytes:
    """Return the same as PNG, for formats that take no SVG."""
    written = io.BytesIO()
    code = segno.make(link, error="l", micro=False, boost_error=True)
    code.save(written, kind="png", scale=_PIXELS, border=4)
    return written.getvalue()
