"""Gaps of a town, and whom to learn from."""

import re
from html import unescape
from urllib.parse import parse_qs

from tests.html_reading import finding, row, text
from tests.seen import Seen


def test_a_filter_is_said_beside_the_gaps(seen: Seen) -> None:
    page = seen("compare", what="gaps", home="ahornstadt", status="ended")
    assert finding(page).endswith("Only practices that match the filter are counted.")
    assert row(page, "Language")[1] == "1 (2 without the filter)"


def test_gaps_with_the_practices_to_learn_from(seen: Seen) -> None:
    page = seen("compare", what="gaps", home="birkental", gap="housing")
    assert finding(page) == (
        "Birkental has no practice for 5 themes that comparison towns work on. "
        "Direct partners have practices for “Political participation”, “Employment”, "
        "“Health and counselling” and 2 others."
    )
    learnt = text(page)
    assert "Birkental has no practice for this. Examples to learn from, partners first:" in learnt
    assert learnt.index("direct partner: Network of four towns (since 2001)") < learnt.index(
        "partner of a partner: Birkental → Ahornstadt → Jaworzyń, also through Lindebierg"
    )
    assert row(page, "Language") == ["few entries", "1", "3 of 3", "1 of 1", "1 of 2", "1 of 1"]
    assert row(page, "Education and training")[0] == "no gap"
    assert "Partners of Birkental" in learnt


def test_gaps_of_target_groups(seen: Seen) -> None:
    page = seen("compare", what="gaps", home="birkental", by="group")
    assert row(page, "Women") == ["no entry", "0", "3 of 3", "0 of 1", "1 of 2", "1 of 1"]


def test_from_a_gap_one_asks_who_among_the_partners_can_help(seen: Seen) -> None:
    # The first gap is shown although the link names none.
    page = seen("compare", what="gaps", home="birkental", status="running")
    href = re.findall(r'href="network\?([^"]*)">Who among our partners can help', page)[0]
    assert parse_qs(unescape(href)) == {
        "lang": ["en"],
        "status": ["running"],
        "what": ["help"],
        "home": ["birkental"],
        "by": ["theme"],
        "on": ["participation"],
    }


def test_what_only_partners_of_partners_have_is_no_gap_and_says_so(seen: Seen) -> None:
    page = seen("compare", what="gaps", home="jaworzyn")
    # Birkental, reached through Ahornstadt, has education; no partner and no town alike has.
    shares = ["0 of 2", "1 of 2", "0 of 0", "0 of 1"]
    assert row(page, "Education and training") == ["only partners’ partners", "0", *shares]
