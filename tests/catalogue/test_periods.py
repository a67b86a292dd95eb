"""Spans of years."""

import pytest

from catalogue.axes import UNKNOWN
from catalogue.periods import Span, spans, spans_of


def test_without_a_filter_the_outermost_spans_are_open() -> None:
    found = [span.id for span in spans()]
    assert found[0] == "-1989"
    assert found[-1] == "2025-"
    assert "1990-1999" in found


@pytest.mark.parametrize(
    ("first", "last", "ids"),
    [
        (2012, 2016, ["2012-2014", "2015-2016"]),
        (2015, 2015, ["2015-2015"]),
        (None, 1985, ["-1985"]),
        (2030, None, ["2030-"]),
        (2020, None, ["2020-2024", "2025-"]),
        (1950, 1989, ["1950-1989"]),
    ],
)
def test_a_filter_cuts_them(first: int | None, last: int | None, ids: list[str]) -> None:
    assert [span.id for span in spans(first, last)] == ids


def test_a_practice_stands_in_every_span_in_which_it_ran() -> None:
    assert spans_of(1999, 2012, spans()) == ("1990-1999", "2000-2009", "2010-2014")
    assert spans_of(2026, 9999, spans()) == ("2025-",)
    assert spans_of(None, 0, spans()) == (UNKNOWN,)
    assert Span(None, None).holds(1, 1)
