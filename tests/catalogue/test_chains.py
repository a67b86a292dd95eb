"""Chains of partners, from the partnerships of tests/records drawn by hand.

In force: Ahornstadt, Chênebourg, Lindebierg and Birkental in one network; Lindebierg, Jaworzyn and
Kraków in another; twinnings Ahornstadt – Jaworzyn and Ahornstadt – Chênebourg. Birkental – Kraków
ended in 2012, Eichengrund has no partner.
"""

from itertools import pairwise

import networkx as nx
import pytest

from catalogue.chains import Chain, chains, network
from catalogue.connection import Catalogue
from catalogue.partnership_filter import PartnershipFilter


@pytest.fixture(scope="module")
def graph(db: Catalogue) -> nx.Graph:
    return network(db)


def test_a_network_is_one_node_and_an_ended_partnership_none(graph: nx.Graph) -> None:
    assert graph.degree["/vierstaedtenetz"] == 4
    assert "/birkental-krakow" not in graph
    assert "kreis-eichengrund" not in graph
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
    apart = nx.Graph([("a", "/p"), ("b", "/q")])
    assert chains(apart, "a", "b", 5) == []


def test_a_chain_may_be_kept_to_kinds_and_years(db: Catalogue) -> None:
    pairs = network(db, PartnershipFilter(kinds=("twinning",)))
    assert [chain.towns for chain in chains(pairs, "jaworzyn", "chenebourg", 5)] == [
        ("jaworzyn", "ahornstadt", "chenebourg")
    ]
    assert chains(pairs, "jaworzyn", "krakow", 5) == []
    in_2000 = network(db, PartnershipFilter(year=2000))
    assert chains(in_2000, "birkental", "krakow", 5)[0].joined == (("birkental-krakow",),)


def test_long_chains_are_found_whole_in_a_ring_with_a_tail() -> None:
    # A ring of six towns, a to f, and a tail from d to g: three links either way round, then one.
    ring = "abcdefa"
    pairs = [*pairwise(ring), ("d", "g")]
    graph = nx.Graph(
        edge for one, two in pairs for edge in ((one, f"/{one}{two}"), (two, f"/{one}{two}"))
    )
    found = chains(graph, "a", "g", 5)
    assert [chain.towns for chain in found] == [tuple("abcdg"), tuple("afedg")]
    assert found[0].joined == (("ab",), ("bc",), ("cd",), ("dg",))
    assert found[0].pairs[0] == ("a", "b")
    assert found[0].length == 4
