"""Text for a slide, and how much of it a box holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.shapes.base import BaseShape
from pptx.util import Pt

from exports.measure import LINE, lines
from exports.texts import plain

_SLACK = 0.98
"""Office programs round letters to pixels; lines that just fit here might break there."""


@dataclass(frozen=True)
class Box:
    """A place on a slide in points, 960 wide and 540 high; nothing in it may stand out."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Paragraph:
    """A paragraph in one type. Without ``language`` it is in the reader's.

    ``colour`` is ``text``, ``accent`` or ``quiet``. ``before`` is the room above it, points.
    """

    text: str
    size: float = 12
    bold: bool = False
    colour: str = "text"
    before: float = 0
    language: str = ""
    link: str = ""

    def __post_init__(self) -> None:
        """Keep to what XML can hold, in one line."""
        object.__setattr__(self, "text", plain(self.text))


def height(paragraphs: Sequence[Paragraph], room: float) -> float:
    """Return how high paragraphs are in a box of this width, points."""
    return sum(
        each.before + line_count(each.text, each.size, room, bold=each.bold) * each.size * LINE
        for each in paragraphs
    )


def fit(paragraphs: Sequence[Paragraph], box: Box) -> bool:
    """Say whether paragraphs fit into a box."""
    return height(paragraphs, box.width) <= box.height


def line_count(text: str, size: float, room: float, *, bold: bool = False) -> int:
    """Return how many lines a text takes on a slide."""
    return lines(text, size, room * _SLACK, bold=bold)


def put_at(shape: BaseShape, box: Box) -> None:
    """Put a shape into its place."""
    shape.left, shape.top = Pt(box.left), Pt(box.top)
    shape.width, shape.height = Pt(box.width), Pt(box.height)
