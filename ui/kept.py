"""What every link keeps: the language, the shortlist, and the presentation one is in."""

from ui import url

LANGUAGE = "lang"
SHORTLIST = "shortlist"
PRESENT, SLIDE, STEP = "present", "slide", "step"
SHARE = "share"
"""Asks for the panel to share a view; no link to another page keeps it."""
VIEWS, LIST = "1", "list"
"""What is presented: the prepared views, else the shortlist; or the shortlist in any case."""
ALWAYS = (LANGUAGE, SHORTLIST, PRESENT, SLIDE, STEP)
"""Names that every link keeps."""


def always() -> url.Parameters:
    """Return what every link keeps of the address."""
    return url.current(ALWAYS)


def is_presenting() -> bool:
    """Say whether the address asks for presentation mode."""
    return bool(presented())


def presented() -> str:
    """Return what the address asks to present: :data:`VIEWS`, :data:`LIST`, or nothing."""
    return url.one(PRESENT, (VIEWS, LIST), "")
