"""The values of the axes that the catalogue itself names, in the reader's language."""

from dataclasses import dataclass

from catalogue.connection import Catalogue
from catalogue.terms import known, sort_key


@dataclass(frozen=True)
class Value:
    """One value of an axis: the id that links carry, and what people read."""

    id: str
    label: str


_IN_ORDER = "SELECT id, label_{language} FROM {table} ORDER BY position"
_QUERIES = {
    "theme": _IN_ORDER.replace("{table}", "theme"),
    "group": _IN_ORDER.replace("{table}", "target_group"),
    "kind": _IN_ORDER.replace("{table}", "practice_kind"),
    "size": _IN_ORDER.replace("{table}", "size_class"),
    "country": "SELECT id, label_{language} FROM country",
    "city": "SELECT id, name_{language} FROM municipality",
}
_ALPHABETICAL = {"country", "city"}


def values(db: Catalogue, axis: str, language: str) -> list[Value]:
    """Return the values of an axis in catalogue order, places in the order of their names.

    ``status`` is not among the axes here: its words belong to the interface.
    """
    rows = db.execute(_QUERIES[axis].format(language=known(language))).fetchall()
    found = [Value(*row) for row in rows]
    if axis in _ALPHABETICAL:
        found.sort(key=lambda value: (sort_key(value.label), value.id))
    return found
