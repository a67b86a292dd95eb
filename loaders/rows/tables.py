"""Rows by table, and the texts that every kind of record has."""

from collections import defaultdict
from typing import TypeAlias

from loaders.records.fields import LANGUAGES, Labels, Text

Value: TypeAlias = str | int | float | None
Row: TypeAlias = dict[str, Value]
Tables: TypeAlias = dict[str, list[Row]]


def tables() -> Tables:
    """Return tables without rows yet."""
    return defaultdict(list)


def texts(key: str, identity: str, **fields: Text | None) -> list[Row]:
    """Return a row for each language in which any of the fields speaks."""
    spoken = {language for text in fields.values() if text for language in text.languages}
    return [
        {key: identity, "language": language}
        | {name: getattr(text, language, None) for name, text in fields.items()}
        for language in LANGUAGES
        if language in spoken
    ]


def labels(given: Labels) -> Row:
    """Return the label columns of a vocabulary."""
    return {f"label_{language}": getattr(given, language) for language in LANGUAGES}


def links(key: str, identity: str, column: str, linked: list[str]) -> list[Row]:
    """Return the rows of a table that links a record to others."""
    return [{key: identity, column: other} for other in linked]


def in_order(rows: list[Row]) -> list[Row]:
    """Return the rows with their position, counted from one."""
    return [row | {"position": number} for number, row in enumerate(rows, start=1)]
