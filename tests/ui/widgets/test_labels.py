"""A text becomes a label that is read as text, whatever stands in it."""

import pytest

from ui.widgets.labels import escaped


def test_a_label_is_never_markdown() -> None:
    assert escaped("[a](b) *c* d:") == r"\[a\]\(b\) \*c\* d\:"


@pytest.mark.parametrize(
    "text", ["www.example.org", "https://example.org", "a@example.org", ":material/delete:"]
)
def test_a_label_holds_no_address_and_no_icon(text: str) -> None:
    label = escaped(text)
    assert "\u2060" in label
    assert label.replace("\\", "").replace("\u2060", "") == text
