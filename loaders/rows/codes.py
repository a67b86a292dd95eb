"""Numbers for what practices are compared by, so that comparisons count without joins.

Practices with the same themes share one number, and so on for each axis; the table
``practice_code`` says which ids a number stands for.
"""

from collections.abc import Callable, Sequence

from loaders.records.practices import Practice
from loaders.rows.tables import Row

_AXES: dict[str, Callable[[Practice], Sequence[str]]] = {
    "theme": lambda practice: practice.themes,
    "target_group": lambda practice: practice.target_groups,
    "municipality": lambda practice: [practice.municipality],
    "practice_kind": lambda practice: [practice.kind],
    "status": lambda practice: [practice.status],
}


def codes(practices: Sequence[Practice]) -> tuple[list[Row], list[Row]]:
    """Return the rows of ``practice_code``, and for each practice its columns ``…_code``."""
    meanings: list[Row] = []
    columns: list[Row] = [{} for _ in practices]
    for axis, read in _AXES.items():
        ids = [" ".join(sorted(read(practice))) for practice in practices]
        numbers = {value: number for number, value in enumerate(sorted(set(ids)))}
        meanings += [
            {"axis": axis, "code": number, "value_ids": value} for value, number in numbers.items()
        ]
        for row, value in zip(columns, ids, strict=True):
            row[f"{axis}_code"] = numbers[value]
    return meanings, columns
