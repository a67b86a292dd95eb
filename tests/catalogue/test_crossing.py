"""Crossings equal a recount by hand over the records; sums count each practice once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.crossing import BY_NAME, BY_SIMILARITY, ORDERS, OTHERS, Crossing, Line, crossing
from catalogue.facets import practice_count
from catalogue.filters import PERIOD, PracticeFilter
from catalogue.patterns import COMPARED
from catalogue.periods import spans
from tests.catalogue.recount import Row, filters, fits, rows, values_of

EVERYTHING = PracticeFilter()
TOWNS = {
    "ahornstadt": "Ahornstadt",
    "birkental": "Birkental",
    "chenebourg": "Chênebourg",
    "jaworzyn": "Jaworzyn",
    "krakow": "Kraków",
    "kreis-eichengrund": "Eichengrund",
    "lindebierg": "Lindebierg",
}
THEMES = {
    theme: theme
    for theme in (
        *("employment", "education", "language", "housing", "health"),
        *("culture-sport", "participation", "cooperation"),
    )
}


def towns_by_themes(db: Catalogue, **changes: object) -> Crossing:
    options = {"most_towns": None, "most_themes": None, "order": "count", "chosen": EVERYTHING}
    options |= changes
    lines = (
        Line("city", TOWNS, options["most_towns"]),  # type: ignore[arg-type]
        Line("theme", THEMES, options["most_themes"]),  # type: ignore[arg-type]
    )
    return crossing(db, *lines, options["chosen"], options["order"])  # type: ignore[arg-type]


def test_towns_by_themes_as_counted_by_hand(db: Catalogue) -> None:
    found = towns_by_themes(db)
    assert found.rows == (
        *("ahornstadt", "chenebourg", "birkental", "lindebierg"),
        *("jaworzyn", "kreis-eichengrund"),
    )
    assert found.columns[:3] == ("language", "culture-sport", "participation")
    assert found.row_sums == {
        "ahornstadt": 5,
        "chenebourg": 3,
        "birkental": 2,
        "lindebierg": 2,
        "jaworzyn": 1,
        "kreis-eichengrund": 1,
    }
    assert found.column_sums["language"] == 6
    assert found.count("ahornstadt", "language") == 2
    assert found.count("jaworzyn", "housing") == 1
    assert found.count("lindebierg", "employment") == 0
    assert found.total == 14


def test_what_is_beyond_the_first_is_pooled_and_counted_once(db: Catalogue) -> None:
    found = towns_by_themes(db, most_towns=2, most_themes=3)
    assert found.rows == ("ahornstadt", "chenebourg", OTHERS)
    assert found.columns == ("language", "culture-sport", "participation", OTHERS)
    assert set(found.pooled[0]) == {"birkental", "lindebierg", "jaworzyn", "kreis-eichengrund"}
    assert len(found.pooled[1]) == 5
    assert found.row_sums == {"ahornstadt": 5, "chenebourg": 3, OTHERS: 6}
    # jaworzyn-centrum has two of the pooled themes and stands there once.
    assert found.column_sums[OTHERS] == 8
    assert found.count("ahornstadt", OTHERS) == 3
    assert found.count(OTHERS, "language") == 3
    assert found.total == 14


def test_a_single_value_left_over_is_not_pooled(db: Catalogue) -> None:
    assert OTHERS not in towns_by_themes(db, most_towns=5).rows
    assert OTHERS in towns_by_themes(db, most_towns=4).rows


def test_towns_in_the_order_of_their_names(db: Catalogue) -> None:
    found = towns_by_themes(db, order=BY_NAME, most_towns=2)
    assert found.rows == ("ahornstadt", "chenebourg", OTHERS)
    assert towns_by_themes(db, order=BY_NAME).rows == (
        *("ahornstadt", "birkental", "chenebourg"),
        *("kreis-eichengrund", "jaworzyn", "lindebierg"),
    )


def test_the_order_by_similarity_keeps_every_count(db: Catalogue) -> None:
    plain, similar = towns_by_themes(db), towns_by_themes(db, order=BY_SIMILARITY)
    assert similar.rows != plain.rows
    assert sorted(similar.rows) == sorted(plain.rows)
    assert (similar.counts, similar.row_sums) == (plain.counts, plain.row_sums)
    pooled = towns_by_themes(db, order=BY_SIMILARITY, most_towns=2)
    assert pooled.rows[-1] == OTHERS


def test_a_filter_on_an_axis_leaves_its_values_only(db: Catalogue) -> None:
    chosen = PracticeFilter(chosen={"theme": ("housing", "cooperation"), "status": ("running",)})
    found = towns_by_themes(db, chosen=chosen)
    assert found.rows == ("jaworzyn", "lindebierg")
    assert found.columns == ("housing", "cooperation")
    assert found.counts == {("jaworzyn", "housing"): 1, ("lindebierg", "cooperation"): 1}
    assert found.total == 2


def test_a_short_list_shows_its_gaps_and_a_long_one_does_not(db: Catalogue) -> None:
    found = towns_by_themes(db, chosen=PracticeFilter(chosen={"city": ("jaworzyn", "krakow")}))
    assert found.rows == ("jaworzyn", "krakow")
    assert len(found.columns) == 8
    assert "krakow" not in towns_by_themes(db).rows


def test_sizes_stay_in_their_order_and_unknown_stands_last(db: Catalogue) -> None:
    sizes = {"under-20000": "a", "20000-100000": "b", "100000-500000": "c", UNKNOWN: "?"}
    found = crossing(db, Line("size", sizes), Line("theme", THEMES), EVERYTHING)
    assert found.rows == tuple(sizes)
    assert [found.row_sums[size] for size in sizes] == [4, 4, 5, 1]
    running = PracticeFilter(chosen={"country": ("PL",)})
    found = crossing(db, Line("size", sizes), Line("theme", THEMES), running)
    assert UNKNOWN not in found.rows


def test_periods_hold_what_ran_in_them(db: Catalogue) -> None:
    labels = {span.id: span.id for span in spans()} | {UNKNOWN: "?"}
    found = crossing(db, Line(PERIOD, labels), Line("theme", THEMES), EVERYTHING)
    assert found.rows == tuple(labels)
    # 1998 maison; 2005 integrationsrat; 2012 begegnungsfest; 2015 to 2019 five more begin.
    assert [found.row_sums.get(row, 0) for row in found.rows] == [0, 1, 2, 3, 8, 10, 10, 2]
    assert found.total == 14


def test_a_period_that_is_filtered_cuts_the_spans(db: Catalogue) -> None:
    chosen = PracticeFilter(first_year=2017, last_year=2020)
    labels = {span.id: span.id for span in spans(2017, 2020)}
    assert list(labels) == ["2017-2019", "2020-2020"]
    found = crossing(db, Line(PERIOD, labels), Line("theme", THEMES), chosen)
    assert found.row_sums == {"2017-2019": 8, "2020-2020": 7}
    assert found.total == practice_count(db, chosen) == 8


def values_by_hand(row: Row, axis: str, chosen: PracticeFilter) -> set[str]:
    if axis != PERIOD:
        asked = chosen.chosen.get(axis)
        return set(row.values[axis]) & set(asked) if asked else set(row.values[axis])
    if row.start is None:
        return {UNKNOWN}
    end = 9999 if row.end is None else row.end
    return {
        span.id
        for span in spans(chosen.first_year, chosen.last_year)
        if set(range(row.start, min(end, 2200) + 1))
        & set(range(span.first or 1800, (span.last or 2200) + 1))
    }


def labels_of(db: Catalogue, axis: str, chosen: PracticeFilter) -> dict[str, str]:
    if axis == PERIOD:
        known = [span.id for span in spans(chosen.first_year, chosen.last_year)] + [UNKNOWN]
    else:
        known = values_of(db, axis)
    return {value: value for value in known}


def assert_recounts(db: Catalogue, data: st.DataObject) -> None:
    chosen = data.draw(filters(db))
    axes = data.draw(st.permutations(COMPARED))[:2]
    most = data.draw(st.tuples(*[st.none() | st.integers(1, 8)] * 2))
    order = data.draw(st.sampled_from(ORDERS))
    lines = [
        Line(axis, labels_of(db, axis, chosen), limit)
        for axis, limit in zip(axes, most, strict=True)
    ]
    found = crossing(db, lines[0], lines[1], chosen, order)
    fitting = [row for row in rows(db) if fits(row, chosen)]

    def stands(row: Row, side: int, value: str) -> bool:
        has = values_by_hand(row, axes[side], chosen)
        return bool(has & set(found.pooled[side])) if value == OTHERS else value in has

    assert found.total == len(fitting)
    for side, values, sums in (
        (0, found.rows, found.row_sums),
        (1, found.columns, found.column_sums),
    ):
        assert len(set(values)) == len(values)
        for value in values:
            assert sums.get(value, 0) == sum(stands(row, side, value) for row in fitting)
    for across in found.rows:
        for down in found.columns:
            expected = sum(stands(row, 0, across) and stands(row, 1, down) for row in fitting)
            assert found.count(across, down) == expected


@settings(max_examples=150)
@given(data=st.data())
def test_any_crossing_equals_a_recount(db: Catalogue, data: st.DataObject) -> None:
    assert_recounts(db, data)


@pytest.mark.data
@settings(max_examples=25)
@given(data=st.data())
def test_any_crossing_of_the_real_catalogue_equals_a_recount(
    real_db: Catalogue, data: st.DataObject
) -> None:
    assert_recounts(real_db, data)
