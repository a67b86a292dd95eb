"""The place of each practice in every order of a list, so that a list is cut and never sorted.

Names are sorted without accents and marks, which SQLite cannot; here they are sorted once.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import product
from typing import Any

from catalogue.terms import sort_key
from loaders.records.fields import LANGUAGES
from loaders.records.places import Municipality
from loaders.records.practices import Practice
from loaders.rows.tables import Row

Key = tuple[Any, ...]


def orders(practices: Sequence[Practice], towns: Mapping[str, Municipality]) -> list[Row]:
    """Return for each practice its columns ``by_…``, counted from 1; ``towns`` are by id."""
    columns: list[Row] = [{} for _ in practices]
    for (order, key), language in product(_KEYS.items(), LANGUAGES):
        names = {id_: sort_key(getattr(town.name, language)) for id_, town in towns.items()}
        keys = [key(practice, names[practice.municipality]) for practice in practices]
        for place, at in enumerate(sorted(range(len(keys)), key=keys.__getitem__), start=1):
            columns[at][f"by_{order}_{language}"] = place
    return columns


def _town(practice: Practice, name: str) -> Key:
    return name, -(practice.start or 0), practice.id


def _newest(practice: Practice, name: str) -> Key:
    return -(practice.start or 0), name, practice.id


def _added(practice: Practice, name: str) -> Key:
    read = min(source.accessed for source in practice.sources)
    return tuple(-int(part) for part in read.split("-")), *_newest(practice, name)


_KEYS: dict[str, Callable[[Practice, str], Key]] = {
    "town": _town,
    "newest": _newest,
    "added": _added,
}
