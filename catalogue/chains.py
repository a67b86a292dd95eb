"""Chains of partners between two towns.

Towns and partnerships are the nodes, membership the edges, so that a network with many members is
one node and not a tangle of pairs. networkx finds the chains.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from catalogue.connection import Catalogue
from catalogue.partnership_filter import IN_FORCE, PartnershipFilter

_MARK = "/"
"""Begins a partnership's node; no id has it, so none is taken for a town's."""
_MOST_PATHS = 400
"""Chains that are looked at: between well-linked towns there are thousands of equal length."""


@dataclass(frozen=True)
class Chain:
    """A way from one town to another: the towns, and between two of them what joins them.

    ``joined`` has one entry less than ``towns``; each names all partnerships of the two.
    """

    towns: tuple[str, ...]
    joined: tuple[tuple[str, ...], ...]

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each two towns that follow each other."""
        return tuple(pairwise(self.towns))

    @property
    def length(self) -> int:
        """How many partnerships one passes."""
        return len(self.joined)


def network(db: Catalogue, chosen: PartnershipFilter = IN_FORCE) -> nx.Graph:
    """Return towns and the partnerships of some kinds and years as a graph."""
    condition = chosen.of_ties()
    rows = db.execute(
        f"""SELECT municipality_id, '{_MARK}' || partnership_id FROM partnership
        CROSS JOIN partnership_member ON partnership_id = partnership.id
        WHERE {condition.sql}""",
        condition.parameters,
    )
    return nx.Graph(rows.fetchall())


def chains(graph: nx.Graph, start: str, goal: str, most: int) -> list[Chain]:
    """Return the shortest chains between two different towns, at most so many, by their towns.

    None if the two are not linked, or if one of them has no partnership.
    """
    if start == goal or start not in graph or goal not in graph:
        return []
    try:
        near = _between(graph, start, goal)
    except nx.NetworkXNoPath:
        return []
    paths = islice(nx.all_shortest_paths(near, start, goal), _MOST_PATHS)
    towns = dict.fromkeys(tuple(_towns(path)) for path in paths)
    return [_chain(graph, found) for found in sorted(towns)[:most]]


def _between(graph: nx.Graph, start: str, goal: str) -> nx.Graph:
    """Return the part of a graph that holds every shortest way between two nodes.

    Each node of such a way is at most half of its length from one end, so that a few hundred
    nodes need to be looked at and not all.
    """
    length = nx.shortest_path_length(graph, start, goal)
    half = length // 2
    nodes = set(nx.single_source_shortest_path_length(graph, start, cutoff=half))
    nodes |= set(nx.single_source_shortest_path_length(graph, goal, cutoff=length - half))
    return graph.subgraph(nodes).copy()


def _towns(path: list[str]) -> Iterator[str]:
    return (node for node in path if not node.startswith(_MARK))


def _chain(graph: nx.Graph, towns: tuple[str, ...]) -> Chain:
    joined = tuple(
        tuple(
            sorted(node.removeprefix(_MARK) for node in nx.common_neighbors(graph, first, second))
        )
        for first, second in pairwise(towns)
    )
    return Chain(towns, joined)
