"""All partnerships as a list."""

from tests.html_reading import finding, row
from tests.seen import Seen


def test_the_list_has_every_partnership_and_those_of_a_town(seen: Seen) -> None:
    page = seen("network", what="list")
    assert finding(page) == "The atlas knows 4 partnerships. 1 more has ended."
    assert row(page, "Language network")[3] == "Lindebierg, Jaworzyń, Kraków"
    assert finding(seen("network", what="list", ended="1")) == "The atlas knows 5 partnerships."
    mine = seen("network", what="list", home="krakow")
    assert finding(mine) == "Kraków has 1 partnership. 1 more has ended."
    nothing = seen("network", what="list", find="qqqq")
    assert finding(nothing) == "0 partnerships match the filter."
