"""Who is responsible for what in each country."""

from loaders.collection import Collection
from loaders.records.structures import Structure, StructureSet
from loaders.rows.tables import Row, Tables, in_order, links, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of country structures."""
    filled = tables()
    for compiled in collection.of(StructureSet):
        record_set = compiled.record
        filled["record_set"].append({"id": compiled.id, "accessed": record_set.accessed})
        filled["record_set_text"] += texts(
            "record_set_id",
            compiled.id,
            context=record_set.context,
            confidence=record_set.confidence,
        )
    for entry in collection.of(Structure):
        filled["structure"].append(_structure(entry.record))
        filled["structure_text"] += texts(
            "structure_id", entry.id, description=entry.record.description
        )
        filled["structure_involved_level"] += in_order(
            links("structure_id", entry.id, "structure_level_id", entry.record.levels)
        )
    return filled


def _structure(structure: Structure) -> Row:
    return {
        "id": structure.id,
        "country_id": structure.country,
        "structure_field_id": structure.field,
        "lead_level_id": structure.lead_level,
        "main_body": structure.main_body,
        "law": structure.law,
        "confidence": structure.confidence,
        "original_language": structure.original_language,
    }
