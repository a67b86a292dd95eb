"""A number in a comparison is a link, and the list behind it is as long."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from catalogue.axes import AXES
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter
from tests.seen import Given, Seen

TOWNS = ["ahornstadt", "chenebourg"]
COUNT = re.compile(r'href="(practices\?[^"]*)"[^>]*>([\d,]+)</a>')


def counted_by(address: str) -> PracticeFilter:
    """Return the filter that an address asks for, read without the code of the pages."""
    asked = parse_qs(urlsplit(unescape(address)).query)
    first, last = (asked.get(name, [""])[0] for name in ("from", "to"))
    return PracticeFilter(
        query=asked.get("q", [""])[0],
        chosen={axis: tuple(asked.get(axis, ())) for axis in AXES},
        first_year=int(first) if first.isdigit() else None,
        last_year=int(last) if last else None,
        undated=first == "unknown",
    )


@pytest.mark.parametrize(
    "parameters",
    [
        {"rows": "period", "columns": "status", "country": "DE"},
        {"rows": "group", "columns": "theme", "theme": ["language", "housing"], "from": "2016"},
        {"rows": "size", "columns": "kind", "q": "zzz wohnen"},
        {"what": "towns", "towns": TOWNS},
        {"what": "towns", "towns": TOWNS, "city": "krakow", "status": "running", "by": "group"},
        {"what": "themes"},
        {"what": "themes", "themes": ["language", "housing"], "theme": "cooperation"},
        {"what": "groups", "groups": ["women", "residents"], "rows": "period", "country": "DE"},
        {"what": "gaps", "home": "birkental"},
        {"what": "gaps", "home": "ahornstadt", "country": "FR"},
        {"what": "gaps", "home": "ahornstadt", "by": "group", "status": "running"},
    ],
)
def test_every_count_is_the_length_of_the_list_it_leads_to(
    seen: Seen, db: Catalogue, parameters: Given
) -> None:
    links = COUNT.findall(seen("compare", **parameters))
    assert len(links) > 2
    wrong = [
        (address, count)
        for address, count in links
        if practice_count(db, counted_by(address)) != int(count)
    ]
    assert wrong == []
