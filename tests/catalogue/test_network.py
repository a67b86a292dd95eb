"""Chains of partners, from the partnerships of tests/records drawn by hand.

In force: Ahornstadt, Chênebourg, Lindebierg and Birkental in one network; Lindebierg, Jaworzyn and
Kraków in another; twinnings Ahornstadt – Jaworzyn and Ahornstadt – Chênebourg. Birkental – Kraków
ended in 2012, Eichengrund has no partner.
"""

import networkx as nx
import pytest

from catalogue.connection import Catalogue
from catalogue.network import Chain, chains, network


@pytest.fixture(scope="module")
def graph(db: Catalogue) -> nx.Graph:
    return network(db)


def test_a_network_is_one_node_and_an_ended_partnership_none(graph: nx.Graph) -> None:
    assert graph.degree[("partnership", "vierstaedtenetz")] == 4
    assert ("partnership", "birkental-krakow") not in graph
    assert ("town", "kreis-eichengrund") not in graph
    # Six towns and four partnerships, eleven memberships.
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (10, 11)


def test_partners_are_one_step_apart_by_everything_that_joins_them(graph: nx.Graph) -> None:
    assert chains(graph, "ahornstadt", "chenebourg", 5) == [
        Chain(("ahornstadt", "chenebourg"), (("ahornstadt-chenebourg", "vierstaedtenetz"),))
    ]


def test_chains_of_the_same_length_are_all_told(graph: nx.Graph) -> None:
    found = chains(graph, "birkental", "jaworzyn", 5)
    assert [chain.towns for chain in found] == [
        ("birkental", "ahornstadt", "jaworzyn"),
        ("birkental", "lindebierg", "jaworzyn"),
    ]
    assert [chain.joined for chain in found] == [
        (("vierstaedtenetz",), ("ahornstadt-jaworzyn",)),
        (("vierstaedtenetz",), ("sprachennetz",)),
    ]
    assert {chain.length for chain in found} == {2}
    assert len(chains(graph, "birkental", "jaworzyn", 1)) == 1


def test_an_ended_friendship_is_no_shortcut(graph: nx.Graph) -> None:
    assert [chain.towns for chain in chains(graph, "birkental", "krakow", 5)] == [
        ("birkental", "lindebierg", "krakow")
    ]


@pytest.mark.parametrize("goal", ["kreis-eichengrund", "nowhere", "birkental"])
def test_no_chain(graph: nx.Graph, goal: str) -> None:
    assert chains(graph, "birkental", goal, 5) == []


def test_parts_that_are_not_linked_have_no_chain() -> None:
    apart = nx.Graph([(("town", "a"), ("partnership", "p")), (("town", "b"), ("partnership", "q"))])
    assert chains(apart, "a", "b", 5) == []
