"""What a self-check consists of: steps, dimensions, areas, versions."""

from loaders.records.self_checks import Area, Composite, Tool
from loaders.rows.tables import Tables, in_order, links, texts


def add(tool: Tool, filled: Tables) -> None:
    """Add the rows of the parts of one tool."""
    _steps(tool, filled)
    _dimensions(tool, filled)
    _areas(tool, filled)
    _versions(tool, filled)


def _steps(tool: Tool, filled: Tables) -> None:
    for step in tool.steps:
        identity = f"{tool.id}/{step.id}"
        filled["self_check_step"].append(
            {"id": identity, "self_check_tool_id": tool.id, "position": step.order}
        )
        filled["self_check_step_text"] += texts(
            "self_check_step_id", identity, title=step.title, description=step.description
        )


def _dimensions(tool: Tool, filled: Tables) -> None:
    for position, dimension in enumerate(tool.dimensions, start=1):
        filled["self_check_dimension"].append(
            {
                "id": dimension.id,
                "self_check_tool_id": tool.id,
                "position": position,
                "description_basis": dimension.description_basis,
            }
        )
        key = "self_check_dimension_id"
        filled["self_check_dimension_text"] += texts(
            key, dimension.id, title=dimension.title, description=dimension.description
        )
        filled["self_check_dimension_theme"] += links(
            key, dimension.id, "theme_id", dimension.related_themes
        )


def _areas(tool: Tool, filled: Tables) -> None:
    composites = [tool.composite] if tool.composite else []
    areas: list[Area | Composite] = [*tool.areas, *composites]
    for position, area in enumerate(areas, start=1):
        identity = f"{tool.id}/{area.id}"
        filled["self_check_area"].append(
            {
                "id": identity,
                "self_check_tool_id": tool.id,
                "position": position,
                "is_composite": int(isinstance(area, Composite)),
            }
        )
        filled["self_check_area_text"] += texts(
            "self_check_area_id",
            identity,
            title=area.title,
            description=area.description if isinstance(area, Area) else None,
        )
    for composite in composites:
        parts = [f"{tool.id}/{area}" for area in composite.areas]
        whole = f"{tool.id}/{composite.id}"
        filled["self_check_area_part"] += in_order(links("composite_id", whole, "part_id", parts))


def _versions(tool: Tool, filled: Tables) -> None:
    for position, version in enumerate(tool.versions, start=1):
        identity = f"{tool.id}/{position}"
        filled["self_check_version"].append(
            {
                "id": identity,
                "self_check_tool_id": tool.id,
                "position": position,
                "as_of": version.as_of,
                "questions": version.questions,
                "areas": version.areas,
            }
        )
        filled["self_check_version_text"] += texts(
            "self_check_version_id", identity, note=version.note
        )
