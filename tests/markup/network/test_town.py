"""The partners of a town, what joins them, and what they do."""

from tests.html_reading import addresses, finding, row, text
from tests.seen import Seen


def test_the_partners_of_a_town(seen: Seen) -> None:
    page = seen("network", home="birkental")
    assert finding(page) == (
        "Birkental has 3 direct partners. The atlas has practices of 3 of them."
    )
    tie, works = row(page, "Ahornstadt</a><br><a [^>]+>Website of Ahornstadt")
    assert tie == "Network of four towns (since 2001)"
    assert works.startswith("5 practices: Language 2, Culture")
    assert row(page, "Jaworzyń") == [
        "Ahornstadt and Lindebierg",
        "1 practice: Health and counselling 1, Housing 1, Language 1",
    ]
    assert row(page, "Kraków") == ["Lindebierg", "no practice in the atlas yet"]
    assert "practices?lang=en&city=jaworzyn" in addresses(page, "practices")
    assert "practices?lang=en&city=jaworzyn&theme=health" in addresses(page, "practices")


def test_the_partnerships_of_a_town_with_years_topics_and_sources(seen: Seen) -> None:
    page = seen("network", home="ahornstadt")
    said = row(page, "Twinning Ahornstadt – Jaworzyń<br><small>The sources name two first years.")
    assert said[:4] == [
        "Twinning",
        "sources differ: 2006 (Beispielzeitung); 2008 (Stadt Ahornstadt and Urząd Miejski w "
        "Jaworzyniu)",
        "Partnership and exchange",
        "Ahornstadt, Jaworzyń",
    ]
    assert said[4].startswith("3 sources")
    assert "Zehn Jahre Freundschaft (in German)" in said[4]
    assert "Beispielzeitung, 2 August 2016 (read on 15 January 2026)" in said[4]
    assert "gives 2006 as the first year" in said[4]
    assert "(since 2006 / 2008, sources differ)" in text(page)


def test_a_town_without_partners_is_said(seen: Seen) -> None:
    page = seen("network", home="kreis-eichengrund")
    assert finding(page).startswith("The atlas knows no partnership of ")
    assert "compare?lang=en&what=towns&home=kreis-eichengrund" in addresses(page, "compare")


def test_a_partnership_that_ended_is_one_choice_away(seen: Seen) -> None:
    page = seen("network", what="town", home="birkental", tie="friendship")
    assert finding(page) == "No partner of Birkental matches the filter."
    assert "Show the 1 partnership that ended" in text(page)
    over = seen("network", home="birkental", tie="friendship", ended="1")
    assert finding(over).startswith("Birkental has or had 1 direct partner.")
    assert row(over, "Kraków") == [
        "Friendship Birkental – Kraków (1995–2012, ended)",
        "no practice in the atlas yet",
    ]


def test_the_practices_that_count_are_those_of_the_filter(seen: Seen) -> None:
    page = seen("network", home="birkental", theme="housing")
    assert finding(page) == (
        "Birkental has 3 direct partners. The atlas has practices of one of them."
    )
    assert row(page, "Chênebourg")[1] == "no practice under this filter"


def test_the_map_is_moved_by_links(seen: Seen) -> None:
    page = seen("network", home="birkental", at="49.50,6.50,9.0")
    assert [href for href in addresses(page, "") if href.endswith("%2C6.0")]
    assert "?lang=en&home=birkental&extent=world" in addresses(page, "")
