"""Which practices, in what order, and what a list shows of them; values from tests/records."""

import pytest

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.practices import cards, practice_ids, practice_table


def found(db: Catalogue, **chosen: tuple[str, ...]) -> list[str]:
    return practice_ids(db, PracticeFilter(chosen=chosen), "town", "de")


def test_all_practices_are_found_by_the_german_names_of_their_towns(db: Catalogue) -> None:
    ids = found(db)
    assert len(ids) == 14
    assert [id_.split("-")[0] for id_ in ids] == (
        ["jaworzyn"]  # Ahornau
        + ["ahornstadt"] * 5
        + ["birkental"] * 2
        + ["chenebourg"] * 3  # Eichenburg
        + ["kreis"]  # Landkreis Eichengrund
        + ["lindebierg"] * 2
    )


def test_within_a_town_the_newest_comes_first_and_the_unknown_last(db: Catalogue) -> None:
    assert found(db, city=("ahornstadt",)) == [
        "ahornstadt-gesundheitslotsinnen",
        "ahornstadt-jobwerkstatt",
        "ahornstadt-sprachcafe",
        "ahornstadt-integrationsrat",
        "ahornstadt-wohnlotsen",
    ]


def test_values_of_an_axis_are_alternatives(db: Catalogue) -> None:
    assert len(found(db, theme=("housing", "cooperation"))) == 3


def test_axes_narrow_each_other(db: Catalogue) -> None:
    assert found(db, theme=("language",), group=("women",)) == [
        "ahornstadt-sprachcafe",
        "lindebierg-sprachentreff",
    ]


@pytest.mark.parametrize(
    ("axis", "value", "count"),
    [
        ("country", "FR", 3),
        ("size", "under-20000", 4),
        ("size", "unknown", 1),
        ("status", "running", 9),
        ("kind", "service", 5),
        ("group", "volunteers", 4),
    ],
)
def test_counts_worked_out_by_hand(db: Catalogue, axis: str, value: str, count: int) -> None:
    assert len(found(db, **{axis: (value,)})) == count


def test_a_period_keeps_what_ran_in_it_as_far_as_is_known(db: Catalogue) -> None:
    period = PracticeFilter(first_year=2019, last_year=2020)
    ids = practice_ids(db, period, "newest", "de")
    assert ids == [
        "lindebierg-sprachentreff",
        "kreis-eichengrund-bildungskoordination",
        "ahornstadt-jobwerkstatt",
        "ahornstadt-sprachcafe",
        "birkental-hausaufgabenhilfe",
        "birkental-begegnungsfest",
        "ahornstadt-integrationsrat",
        "chenebourg-maison-des-habitants",
    ]


def test_the_newest_start_first(db: Catalogue) -> None:
    ids = practice_ids(db, PracticeFilter(), "newest", "de")
    assert ids[:2] == ["chenebourg-atelier-emploi", "jaworzyn-centrum"]
    assert set(ids[-2:]) == {"ahornstadt-wohnlotsen", "chenebourg-parrainage-linguistique"}


def test_the_newest_entry_first(db: Catalogue) -> None:
    ids = practice_ids(db, PracticeFilter(), "added", "de")
    assert ids[0] == "ahornstadt-gesundheitslotsinnen"


def test_the_best_answer_first(db: Catalogue) -> None:
    ids = practice_ids(db, PracticeFilter(query="Integrationsrat"), "relevance", "fr")
    assert ids[0] == "ahornstadt-integrationsrat"


def test_a_card_speaks_the_readers_language(db: Catalogue) -> None:
    (card,) = cards(db, ["ahornstadt-sprachcafe"], "fr")
    assert card.title == "Café des langues à la gare"
    assert card.language == "fr"
    assert card.kind == "Service"
    assert card.themes == ("Langues", "Culture, sport et rencontre")
    assert card.target_groups == ("Nouveaux arrivants", "Femmes", "Bénévoles et associations")
    assert (card.start_year, card.end_year, card.status) == (2016, None, "running")


def test_a_missing_translation_falls_back_and_says_so(db: Catalogue) -> None:
    (card,) = cards(db, ["chenebourg-parrainage-linguistique"], "de")
    assert card.language == "fr"


def test_cards_keep_the_order_asked_for_and_skip_the_unknown(db: Catalogue) -> None:
    asked = ["lindebierg-pakt", "nowhere", "birkental-begegnungsfest"]
    assert [card.id for card in cards(db, asked, "en")] == [asked[0], asked[2]]


def test_the_table_has_the_columns_it_promises(db: Catalogue) -> None:
    table = practice_table(db, ["ahornstadt-sprachcafe", "ahornstadt-wohnlotsen"], "en")
    assert list(table.columns) == [
        *("id", "short_id", "language", "title", "town", "country", "kind", "status"),
        *(
            "start",
            "end",
            "themes",
            "target_groups",
            "organisations",
            "summary",
            "outcome",
            "sources",
        ),
    ]
    assert list(table["short_id"]) == ["ahornstadt-2", "ahornstadt-4"]
    assert table.loc[0, "organisations"] == "Caritas Ahornstadt; Stadt Ahornstadt"
    assert table.loc[0, "start"] == 2016
    assert table["end"].isna().all()


def test_the_table_leaves_out_what_a_rebuild_took_away(db: Catalogue) -> None:
    table = practice_table(db, ["nowhere", "lindebierg-pakt"], "en")
    assert list(table["id"]) == ["lindebierg-pakt"]


def test_an_empty_table_is_still_a_table(db: Catalogue) -> None:
    assert practice_table(db, [], "de").empty


def test_only_our_languages_reach_the_names_of_columns(db: Catalogue) -> None:
    with pytest.raises(ValueError, match="de; DROP"):
        practice_ids(db, PracticeFilter(), "town", "de; DROP")
