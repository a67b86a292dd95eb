"""Themes side by side, and target groups: which towns, kinds and years, and what combines them."""

from answers.asked import Asked
from answers.compare.sides import (
    ALONG,
    LABELS,
    MOST_SIDES,
    axis_of,
    sides_chosen,
    sides_taken,
)
from markup.compare.sides import combined_html, sides_html
from ui.compare.chosen import show_chosen
from ui.frame.here import Here
from ui.widgets.choices import select, several
from ui.widgets.take_along import take_along
from words.labels import axis_name


def show_sides(here: Here, now: Asked) -> None:
    """Draw the field in which one chooses what is compared, the bars and what combines them."""
    visit, axis = here.visit, axis_of(here.visit)
    chosen, label = sides_chosen(here.db, axis, now, visit), visit(LABELS[axis])
    several(
        f"{axis}s",
        label,
        now.labels[axis],
        chosen.values,
        key=f"compare_{axis}s",
        most=MOST_SIDES,
        placeholder=visit("Type a name"),
    )
    show_chosen(label, chosen, MOST_SIDES, visit)
    if not chosen.values:
        return
    offered = {each: axis_name(each, visit) for each in ALONG[axis]}
    first = ALONG[axis][0]
    select(visit, "rows", visit("Compared by"), offered, first, key="compare_rows")
    here.block(sides_html)
    compared = now.with_values(axis, chosen.values)
    take_along(f"praxisatlas-{axis}s", sides_taken, compared, here)
    here.block(combined_html)
