"""Where names stand on a map, so that none lies on another or on a point."""

from collections.abc import Sequence
from dataclasses import dataclass

# Parts of the type's size: a letter across, a line down, the gap between a point and its name.
_LETTER, _LINE, _GAP = 0.53, 1.33, 0.35
_SIDES = {
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "top center": (0, 1),
    "bottom center": (0, -1),
}
Box = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels."""


@dataclass(frozen=True)
class Name:
    """A name beside a point: where the point is and how large, in pixels.

    Names are placed in the order of their rank; one that ``must`` be there may cover others.
    """

    text: str
    right: float
    down: float
    radius: float
    rank: tuple[object, ...]
    must: bool = False


def sides(names: Sequence[Name], size: float) -> list[str | None]:
    """Return on which side of its point each name has room, in their order; None if on none."""
    taken = [_round(name) for name in names]
    found: list[str | None] = [None] * len(names)
    for place in sorted(range(len(names)), key=lambda place: names[place].rank):
        name = names[place]
        others = [box for at, box in enumerate(taken) if at != place]
        found[place] = _free(name, others, size) or (next(iter(_SIDES)) if name.must else None)
        if found[place]:
            taken.append(_box(name, _SIDES[found[place] or ""], size))
    return found


def _free(name: Name, taken: Sequence[Box], size: float) -> str | None:
    for side, direction in _SIDES.items():
        box = _box(name, direction, size)
        if not any(_overlap(box, other) for other in taken):
            return side
    return None


def _box(name: Name, direction: tuple[int, int], size: float) -> Box:
    """Return where a name lies on a side of its point."""
    wide, high, gap = _LETTER * size * len(name.text), _LINE * size, _GAP * size + name.radius
    across = name.right + direction[0] * (wide / 2 + gap)
    down = name.down - direction[1] * (high / 2 + gap)
    return across - wide / 2, down - high / 2, across + wide / 2, down + high / 2


def _round(name: Name) -> Box:
    """Return the box round a point."""
    return (
        name.right - name.radius,
        name.down - name.radius,
        name.right + name.radius,
        name.down + name.radius,
    )


def _overlap(first: Box, second: Box) -> bool:
    return (
        first[0] < second[2]
        and second[0] < first[2]
        and first[1] < second[3]
        and second[1] < first[3]
    )
