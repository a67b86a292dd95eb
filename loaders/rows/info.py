"""What the catalogue says of itself."""

from datetime import UTC, datetime

from loaders.collection import Collection
from loaders.rows.sources import checked_on
from loaders.rows.tables import Tables

SCHEMA_VERSION = "5"
LICENSE = "CC BY 4.0"
MAIN_TABLES = (
    "municipality",
    "practice",
    "organisation",
    "partnership",
    "event",
    "population",
    "instrument",
    "structure",
    "self_check_tool",
    "source",
    "citation",
)


def rows(collection: Collection, filled: Tables) -> Tables:
    """Return the rows that describe the catalogue itself."""
    said = {
        "version": collection.version,
        "built_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "schema_version": SCHEMA_VERSION,
        "records_checked_on": checked_on(collection),
        "license": LICENSE,
    } | {f"count_{table}": str(len(filled[table])) for table in MAIN_TABLES}
    return {"catalogue_info": [{"key": key, "value": value} for key, value in said.items()]}
