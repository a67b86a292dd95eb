"""The choice between themes and target groups."""

from address.visit import Visit
from ui.widgets.choices import segments


def by_choice(label: str, visit: Visit) -> str:
    """Draw the choice and return the axis."""
    axes = {"theme": visit("Themes"), "group": visit("Target groups")}
    return segments(visit, "by", label, axes, "theme", key="compare_by")
