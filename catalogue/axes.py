"""The axes along which practices are filtered, counted and compared.

An axis is a relation between practices and values. Its SQL stands here once; filters, facets
and crossings are made of it. Only these constants reach the text of a query, values are
always parameters.
"""

from dataclasses import dataclass

UNKNOWN = "unknown"
"""The value of an axis where the sources do not say."""


@dataclass(frozen=True)
class Axis:
    """One axis: its id (also the URL parameter) and a relation ``(practice_id, value)``.

    ``coded`` is the table by whose codes practices are counted on the axis: a code stands for all
    values of a practice together, and for what follows from the town it is the town's.
    """

    id: str
    relation: str
    coded: str


_OF_PLACE = "FROM practice JOIN municipality ON municipality.id = practice.municipality_id"

THEME = Axis("theme", "SELECT practice_id, theme_id AS value FROM practice_theme", "theme")
GROUP = Axis(
    "group",
    "SELECT practice_id, target_group_id AS value FROM practice_target_group",
    "target_group",
)
CITY = Axis(
    "city", "SELECT id AS practice_id, municipality_id AS value FROM practice", "municipality"
)
COUNTRY = Axis(
    "country",
    f"SELECT practice.id AS practice_id, municipality.country_id AS value {_OF_PLACE}",
    "municipality",
)
KIND = Axis(
    "kind", "SELECT id AS practice_id, practice_kind_id AS value FROM practice", "practice_kind"
)
STATUS = Axis("status", "SELECT id AS practice_id, status AS value FROM practice", "status")
SIZE = Axis(
    "size",
    f"SELECT practice.id AS practice_id, COALESCE(size_class_id, '{UNKNOWN}') AS value {_OF_PLACE}",
    "municipality",
)

AXES = {axis.id: axis for axis in (THEME, GROUP, CITY, COUNTRY, KIND, STATUS, SIZE)}
"""Every axis by its id, in the order in which filters are offered."""
