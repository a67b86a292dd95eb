"""Seriation: an order of rows and columns in which alike ones stand beside each other.

Correspondence analysis (Hirschfeld 1935, Benzécri 1973): the first pair of singular vectors of
the standardised residuals gives rows and columns a common scale on which rows with the same
profile get the same place.
"""

from collections.abc import Sequence

import numpy as np


def by_similarity(table: Sequence[Sequence[int]]) -> tuple[list[int], list[int]]:
    """Return the order of the rows and of the columns of a table of counts, as places from 0.

    Rows and columns without any count stand last. The direction, which the method leaves open,
    is the one that begins with the fuller half.
    """
    if not table:
        return [], []
    counts = np.array(table, dtype=float)
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
    full_rows, full_columns = np.flatnonzero(rows), np.flatnonzero(columns)
    if min(len(full_rows), len(full_columns)) < 2:  # noqa: PLR2004
        return _filled_first(rows), _filled_first(columns)
    shares = counts[np.ix_(full_rows, full_columns)] / counts.sum()
    expected = np.outer(shares.sum(axis=1), shares.sum(axis=0))
    left, _, right = np.linalg.svd((shares - expected) / np.sqrt(expected))
    row_scores = left[:, 0] / np.sqrt(shares.sum(axis=1))
    column_scores = right[0] / np.sqrt(shares.sum(axis=0))
    if row_scores @ shares.sum(axis=1) ** 2 > 0:
        row_scores, column_scores = -row_scores, -column_scores
    return (
        [*_ordered(full_rows, row_scores), *_empty(rows)],
        [*_ordered(full_columns, column_scores), *_empty(columns)],
    )


def _ordered(places: np.ndarray, scores: np.ndarray) -> list[int]:
    """Order places by score; equal profiles differ by rounding only and keep their order."""
    return [int(places[at]) for at in np.argsort(scores.round(9), kind="stable")]


def _empty(sums: np.ndarray) -> list[int]:
    return [int(place) for place in np.flatnonzero(sums == 0)]


def _filled_first(sums: np.ndarray) -> list[int]:
    return [*(int(place) for place in np.flatnonzero(sums)), *_empty(sums)]
