"""The views of a comparison: which there are and what each compares."""

from ui.filters import Asked
from ui.words import N_

VIEWS = {
    "crossing": N_("Overview"),
    "towns": N_("Towns"),
    "gaps": N_("Gaps and models"),
    "themes": N_("Themes"),
    "groups": N_("Target groups"),
    "practices": N_("Practices"),
    "years": N_("Over time"),
}
REPLACED = {"towns": "city", "themes": "theme", "groups": "group"}
"""What a view compares takes the place of a filter on the same axis."""
MOST_PRACTICES = 4
"""How many practices stand side by side at most."""


def asked_in_view(view: str, now: Asked) -> Asked:
    """Return what the address asks of a view."""
    return now.without(REPLACED[view]) if view in REPLACED else now
