"""Self-check tools: what they are and who runs them."""

from loaders.collection import Collection
from loaders.records.self_checks import Pilot, SelfCheckSet, Tool
from loaders.rows import self_check_parts, self_check_results
from loaders.rows.tables import Row, Tables, in_order, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of self-check tools and all their parts."""
    filled = tables()
    for compiled in collection.of(SelfCheckSet):
        filled["record_set"].append({"id": compiled.id, "accessed": compiled.record.accessed})
        filled["record_set_text"] += texts(
            "record_set_id", compiled.id, scope=compiled.record.scope
        )
    for position, entry in enumerate(collection.of(Tool), start=1):
        tool = entry.record
        filled["self_check_tool"].append(
            {"position": position, **_tool(tool), **_pilot(tool.pilot), **_project(tool)}
        )
        filled["self_check_tool_text"] += _texts(tool)
        self_check_parts.add(tool, filled)
        self_check_results.add(tool, filled)
        key: Row = {"self_check_tool_id": tool.id}
        filled["self_check_operator"] += in_order([key | {"name": name} for name in tool.operators])
        filled["self_check_funder"] += in_order(
            [key | {"name": funder.name, "purpose": funder.purpose} for funder in tool.funders]
        )
    return filled


def _tool(tool: Tool) -> Row:
    scale = tool.scale
    return {
        "id": tool.id,
        "kind": tool.kind,
        "country_id": tool.country,
        "status": tool.status,
        "is_still_usable": None if tool.still_usable is None else int(tool.still_usable),
        "start_year": tool.start,
        "inspired_by": tool.inspired_by,
        "questions": tool.questions,
        "answer_scale": tool.answer_scale,
        "indicators": tool.indicators,
        "countries_compared": tool.countries_compared,
        "scale_minimum": scale.min if scale else None,
        "scale_maximum": scale.max if scale else None,
        "scale_unit": scale.unit if scale else None,
        "areas_note": tool.areas_note,
        "original_language": tool.original_language,
    }


def _pilot(pilot: Pilot | None) -> Row:
    return {
        "pilot_start_year": pilot.start if pilot else None,
        "pilot_end_year": pilot.end if pilot else None,
        "pilot_municipalities": pilot.municipalities if pilot else None,
    }


def _project(tool: Tool) -> Row:
    project = tool.model_project
    return {
        "model_project_title": project.title if project else None,
        "model_project_start_year": project.start if project else None,
        "model_project_start_date": project.start_date if project else None,
        "model_project_end_year": project.end if project else None,
        "model_project_planned": project.planned_municipalities if project else None,
        "model_project_supported": project.supported_municipalities if project else None,
    }


def _texts(tool: Tool) -> list[Row]:
    return texts(
        "self_check_tool_id",
        tool.id,
        title=tool.title,
        summary=tool.summary,
        cost_for_municipality=tool.cost_for_municipality,
        duration=tool.duration,
        questions_note=tool.questions_note,
        answer_scale_note=tool.answer_scale_note,
        public_results=tool.public_results,
    )
