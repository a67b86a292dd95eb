"""What came in and what came out, so that nothing is dropped in silence."""

from collections import Counter
from collections.abc import Iterator

from loaders.reading import Document, Value

# A list or mapping of the files, and the table that must have as many rows. The names are those
# of the files: "practices" is the folder, "instruments" the file, [] any item.
TABLES = {
    "taxonomy.themes[]": "theme",
    "taxonomy.target_groups[]": "target_group",
    "taxonomy.kinds[]": "practice_kind",
    "taxonomy.size_classes[]": "size_class",
    "municipalities[]": "municipality",
    "population[]": "population",
    "practices[]": "practice",
    "practices[].themes[]": "practice_theme",
    "practices[].target_groups[]": "practice_target_group",
    "practices[].organisations[]": "practice_organisation",
    "partnerships[]": "partnership",
    "partnerships[].members[]": "partnership_member",
    "partnerships[].topics[]": "partnership_theme",
    "partnerships[].since_statements[].urls[]": "partnership_since_statement",
    "events[]": "event",
    "events[].participants[]": "event_participant",
    "events[].themes[]": "event_theme",
    "events[].agenda[]": "agenda_item",
    "events[].outcomes[]": "event_outcome",
    "instruments.status_values[]": "instrument_status",
    "instruments.report": "instrument_context",
    "instruments.related_bodies[]": "instrument_context",
    "instruments.instruments[]": "instrument",
    "instruments.instruments[].holders[]": "instrument_holder",
    "instruments.instruments[].related_prizes[]": "instrument_context",
    "instruments.instruments[].schemes[]": "instrument_context",
    "instruments.instruments[].counterparts[]": "instrument_context",
    "instruments.instruments[].counterparts[].members_at_start[]": "instrument_context_member",
    "instruments.instruments[].related_structures[]": "instrument_context",
    "instruments.instruments[].other_administrations[]": "instrument_context",
    "instruments.instruments[].comparable_elsewhere[]": "instrument_context",
    "structures.fields[]": "structure_field",
    "structures.levels[]": "structure_level",
    "structures.countries[]": "structure_country",
    "structures.records[]": "structure",
    "structures.records[].levels[]": "structure_involved_level",
    "self_checks.tools[]": "self_check_tool",
    "self_checks.tools[].operators[]": "self_check_operator",
    "self_checks.tools[].funders[]": "self_check_funder",
    "self_checks.tools[].steps[]": "self_check_step",
    "self_checks.tools[].dimensions[]": "self_check_dimension",
    "self_checks.tools[].dimensions[].related_themes[]": "self_check_dimension_theme",
    "self_checks.tools[].municipalities[]": "self_check_municipality",
    "self_checks.tools[].participants_named[]": "self_check_municipality",
    "self_checks.tools[].versions[]": "self_check_version",
    "self_checks.tools[].areas[]": "self_check_area",
    "self_checks.tools[].composite": "self_check_area",
    "self_checks.tools[].composite.areas[]": "self_check_area_part",
    "self_checks.tools[].city_counts[]": "self_check_count",
    "self_checks.tools[].published_values[]": "self_check_value",
    "self_checks.tools[].country_values[]": "self_check_value",
}
_BY_ID = {"themes", "target_groups", "kinds", "size_classes", "status_values"}
# Places are cited for their GeoNames figures, which no file of records lists.
OWN_CITATIONS = "municipality"


def came_in(document: Document) -> Counter[str]:
    """Count the pieces of a file by the table that has to hold them."""
    name = document.file.removesuffix(".yaml").split("/")[0]
    return Counter(
        table for pattern in _patterns(document.data, name) if (table := _table(pattern))
    )


def _table(pattern: str) -> str | None:
    return "citation" if pattern.endswith("sources[]") else TABLES.get(pattern)


def _patterns(value: Value, pattern: str) -> Iterator[str]:
    if isinstance(value, dict):
        by_id = pattern.rsplit(".", maxsplit=1)[-1] in _BY_ID
        for key, inner in value.items():
            name = f"{pattern}[]" if by_id else f"{pattern}.{key}"
            if by_id or isinstance(inner, dict):
                yield name
            yield from _patterns(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield f"{pattern}[]"
            yield from _patterns(inner, f"{pattern}[]")
