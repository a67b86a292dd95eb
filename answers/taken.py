"""What is taken along of a view, whatever the format."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from answers.document import Chart, Picture, Table
from catalogue.filters import PracticeFilter

MOST_LAID_OUT = 100
"""Practices in a handout or on slides; nobody reads more on paper."""


@dataclass(frozen=True)
class Listed:
    """A list of practices that is as long as it is: those of a filter, in an order of a list."""

    chosen: PracticeFilter
    sort: str


@dataclass(frozen=True)
class Taken:
    """What a view shows, as it is taken along; ``practices`` and ``partnerships`` are ids.

    ``listed`` stands for the ids of a whole list, which nobody asks for before a file is made.
    Practices are taken whole, partnerships as a table after the others. ``reasons`` say why a town
    is near ours, by its id; ``about`` is what all practices are about, if the title does not say
    it; ``by_hand`` means that the reader chose the practices one by one, whatever the filter of
    the lists is.

    ``rows`` is what a CSV holds, if not the partnerships, the first table or, without one or if
    ``rows_are_practices``, the practices; ``beside`` is what its rows say of themselves besides
    filter, licence and version.
    """

    title: str
    finding: str = ""
    tables: Sequence[Table] = ()
    charts: Sequence[Chart] = ()
    pictures: Sequence[Picture] = ()
    practices: Sequence[str] = ()
    listed: Listed | None = None
    partnerships: Sequence[str] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    by_hand: bool = False
    rows: pd.DataFrame | None = None
    rows_are_practices: bool = False
    beside: Mapping[str, str] = field(default_factory=dict)
