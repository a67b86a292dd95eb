"""Where each town stands in the network of partnerships, as networkx finds it.

It depends on partnerships alone and takes seconds for a large network, so it is found once a build
and not once a question.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

import networkx as nx

from loaders.rows.tables import Row

_SEED = 2016
"""Louvain's method draws lots; the same records must always give the same groups."""
_MARK = "/"
"""Begins a partnership's node; no id has it, so none is taken for a town's."""


def places(partnerships: Mapping[str, Iterable[str]]) -> list[Row]:
    """Return the rows of ``network_place`` from the members of each partnership in force."""
    graph = nx.Graph(
        (town, _MARK + partnership)
        for partnership, members in sorted(partnerships.items())
        for town in members
    )
    part_of = _numbered(nx.connected_components(graph))
    group_of = _numbered(nx.community.louvain_communities(graph, seed=_SEED))
    rows: list[Row] = []
    for town in sorted(part_of):
        joined = chain.from_iterable(graph[partnership] for partnership in graph[town])
        partners = set(joined) - {town}
        reached = {group_of[partner] for partner in partners} - {group_of[town]}
        rows.append(
            {
                "municipality_id": town,
                "part": part_of[town],
                "group_number": group_of[town],
                "partners": len(partners),
                "groups_reached": len(reached),
            }
        )
    return rows


def _numbered(parts: Iterable[set[str]]) -> dict[str, int]:
    """Return for each town the number of its part: the one with the most towns is the first."""
    towns = [sorted(node for node in part if not node.startswith(_MARK)) for part in parts]
    ordered = sorted(filter(None, towns), key=lambda part: (-len(part), part))
    return {town: number for number, part in enumerate(ordered, start=1) for town in part}
