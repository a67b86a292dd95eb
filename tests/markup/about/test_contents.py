"""What the atlas holds, in numbers that lead to it."""

from tests.seen import Seen


def test_the_data_page_counts_the_partnerships_and_leads_to_them(seen: Seen) -> None:
    assert 'what=list&amp;ended=1">partnerships</a></th><td>5</td>' in seen("data")
