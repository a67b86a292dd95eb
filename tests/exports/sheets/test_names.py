"""Names of sheets are those that Excel takes, and say as much as they can."""

import pytest

from exports.sheets.names import sheet_name


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("Praktiken", "Praktiken"),
        ("Practices: towns × themes", "Practices towns × themes"),
        ("a[b]c:d*e?f/g\\h", "a b c d e f g h"),
        ("'quoted'", "quoted"),
        ("History", "History 2"),
        ("", "–"),
        ("???", "–"),
        ("Praktiken nach Themen und Orten im Vergleich", "Praktiken nach Themen und Orten"),
        ("Praktiken nach Themen, Orten und Ländern", "Praktiken nach Themen, Orten"),
        ("Ein-Wort-das-kein-Ende-nehmen-will", "Ein-Wort-das-kein-Ende-nehmen-w"),
        ("😀" * 20, "😀" * 15),
    ],
)
def test_a_name_is_allowed_and_cut_at_a_word(wanted: str, expected: str) -> None:
    found = sheet_name(wanted, [])
    assert found == expected
    assert len(found.encode("utf-16-le")) <= 62


def test_a_name_is_not_given_twice_whatever_its_letters_are() -> None:
    taken: list[str] = []
    for _ in range(11):
        taken.append(sheet_name("Praktiken nach Themen, Orten und Ländern", taken))
    assert taken[:2] == ["Praktiken nach Themen, Orten", "Praktiken nach Themen, Orten 2"]
    assert len(set(taken)) == 11
    assert sheet_name("praktiken", ["Praktiken"]) == "praktiken 2"
