"""Who took part in a self-check, how many, and with which published results."""

from loaders.records.self_check_results import (
    CityValue,
    CountryValue,
    NamedParticipant,
    Participation,
)
from loaders.records.self_checks import Tool
from loaders.rows.tables import Row, Tables, in_order, texts


def add(tool: Tool, filled: Tables) -> None:
    """Add the rows of the participants and results of one tool."""
    filled["self_check_municipality"] += in_order(
        [
            *[_participation(tool, town) for town in tool.municipalities],
            *[_participant(tool, town) for town in tool.participants_named],
        ]
    )
    for town in tool.municipalities:
        filled["self_check_municipality_text"] += texts(
            "self_check_municipality_id", f"{tool.id}/{town.id}", note=town.note
        )
    _counts(tool, filled)
    filled["self_check_value"] += in_order(
        [
            *[_city_value(tool, value) for value in tool.published_values],
            *[_country_value(tool, value) for value in tool.country_values],
        ]
    )
    for value in tool.published_values:
        filled["self_check_value_text"] += texts(
            "self_check_value_id", f"{tool.id}/{value.id}", note=value.note
        )


def _participation(tool: Tool, town: Participation) -> Row:
    return {
        "id": f"{tool.id}/{town.id}",
        "self_check_tool_id": tool.id,
        "municipality_id": town.municipality,
        "name": town.name,
        "country_id": town.country,
        "state": town.state,
        "year": town.year,
        "role": town.role,
        "url": town.url,
    }


def _participant(tool: Tool, town: NamedParticipant) -> Row:
    return {
        "id": f"{tool.id}/{town.id}",
        "self_check_tool_id": tool.id,
        "municipality_id": town.municipality,
        "name": town.name,
        "country_id": town.country,
        "state": None,
        "year": None,
        "role": "named",
        "url": None,
    }


def _counts(tool: Tool, filled: Tables) -> None:
    for position, count in enumerate(tool.city_counts, start=1):
        filled["self_check_count"].append(
            {
                "id": f"{tool.id}/{position}",
                "self_check_tool_id": tool.id,
                "position": position,
                "as_of": count.as_of,
                "count": count.count,
                "what": count.what,
            }
        )


def _city_value(tool: Tool, value: CityValue) -> Row:
    return {
        "id": f"{tool.id}/{value.id}",
        "self_check_tool_id": tool.id,
        "municipality_id": value.municipality,
        "city": value.city,
        "country_id": value.country,
        "as_of": value.as_of,
        "edition": None,
        "value": value.value_percent,
        "unit": "percent",
        "rank": value.rank,
        "rank_of": value.of,
    }


def _country_value(tool: Tool, value: CountryValue) -> Row:
    return {
        "id": f"{tool.id}/{value.id}",
        "self_check_tool_id": tool.id,
        "municipality_id": None,
        "city": None,
        "country_id": value.country_code,
        "as_of": None,
        "edition": value.edition,
        "value": value.value,
        "unit": "points",
        "rank": None,
        "rank_of": None,
    }
