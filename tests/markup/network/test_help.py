"""Who can help: partners first, then theirs."""

from tests.html_reading import finding, text
from tests.seen import Seen


def test_who_can_help(seen: Seen) -> None:
    page = seen("network", what="help", home="birkental", on="housing")
    assert finding(page) == (
        "Partners of Birkental have 1 practice for “Housing”. Their partners have 1."
    )
    said = text(page)
    assert said.index("Ahornstadt|") < said.index("partner of a partner: ")
    assert "Birkental → Ahornstadt → Jaworzyń, also through Lindebierg" in said
    further = seen("network", what="help", home="krakow", on="employment")
    assert finding(further) == (
        "No partner of Kraków has a practice for “Employment”. Their partners have 2."
    )
    # Chênebourg's website is not known, and its partner Lindebierg leads there.
    assert "no website in the atlas" in text(further)
    assert 'href="network?lang=en&amp;what=ways&amp;home=krakow&amp;goal=chenebourg"' in further
    nobody = seen("network", what="help", home="kreis-eichengrund", on="housing")
    assert finding(nobody).startswith("Neither partners of ")


def test_the_help_ends_with_the_partners_partners(seen: Seen) -> None:
    # Education is only done by the district, which is in Ahornstadt's country but no partner.
    page = seen("network", what="help", home="ahornstadt", on="education")
    assert "Eichengrund" not in page


def test_help_may_be_kept_to_a_kind_of_partnership(seen: Seen) -> None:
    page = seen("network", what="help", home="ahornstadt", on="participation", tie="twinning")
    assert finding(page) == (
        "Partners of Ahornstadt have 1 practice for “Political participation”. "
        "Their partners have 0."
    )
