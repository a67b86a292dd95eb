"""Numbers for what practices are compared by, so that comparisons count without joins.

Practices with the same themes share one number, and so on for each axis; the table
``practice_code`` says which ids a number stands for, ``practice_code_value`` the same an id a row.
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


def codes(practices: Sequence[Practice]) -> tuple[list[Row], list[Row], list[Row]]:
    """Return the rows of ``practice_code`` and of ``practice_code_value``.

    The third list has for each practice its columns ``…_code``.
    """
    meanings: list[Row] = []
    values: list[Row] = []
    columns: list[Row] = [{} for _ in practices]
    for axis, read in _AXES.items():
        ids = [tuple(sorted(read(practice))) for practice in practices]
        numbers = {value: number for number, value in enumerate(sorted(set(ids)))}
        for together, number in numbers.items():
            coded: Row = {"axis": axis, "code": number}
            meanings.append(coded | {"value_ids": " ".join(together)})
            values += [coded | {"value_id": value} for value in together]
        for row, together in zip(columns, ids, strict=True):
            row[f"{axis}_code"] = numbers[together]
    return meanings, values, columns
