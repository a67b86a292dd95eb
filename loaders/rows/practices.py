"""Practices, their texts, and the organisations that run them."""

from loaders.collection import Collection
from loaders.records.places import Municipality
from loaders.records.practices import Practice
from loaders.rows.codes import codes
from loaders.rows.orders import orders
from loaders.rows.tables import Row, Tables, in_order, links, tables, texts
from loaders.slugs import slug


def rows(collection: Collection) -> Tables:
    """Return the rows of practices."""
    filled = tables()
    practices = [entry.record for entry in collection.of(Practice)]
    organisations = organisation_ids({name for each in practices for name in each.organisations})
    filled["organisation"] = [
        {"id": identity, "name": name} for name, identity in organisations.items()
    ]
    towns = {entry.id: entry.record for entry in collection.of(Municipality)}
    placed = orders(practices, towns)
    filled["practice_code"], filled["practice_code_value"], columns = codes(practices)
    for row, (practice, coded, places) in enumerate(
        zip(practices, columns, placed, strict=True), start=1
    ):
        filled["practice"].append(_practice(practice) | coded | places | {"search_row": row})
        filled["practice_text"] += texts(
            "practice_id",
            practice.id,
            title=practice.title,
            summary=practice.summary,
            outcome=practice.outcome,
        )
        filled["practice_theme"] += links("practice_id", practice.id, "theme_id", practice.themes)
        filled["practice_target_group"] += links(
            "practice_id", practice.id, "target_group_id", practice.target_groups
        )
        ran_by = [organisations[name] for name in practice.organisations]
        filled["practice_organisation"] += in_order(
            links("practice_id", practice.id, "organisation_id", ran_by)
        )
    return filled


def _practice(practice: Practice) -> Row:
    read = [source.accessed for source in practice.sources]
    return {
        "id": practice.id,
        "short_id": practice.short_id,
        "municipality_id": practice.municipality,
        "practice_kind_id": practice.kind,
        "start_year": practice.start,
        "end_year": practice.end,
        "status": practice.status,
        "original_language": practice.original_language,
        "added_on": min(read),
        "checked_on": max(read),
    }


def organisation_ids(names: set[str]) -> dict[str, str]:
    """Return an id for each name; names that differ in accents alone are numbered."""
    ids: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(names):
        base = slug(name) or "organisation"
        number = 1
        identity = base
        while identity in taken:
            number += 1
            identity = f"{base}-{number}"
        ids[name] = identity
        taken.add(identity)
    return ids
