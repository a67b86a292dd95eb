"""Documents of practices from a catalogue, as a page would put them together."""

from dataclasses import replace
from typing import Any

import pandas as pd

from answers.document import Chart, Document, Entry, Table
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.practices import practice_ids
from catalogue.provenance import CatalogueInfo
from catalogue.sources import Citation
from tests.exports.samples import SERVER as ATLAS
from tests.exports.samples import entry
from words.translator import Translator

INFO = CatalogueInfo("79c051ed2e13", "2026-11-24T14:00:20+00:00", "2026-11-22", "CC BY 4.0")
TABLE = Table(
    "Practices: towns × themes",
    pd.DataFrame(
        {
            "Town": ["Łódź", "Bytów", "Tauragė"],
            "Language": [3, 0, 12],
            "Since": pd.array([2016, None, 2019], dtype="Int64"),
        }
    ),
)
CHART = Chart(
    title="Practices by town",
    categories=("Łódź", "Bytów", "Tauragė", "Saint-Médard-en-Jalles"),
    series={"Language": (3.0, 0.0, 12.0, 5.0)},
    alt="Bar chart: Tauragė has 12 practices, Saint-Médard-en-Jalles 5, Łódź 3, Bytów none.",
)


def entries(db: Catalogue, t: Translator, most: int | None = None) -> tuple[Entry, ...]:
    """Return the practices of the catalogue in the order of their towns."""
    ids = practice_ids(db, PracticeFilter(), "town", t.language)[:most]
    return tuple(entry(db, id_, t) for id_ in ids)


def document(**what: Any) -> Document:
    """Return a document that says as little as it may, but for what is given."""
    least = Document("Compare", f"{ATLAS}/compare?lang=en", "2026-11-25", INFO)
    return replace(least, **what)


def whole(db: Catalogue, t: Translator, most: int | None = None) -> Document:
    """Return a document with everything a page can put into it."""
    return document(
        title=t("Practices"),
        finding="Most practices for Language: Tauragė (12).",
        filters=("Theme: Language, Work", "Town: Łódź, Tauragė, Saint-Médard-en-Jalles"),
        charts=(CHART,),
        tables=(TABLE,),
        entries=entries(db, t, most),
    )


def bare(**what: Any) -> Entry:
    """Return a practice of which hardly anything is known, but for what is given."""
    least = Entry(
        id="bytow-x",
        short_id="bytow-7",
        language="en",
        title="A practice",
        town="Bytów",
        country="Poland",
        kind="service",
        status="not stated",
        years="start not stated",
        start_year=None,
        end_year=None,
        themes=(),
        target_groups=(),
        organisations=(),
        summary="It is a practice.",
        outcome=None,
        checked_on="2026-01-15",
        citations=(Citation("A paper", "A report", None, "2026-01-15", "en", f"{ATLAS}/r", ()),),
        link=f"{ATLAS}/practice?id=bytow-x&lang=en",
    )
    return replace(least, **what)


def matrix(towns: int, themes: int) -> tuple[Table, Chart]:
    """Return a comparison as a table and as a chart; the n-th town has n·k of the k-th theme."""
    names = tuple(f"Town {n}" for n in range(1, towns + 1))
    series = {
        f"Theme {k}": tuple(float(n * k) for n in range(1, towns + 1)) for k in range(1, themes + 1)
    }
    columns = {name: [int(value) for value in values] for name, values in series.items()}
    table = Table("Towns by theme", pd.DataFrame({"Town": names, **columns}))
    return table, Chart("Towns by theme", names, series, "Bars of towns by theme.")
