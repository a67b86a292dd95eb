"""The way back to the comparison one came from."""

from address.address import href
from address.links import compare_kept
from address.visit import Visit
from markup.texts import anchor


def to_comparison_html(visit: Visit) -> str:
    """Return the way back to the comparison one came from, if one came from one."""
    if visit.came_from.comparison is None:
        return ""
    return anchor(href("compare", compare_kept(visit)), visit("Back to the comparison"))
