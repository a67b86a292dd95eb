"""The network of partnerships: chains of partners between two towns.

Towns and partnerships are the nodes, membership the edges, so that a network with many members is
one node and not a tangle of pairs. Only partnerships in force count. networkx finds the chains.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from catalogue.connection import Catalogue

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
    def length(self) -> int:
        """How many partnerships one passes."""
        return len(self.joined)


def network(db: Catalogue) -> nx.Graph:
    """Return towns and partnerships in force as a graph; a node is ``(kind of node, id)``."""
    graph = nx.Graph()
    graph.add_edges_from(
        (("town", town), ("partnership", partnership))
        for town, partnership in db.execute(
            """SELECT municipality_id, partnership_id FROM partnership_member
            JOIN partnership ON partnership.id = partnership_id AND until_year IS NULL
            ORDER BY 1, 2"""
        )
    )
    return graph


def chains(graph: nx.Graph, start: str, goal: str, most: int) -> list[Chain]:
    """Return the shortest chains between two different towns, at most so many, by their towns.

    None if the two are not linked, or if one of them has no partnership.
    """
    ends = ("town", start), ("town", goal)
    if not all(end in graph for end in ends) or start == goal:
        return []
    try:
        paths = list(islice(nx.all_shortest_paths(graph, *ends), _MOST_PATHS))
    except nx.NetworkXNoPath:
        return []
    towns = dict.fromkeys(tuple(_towns(path)) for path in paths)
    return [_chain(graph, found) for found in sorted(towns)[:most]]


def _towns(path: list[tuple[str, str]]) -> Iterator[str]:
    return (name for kind, name in path if kind == "town")


def _chain(graph: nx.Graph, towns: tuple[str, ...]) -> Chain:
    joined = tuple(
        tuple(sorted(name for _, name in nx.common_neighbors(graph, ("town", a), ("town", b))))
        for a, b in pairwise(towns)
    )
    return Chain(towns, joined)
