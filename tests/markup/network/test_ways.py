"""The shortest chains of partners between two towns."""

import re

from tests.html_reading import finding, text
from tests.seen import Seen


def test_the_way_between_two_towns(seen: Seen) -> None:
    page = seen("network", what="ways", home="birkental", goal="jaworzyn")
    assert finding(page) == "From Birkental to Jaworzyń one passes 1 town."
    said = text(page)
    assert re.findall('class="atlas-chain" role="list" aria-label="(.*?)"', page) == [
        "Birkental → Ahornstadt → Jaworzyń",
        "Birkental → Lindebierg → Jaworzyń",
    ]
    # A twinning of two towns says no more by its name than the towns do.
    assert "Twinning, sources differ: 2006 (Beispielzeitung); 2008 (" in said
    assert "Network of four towns (network, since 2001)" in said


def test_each_town_of_a_chain_says_how_much_it_does(seen: Seen) -> None:
    page = seen("network", what="ways", home="birkental", goal="jaworzyn", theme="language")
    stops = re.findall(r"<li[^>]*><strong>.*?</strong> <small>(.*?)</small>", page)
    there = [re.sub("<.*?>", "", stop) for stop in stops]
    assert there == [
        "2 practices",
        "5 practices",
        "1 practice",
        "2 practices",
        "2 practices",
        "1 practice",
    ]
    assert 'href="practices?lang=en&amp;city=ahornstadt">' in stops[1]


def test_examples_of_chains_keep_our_town(seen: Seen) -> None:
    page = seen("network", what="ways", home="birkental")
    examples = re.findall(r'aria-label="The other town">(.*?)</nav>', page)
    assert "home=birkental&amp;goal=ahornstadt" in examples[0]
    assert "goal=birkental" not in examples[0]


def test_direct_partners_and_no_chain(seen: Seen) -> None:
    direct = seen("network", what="ways", home="ahornstadt", goal="chenebourg")
    assert "are direct partners." in finding(direct)
    none = seen("network", what="ways", home="birkental", goal="kreis-eichengrund")
    assert finding(none).startswith("No chain of partners leads from Birkental")
