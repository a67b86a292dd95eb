"""What is taken along: a selection as plain data, from which every format is made.

Whoever asks puts it together, in the reader's language and from the catalogue's answers; the
formats only lay it out, so that all of them say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from catalogue.provenance import CatalogueInfo
from catalogue.sources import Citation


@dataclass(frozen=True)
class Entry:
    """One practice as it is taken along.

    ``short_id`` is what people call it by in a meeting, such as ``merzig-3``. Title, summary and
    outcome stand in ``language``, the rest in the reader's. ``years`` and ``status`` are words;
    ``start_year`` and ``end_year`` the same as numbers, as far as known. ``checked_on`` is an ISO
    date. ``link`` is the absolute address of the practice's page. ``website`` is that of the town's
    administration, ``reason`` says why the town is near the reader's, if the view is about that.
    ``note`` is the reader's own.
    """

    id: str
    short_id: str
    language: str
    title: str
    town: str
    country: str
    kind: str
    status: str
    years: str
    start_year: int | None
    end_year: int | None
    themes: tuple[str, ...]
    target_groups: tuple[str, ...]
    organisations: tuple[str, ...]
    summary: str
    outcome: str | None
    checked_on: str
    citations: tuple[Citation, ...]
    link: str
    website: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class Table:
    """Rows under heads in the reader's language; the first column says what a row is about.

    Numbers stay numbers, years too; an empty cell is None or ``pd.NA``.
    """

    caption: str
    frame: pd.DataFrame


@dataclass(frozen=True)
class Chart:
    """Counts to be drawn as bars: a value a category in every series, without any sums.

    ``alt`` says in a sentence what the chart shows. ``stacked`` means that the series are parts of
    a whole, so that their bars stand on each other.
    """

    title: str
    categories: tuple[str, ...]
    series: Mapping[str, tuple[float, ...]]
    alt: str
    stacked: bool = False


@dataclass(frozen=True)
class Picture:
    """A picture as SVG without any outside reference, and what it shows in words."""

    svg: str
    alt: str


@dataclass(frozen=True)
class Document:
    """A selection with all that says what it is.

    ``title`` is the page's, ``finding`` its sentence, if it has one; ``filters`` are the active
    filters in words; ``by_hand`` means that the entries were chosen one by one, so that there is
    none. ``about`` is what all entries are about, if the title does not say it.
    ``link`` is the absolute address of the same view. ``made_on`` is the day it
    was taken (ISO 8601). ``info`` names version and licence of the data.
    """

    title: str
    link: str
    made_on: str
    info: CatalogueInfo
    finding: str = ""
    filters: tuple[str, ...] = ()
    by_hand: bool = False
    about: str = ""
    pictures: tuple[Picture, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    entries: tuple[Entry, ...] = ()
