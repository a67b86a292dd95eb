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

    def beside(self, side: str, size: float) -> tuple[float, float, str]:
        """Return where the name is written on a side of its point, and from there which way.

        It begins, ends or has its middle there, as ``text-anchor`` says it in SVG.
        """
        left, top, right, bottom = _box(self, _SIDES[side], size)
        ways = {1: (left, "start"), -1: (right, "end"), 0: ((left + right) / 2, "middle")}
        across, anchor = ways[_SIDES[side][0]]
        return across, (top + bottom) / 2, anchor


def sides(names: Sequence[Name], size: float, room: Box) -> list[str | None]:
    """Return on which side of its point each name has room, in their order; None if on none.

    ``room`` is what is seen; no name is cut off at its edge.
    """
    taken = [_round(name) for name in names]
    found: list[str | None] = [None] * len(names)
    for place in sorted(range(len(names)), key=lambda place: names[place].rank):
        name = names[place]
        others = [box for at, box in enumerate(taken) if at != place]
        found[place] = _free(name, others, size, room)
        if name.must and found[place] is None:
            found[place] = _free(name, [], size, room)
        if found[place]:
            taken.append(_box(name, _SIDES[found[place] or ""], size))
    return found


def _free(name: Name, taken: Sequence[Box], size: float, room: Box) -> str | None:
    for side, direction in _SIDES.items():
        box = _box(name, direction, size)
        if _within(box, room) and not any(_overlap(box, other) for other in taken):
            return side
    return None


def _within(box: Box, room: Box) -> bool:
    return room[0] <= box[0] and room[1] <= box[1] and box[2] <= room[2] and box[3] <= room[3]


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
