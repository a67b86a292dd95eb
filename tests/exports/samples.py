"""Documents to lay out, made from the catalogue as the pages make them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from answers.document import Chart, Document, Entry, Picture, Table
from answers.entries import entry as taken_along
from catalogue.connection import Catalogue
from catalogue.practice import practice
from catalogue.provenance import CatalogueInfo, catalogue_info
from words.translator import Translator

SERVER = "https://praxisatlas.example.org"
INFO = CatalogueInfo("abc123", "2026-11-24T14:00:16+00:00", "2026-02-01", "CC BY 4.0")


def entry(
    db: Catalogue, practice_id: str, t: Translator, short_id: str = "", note: str = ""
) -> Entry:
    """Return a practice of the catalogue as the pages take it along."""
    found = practice(db, practice_id, t.language)
    assert found is not None
    made = taken_along(found, f"{SERVER}/practice", note, t)
    return replace(made, short_id=short_id or made.short_id)


def shortlist(
    db: Catalogue, ids: Sequence[str], t: Translator, note: str = "", **more: Any
) -> Document:
    """Return a list of practices as a reader takes it along."""
    given: dict[str, Any] = {
        "title": t("Practices"),
        "link": f"{SERVER}/practices?lang={t.language}&theme=language",
        "made_on": "2026-11-24",
        "info": catalogue_info(db),
        "entries": tuple(entry(db, id_, t, note=note) for id_ in ids),
    }
    return Document(**{**given, **more})


def bare(**more: Any) -> Document:
    """Return a document with nothing but what it must have."""
    given: dict[str, Any] = {
        "title": "Titel",
        "link": SERVER,
        "made_on": "2026-11-24",
        "info": INFO,
    }
    return Document(**{**given, **more})


MATRIX = Table(
    "Orte und Themen",
    pd.DataFrame(
        [[f"Musterstadt am langen Fluss {row}", *range(row, row + 16)] for row in range(20)],
        columns=["Ort", *(f"Gesellschaftliche Teilhabe und Thema {c}" for c in range(16))],
    ),
)
CHART = Chart(
    "Praktiken nach Thema",
    ("Sprache", "Wohnen", "Arbeit"),
    {"Trier": (3, 1, 0), "Metz": (2, 5, 12_345)},
    "Balken: die meisten Praktiken, 12345, zu Arbeit in Metz.",
)
PICTURE = Picture(
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20">'
    '<rect width="30" height="20" fill="#ddd"/><text x="2" y="12" font-size="5">Łódź</text></svg>',
    "Karte: Łódź in Polen",
)
