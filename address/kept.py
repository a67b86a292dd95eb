"""What every link keeps: the language, the shortlist, and the presentation one is in."""

from address.address import Address, Parameters

LANGUAGE = "lang"
SHORTLIST = "shortlist"
PRESENT, SLIDE, STEP = "present", "slide", "step"
SHARE = "share"
"""Asks for the panel to share a view; no link to another page keeps it."""
CUT = "cut"
"""Stands in the address if the server cut it because it was too long; no link has it."""
VIEWS, LIST = "1", "list"
"""What is presented: the prepared views, else the shortlist; or the shortlist in any case."""
ALWAYS = (LANGUAGE, SHORTLIST, PRESENT, SLIDE, STEP)
"""Names that every link keeps."""


def always(address: Address) -> Parameters:
    """Return what every link keeps of an address."""
    return address.parameters(ALWAYS)


def is_presenting(address: Address) -> bool:
    """Say whether an address asks for presentation mode."""
    return bool(presented(address))


def presented(address: Address) -> str:
    """Return what an address asks to present: :data:`VIEWS`, :data:`LIST`, or nothing."""
    return address.one(PRESENT, (VIEWS, LIST), "")


def is_shared(address: Address) -> bool:
    """Say whether an address asks for the panel to share the view."""
    return address.text(SHARE) == "1"
