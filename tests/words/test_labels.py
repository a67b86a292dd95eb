"""Years are said as far as they are known, and no further."""

import pytest

from words.labels import years
from words.translator import Translator


@pytest.mark.parametrize(
    ("start", "end", "status", "said"),
    [
        (2016, None, "running", "since 2016"),
        (2016, None, "unknown", "begun 2016"),
        (2016, None, "ended", "from 2016, end not stated"),
        (2027, None, "planned", "planned from 2027"),
        (2016, 2019, "ended", "2016–2019"),
        (2016, 2016, "ended", "2016"),
        (None, 2014, "ended", "until 2014"),
        (None, None, "running", "start not stated"),
    ],
)
def test_years(start: int | None, end: int | None, status: str, said: str) -> None:
    assert years(start, end, status, Translator("en")) == said
