"""Findings say what the numbers say, in each language, for ties and for nothing too."""

import pytest

from catalogue.crossing import OTHERS, Crossing
from catalogue.gaps import Gap, Share
from catalogue.nearness import COUNTRY, PARTNER, SIZE
from catalogue.timeline import ALL, Line, Timeline
from words.findings.crossing import crossing_finding
from words.findings.gaps import Town, gaps_finding
from words.findings.practices import practices_finding
from words.findings.sentences import named
from words.findings.sides import combined_finding, sides_finding
from words.findings.towns import common_finding, towns_finding
from words.findings.years import years_finding
from words.translator import Translator

THEMES = {"language": "Sprache", "housing": "Wohnen", "health": "Gesundheit"}
TOWNS = {"metz": "Metz", "trier": "Trier", OTHERS: "3 weitere"}
EN, DE, FR = (Translator(language) for language in ("en", "de", "fr"))


def crossed(cells: dict[tuple[str, str], int], rows: str, columns: str) -> Crossing:
    """Return a crossing of cells in which no practice stands twice."""
    across, down = tuple(rows.split()), tuple(columns.split())
    return Crossing(
        across,
        down,
        cells,
        {row: sum(n for (r, _), n in cells.items() if r == row) for row in across},
        {column: sum(n for (_, c), n in cells.items() if c == column) for column in down},
        sum(cells.values()),
    )


def overview(cells: dict[tuple[str, str], int], t: Translator = EN) -> str:
    return crossing_finding(crossed(cells, "metz trier", "language housing"), (TOWNS, THEMES), t)


@pytest.mark.parametrize(
    ("t", "said"),
    [
        (DE, "Die meisten Praktiken: „Metz“ bei „Sprache“ (4). 2 von 4 Feldern sind leer."),
        (EN, "Most practices: “Metz” with “Sprache” (4). 2 of 4 fields are empty."),
        (
            FR,
            "Le plus de pratiques\u00a0: «\u00a0Metz\u00a0» pour «\u00a0Sprache\u00a0» (4). "
            "2 cases sur 4 sont vides.",
        ),
    ],
)
def test_the_fullest_field_and_the_empty_ones(t: Translator, said: str) -> None:
    assert overview({("metz", "language"): 4, ("trier", "housing"): 2}, t) == said


def test_two_fields_with_as_many() -> None:
    said = overview({("metz", "language"): 4, ("trier", "housing"): 4, ("metz", "housing"): 1})
    assert said == (
        "Most practices (4 each): “Metz” with “Sprache” and “Trier” with “Wohnen”. "
        "1 of 4 fields is empty."
    )


def test_a_table_without_gaps_and_one_without_anything() -> None:
    ones = dict.fromkeys([(t, v) for t in ("metz", "trier") for v in ("language", "housing")], 1)
    assert overview(ones) == "No field holds more than one practice. No field is empty."
    assert overview({}) == "None of the practices stands in one of these fields."


def test_what_is_pooled_is_never_the_fullest() -> None:
    cells = {("metz", "language"): 2, (OTHERS, "language"): 9}
    found = crossed(cells, f"metz trier {OTHERS}", "language housing")
    assert crossing_finding(found, (TOWNS, THEMES), EN).startswith("Most practices: “Metz” with")


def test_many_fields_with_as_many_are_counted() -> None:
    rows = [f"t{number}" for number in range(6)]
    cells = {(row, "language"): 3 for row in rows}
    found = crossed(cells, " ".join(rows), "language")
    said = crossing_finding(found, ({row: row for row in rows}, THEMES), EN)
    assert said == "The highest number, 3, stands in 6 fields. No field is empty."


def of_towns(cells: dict[tuple[str, str], int], columns: str, t: Translator = EN) -> str:
    found = crossed(cells, "language housing health", columns)
    return towns_finding(found, (THEMES, TOWNS), t)


def test_the_town_with_the_most_and_what_none_has() -> None:
    cells = {("language", "metz"): 5, ("language", "trier"): 2, ("housing", "trier"): 1}
    assert of_towns(cells, "metz trier") == (
        "Most practices for “Sprache”: Metz (5). None of the towns has one for “Gesundheit”."
    )
    assert of_towns(cells, "metz trier", DE) == (
        "Die meisten Praktiken zu „Sprache“: Metz (5). "
        "Zu „Gesundheit“ hat keiner der Orte eine Praxis."
    )


def test_towns_with_as_many_one_town_and_none() -> None:
    tie = {("language", "metz"): 2, ("language", "trier"): 2, ("housing", "metz"): 1}
    tie |= {("health", "trier"): 1}
    assert of_towns(tie, "metz trier") == (
        "Most practices for “Sprache”: Metz and Trier (2 each). No row is empty."
    )
    assert of_towns({("language", "metz"): 2}, "metz") == (
        "Most practices for “Sprache”: Metz (2). It has no practice for “Wohnen” and “Gesundheit”."
    )
    assert of_towns({}, "metz trier") == (
        "None of the towns compared has a practice under this filter."
    )


def test_what_towns_have_in_common() -> None:
    cells = {("language", "metz"): 5, ("language", "trier"): 2, ("housing", "trier"): 1}
    found = crossed(cells, "language housing health", "metz trier")
    said = common_finding(found, (THEMES, TOWNS), EN)
    assert said == "All of them have a practice for “Sprache”."
    nothing = crossed({("housing", "trier"): 1}, "housing", "metz trier")
    assert common_finding(nothing, (THEMES, TOWNS), EN) == (
        "There is nothing here for which all of them have a practice."
    )


def test_themes_with_their_towns() -> None:
    cells = {("metz", "language"): 3, ("trier", "language"): 1, ("trier", "housing"): 1}
    found = crossed(cells, "metz trier", "language housing")
    assert sides_finding(found, (TOWNS, THEMES), EN) == (
        "“Sprache” has 4 practices and “Wohnen” has 1 practice. "
        "Most practices for “Sprache”: Metz (3)."
    )
    empty = crossed({}, "metz trier", "language")
    assert sides_finding(empty, (TOWNS, THEMES), EN) == "No practice matches all of this."


def test_what_practices_combine() -> None:
    assert combined_finding({}, THEMES, EN) == "No practice combines them."
    one = {("language", "housing"): 1}
    assert combined_finding(one, THEMES, EN) == "1 practice combines at least two of them."
    several = {("language", "housing"): 3, ("health", "housing"): 1}
    assert combined_finding(several, THEMES, DE) == (
        "4 Praktiken gehören zu mehreren davon. Am häufigsten (3): „Sprache“ und „Wohnen“."
    )


def gap(value: str, own: int, partners: tuple[int, int], country: tuple[int, int]) -> Gap:
    shares = {
        circle: Share(having, towns, having / towns if towns else 0.0)
        for circle, (having, towns) in ((PARTNER, partners), (COUNTRY, country), (SIZE, (0, 0)))
    }
    return Gap("theme", value, own, shares)


def of_gaps(*found: Gap, t: Translator = EN, partners: int = 2, filtered: bool = False) -> str:
    return gaps_finding(Town("Merzig", partners, filtered), found, THEMES, t)


def test_what_a_town_lacks_and_its_partners_do() -> None:
    language = gap("language", 0, (1, 2), (1, 2))
    housing = gap("housing", 0, (0, 2), (1, 2))
    health = gap("health", 1, (1, 2), (1, 2))
    assert of_gaps(language, housing, health) == (
        "Merzig has no practice for 2 themes that comparison towns work on. "
        "Direct partners have practices for “Sprache”."
    )
    assert of_gaps(language, health, t=DE) == (
        "Zu 1 Thema, an dem Vergleichsorte arbeiten, hat Merzig keine Praxis. "
        "Direkte Partner haben Praktiken zu „Sprache“."
    )
    assert of_gaps(housing, health).endswith("None of its direct partners has one for them either.")
    assert of_gaps(housing, health, filtered=True).endswith(
        "Only practices that match the filter are counted."
    )


def test_a_town_that_lacks_nothing() -> None:
    health = gap("health", 1, (1, 2), (1, 2))
    assert of_gaps(health) == "Merzig lacks nothing here that comparison towns have."
    alone = gap("health", 1, (0, 0), (0, 0))
    assert of_gaps(alone, partners=0) == (
        "No comparison town of Merzig has a practice here. The atlas knows no direct partner of it."
    )


def test_a_town_of_which_nothing_is_known() -> None:
    language = gap("language", 0, (0, 0), (1, 2))
    assert of_gaps(language) == (
        "The atlas has no practice of Merzig yet. That does not mean that there is none. "
        "Of its direct partners the atlas has no practice yet."
    )
    assert of_gaps(language, filtered=True) == (
        "The atlas has no practice of Merzig under this filter. "
        "Of its direct partners the atlas has no practice under this filter. "
        "Only practices that match the filter are counted."
    )


def test_in_what_practices_agree() -> None:
    assert practices_finding({"Kind": True, "Town": False, "Themes": False}, EN) == (
        "The same: Kind. Different: Town and Themes."
    )
    assert practices_finding({"Kind": True}, EN) == "The same: Kind."


def years(stated: dict[int, int], possible: dict[int, int]) -> Timeline:
    return Timeline(2018, 2021, {ALL: Line(stated, possible)})


def test_the_years_with_the_most_practices() -> None:
    found = years({2018: 1, 2019: 3, 2020: 3, 2021: 2}, {})
    assert years_finding(found, {ALL: "All"}, EN) == (
        "Most practices, 3, ran from 2019 to 2020. "
        "In 2021, 2 practices ran according to the sources."
    )
    one = years({2018: 1, 2019: 4, 2021: 1}, {2021: 2})
    assert years_finding(one, {ALL: "All"}, EN) == (
        "Most practices, 4, ran in 2019. In 2021, 1 practice ran according to the sources. "
        "Of 2 more that began earlier no source says whether they still ran."
    )


def test_no_peak_is_claimed_that_unknown_years_could_top() -> None:
    uncertain = years({2018: 1, 2019: 3, 2021: 2}, {2020: 4, 2021: 4})
    assert years_finding(uncertain, {ALL: "All"}, DE) == (
        "2021 liefen laut den Quellen 2 Praktiken. "
        "Von 4 weiteren, früher begonnenen sagt keine Quelle, ob sie noch liefen."
    )
    apart = years({2018: 3, 2019: 1, 2020: 3}, {})
    assert years_finding(apart, {ALL: "All"}, EN) == (
        "In 2021, 0 practices ran according to the sources."
    )


def test_the_theme_with_the_most_running_practices() -> None:
    lines = {"language": Line({2021: 2}, {}), "housing": Line({2021: 2}, {})}
    found = Timeline(2018, 2021, lines)
    assert years_finding(found, THEMES, DE) == (
        "2021 liefen laut Quellen die meisten Praktiken bei „Sprache“ und „Wohnen“, je 2."
    )
    single = Timeline(2018, 2021, {**lines, "health": Line({2021: 3}, {})})
    assert years_finding(single, THEMES, EN) == (
        "In 2021, the sources state most running practices for “Gesundheit”: 3."
    )
    ended = Timeline(2018, 2021, {"language": Line({2018: 1}, {})})
    assert years_finding(ended, THEMES, EN) == ("The sources state no practice that ran in 2021.")
    assert years_finding(Timeline(2018, 2021, {}), THEMES, EN) == (
        "No practice with stated years ran in the years shown."
    )


def test_a_long_list_is_cut_and_counted() -> None:
    assert named(["a", "b", "c", "d"], EN) == "“a”, “b”, “c” and “d”"
    assert named(["a", "b", "c", "d", "e"], EN) == "“a”, “b”, “c” and 2 others"
