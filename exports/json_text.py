"""A selection as JSON for machines: the same content under keys that never change."""

import json
import math
from collections.abc import Mapping
from numbers import Integral, Real

import pandas as pd

from answers.document import Chart, Document, Entry, Table
from catalogue.sources import Citation
from words.translator import Translator


def json_bytes(document: Document, t: Translator) -> bytes:
    """Return the selection as JSON in UTF-8; what is not known is null.

    Keys are English and stay; labels such as themes are in ``language``, the reader's.
    """
    said = {
        **_view(document, t),
        "practices": [_practice(entry) for entry in document.entries],
        "tables": [_table(table) for table in document.tables],
        "charts": [_chart(chart) for chart in document.charts],
    }
    return (json.dumps(said, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode("utf-8")


def _view(document: Document, t: Translator) -> Mapping[str, object]:
    info = document.info
    return {
        "title": document.title,
        "language": t.language,
        "finding": document.finding or None,
        "filters": list(document.filters),
        "chosen_by_hand": document.by_hand,
        "link": document.link,
        "made_on": document.made_on,
        "version": info.version,
        "built_at": info.built_at,
        "sources_read_until": info.records_checked_on,
        "licence": info.license,
    }


def _practice(entry: Entry) -> Mapping[str, object]:
    return {
        "id": entry.id,
        "short_id": entry.short_id,
        "text_language": entry.language,
        "title": entry.title,
        "town": entry.town,
        "country": entry.country,
        "kind": entry.kind,
        "status": entry.status,
        "years": entry.years,
        "start_year": entry.start_year,
        "end_year": entry.end_year,
        "themes": list(entry.themes),
        "target_groups": list(entry.target_groups),
        "run_by": list(entry.organisations),
        "summary": entry.summary,
        "outcome": entry.outcome,
        "website": entry.website or None,
        "reason": entry.reason or None,
        "note": entry.note or None,
        "checked_on": entry.checked_on,
        "link": entry.link,
        "sources": [_source(source) for source in entry.citations],
    }


def _source(source: Citation) -> Mapping[str, object]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "read_on": source.accessed,
        "language": source.language,
        "url": source.url,
        "supports": [{"text": said.text, "language": said.language} for said in source.evidence],
    }


def _table(table: Table) -> Mapping[str, object]:
    """Return a table as rows under heads: two heads may be the same, two keys may not."""
    rows = table.frame.itertuples(index=False, name=None)
    return {
        "caption": table.caption,
        "heads": [str(head) for head in table.frame.columns],
        "rows": [[_value(value) for value in row] for row in rows],
    }


def _chart(chart: Chart) -> Mapping[str, object]:
    series = [
        {"name": name, "values": [_value(value) for value in values]}
        for name, values in chart.series.items()
    ]
    return {"title": chart.title, "categories": list(chart.categories), "series": series}


def _value(value: object) -> str | int | float | bool | None:
    """Return a cell as JSON knows it: pandas has kinds of numbers of its own."""
    if isinstance(value, str | bool):
        return value
    if pd.isna(value):  # type: ignore[call-overload]  # cells are single values
        return None
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real) and math.isfinite(value):
        number = float(value)
        return int(number) if number.is_integer() else number
    return str(value)
