"""How long a text is, by the widths of Arial's letters as its maker lists them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.measure import lines, width


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        ("Arial", 667 + 333 + 222 + 556 + 222),
        ("Łódź", 556 + 556 + 556 + 500),
        ("Tauragė", 611 + 556 + 556 + 333 + 556 + 556 + 556),
        ("Größe", 778 + 333 + 556 + 611 + 556),
        ("e\u0301", 556),
        ("日", 1000),
        ("", 0),
    ],
)
def test_a_text_is_as_long_as_its_letters_together(text: str, thousandths: int) -> None:
    assert width(text, 10) == pytest.approx(thousandths / 100)


def test_bold_type_is_longer() -> None:
    assert width("Arial", 10, bold=True) == pytest.approx(22)


# At 10 points "Arial" is 20 points long and a space 2.78.
@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("", 100, 1),
        ("Arial", 20.1, 1),
        ("Arial Arial", 42.9, 1),
        ("Arial Arial", 42.7, 2),
        ("Arial Arial Arial", 42.9, 2),
        ("Arial\nArial", 100, 2),
        ("Arial\u00a0Arial", 42.9, 1),
        # Without a space to break at, each line but the last holds up to a sign less than its room.
        ("ArialArialArial", 30, 3),
        ("x ArialArialArial", 30, 4),
    ],
)
def test_lines_break_at_spaces_and_within_what_is_too_long(
    text: str, room: float, expected: int
) -> None:
    assert lines(text, 10, room) == expected


@given(st.text(st.sampled_from("ab WM\n"), max_size=80), st.floats(1, 200))
def test_a_narrower_room_never_takes_fewer_lines(text: str, room: float) -> None:
    assert lines(text, 10, room / 2) >= lines(text, 10, room) >= text.count("\n") + 1
