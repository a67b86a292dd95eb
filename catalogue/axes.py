"""The axes along which practices are filtered, counted and compared.

An axis is a relation between practices and values. All values of a practice together have one
number, its code, so a filter asks which codes have a value and then compares numbers; facets and
crossings count practices by code. Only these constants reach the text of a query, values are
always parameters.
"""

from dataclasses import dataclass

UNKNOWN = "unknown"
"""The value of an axis where the sources do not say."""


@dataclass(frozen=True)
class Axis:
    """One axis: its id (also the URL parameter) and where its codes and their values stand.

    ``coded`` is the table by whose codes practices are counted on the axis: for what follows from
    the town it is the town's. ``relation`` is a query of ``(code, value)``.
    """

    id: str
    coded: str
    relation: str

    @property
    def column(self) -> str:
        """The column of ``practice`` that holds the code."""
        return f"practice.{self.coded}_code"


def _own(axis: str, table: str) -> Axis:
    """Return an axis whose values the practice itself has."""
    relation = f"SELECT code, value_id AS value FROM practice_code_value WHERE axis = '{table}'"
    return Axis(axis, table, relation)


def _of_town(axis: str, value: str) -> Axis:
    """Return an axis whose value follows from the town."""
    relation = f"""SELECT code, {value} AS value FROM practice_code_value
        JOIN municipality ON municipality.id = value_id WHERE axis = 'municipality'"""
    return Axis(axis, "municipality", relation)


THEME = _own("theme", "theme")
GROUP = _own("group", "target_group")
CITY = _own("city", "municipality")
COUNTRY = _of_town("country", "country_id")
KIND = _own("kind", "practice_kind")
STATUS = _own("status", "status")
SIZE = _of_town("size", f"COALESCE(size_class_id, '{UNKNOWN}')")

AXES = {axis.id: axis for axis in (THEME, GROUP, CITY, COUNTRY, KIND, STATUS, SIZE)}
"""Every axis by its id, in the order in which filters are offered."""
