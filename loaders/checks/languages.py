"""A record speaks all three languages, or says which one it was written in."""

from collections.abc import Iterator

from loaders.collection import Collection, Entry
from loaders.problems import Problem
from loaders.records.fields import LANGUAGES, Model, Original, Text, pieces


def problems(collection: Collection) -> Iterator[Problem]:
    """Return every text that lacks a language which the record has or needs."""
    for entry in collection.entries:
        wanted = _wanted(entry)
        for place, piece in pieces(entry.record):
            if isinstance(piece, Text) and piece.languages != wanted:
                found = f"text in {', '.join(piece.languages) or 'no language'}"
                yield entry.problem(place, found, _allowed(entry.record, wanted))


def _wanted(entry: Entry[Model]) -> tuple[str, ...]:
    """Return the languages that every text of the record must have.

    Without a stated original these are all; with one, those of the record's first text, so that
    a translation is either there as a whole or not at all.
    """
    stated = isinstance(entry.record, Original) and entry.record.original
    if not stated:
        return LANGUAGES
    texts = (piece for _, piece in pieces(entry.record) if isinstance(piece, Text))
    first = next(texts, Text())
    return tuple(
        language for language in LANGUAGES if language == stated or language in first.languages
    )


def _allowed(record: Model, wanted: tuple[str, ...]) -> str:
    if isinstance(record, Original) and record.original:
        return f"{', '.join(wanted)} in every text, as in the record's first text and its original"
    if isinstance(record, Original):
        return "de, fr and en, or 'original' naming the one language the record is written in"
    return "de, fr and en"
