"""The network as such: its numbers, and the lists behind them."""

import re
from html import unescape
from urllib.parse import parse_qs

import pytest

from tests.html_reading import addresses, finding, row
from tests.seen import Given, Seen


def test_the_network_as_such(seen: Seen) -> None:
    page = seen("network", what="whole")
    assert finding(page).startswith("4 partnerships in force link 6 towns.")
    assert row(page, "Germany") == ["1", "2", "1", "1"]
    assert row(page, "1970–1979") == ["1", "1", "0"]
    assert "?lang=en&what=list&between=DE&between=FR" in addresses(page, "")
    assert "?lang=en&what=list&since=1970&until=1979&tie=twinning" in addresses(page, "")


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"tie": "twinning"},
        {"since": "1980"},
        {"until": "2008", "ended": "1"},
        {"partners": "PL"},
        {"between": ["DE", "FR"]},
        {"year": "2005"},
    ],
)
def test_every_number_of_the_network_is_as_long_as_the_list_behind_it(
    seen: Seen, parameters: Given
) -> None:
    whole = seen("network", what="whole", **parameters)
    numbers = re.findall(r'href="(\?[^"]*what=list[^"]*)"[^>]*>(\d+)</a>', whole)
    assert numbers
    for href, count in numbers:
        asked = parse_qs(unescape(href)[1:])
        asked.pop("lang")
        view = asked.pop("what")[0]
        assert re.findall(r"\d+", finding(seen("network", what=view, **asked)))[0] == count
