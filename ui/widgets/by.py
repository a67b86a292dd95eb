"""The choice between themes and target groups."""

from address.links import BY
from address.visit import Visit
from answers.by import AXES
from ui.widgets.choices import segments


def by_choice(label: str, visit: Visit) -> str:
    """Draw the choice and return the axis."""
    axes = {axis: visit(name) for axis, name in AXES.items()}
    return segments(visit, BY, label, axes, next(iter(axes)), key="compare_by")
