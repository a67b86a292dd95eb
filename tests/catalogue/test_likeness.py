"""The most similar practices are those that a comparison with every other practice finds."""

import pytest

from catalogue.connection import Catalogue
from catalogue.likeness import alike_ids

EVERY_PAIR = """WITH shared AS (
        SELECT other.practice_id, 3 AS weight FROM practice_theme AS own
        JOIN practice_theme AS other USING (theme_id) WHERE own.practice_id = :id
        UNION ALL
        SELECT other.practice_id, 2 FROM practice_target_group AS own
        JOIN practice_target_group AS other USING (target_group_id)
        WHERE own.practice_id = :id)
    SELECT practice.id FROM shared
    JOIN practice ON practice.id = shared.practice_id
    JOIN practice AS own ON own.id = :id
    WHERE practice.municipality_id <> own.municipality_id
    GROUP BY practice.id
    ORDER BY SUM(weight) + (practice.practice_kind_id = own.practice_kind_id) DESC,
        practice.start_year DESC, practice.id
    LIMIT :limit"""


def compared(db: Catalogue, limit: int) -> dict[str, tuple[list[str], list[str]]]:
    """Return for each practice those that are found, and those that should be."""
    ids = [id_ for (id_,) in db.execute("SELECT id FROM practice").fetchall()]
    return {
        id_: (
            alike_ids(db, id_, limit),
            [row[0] for row in db.execute(EVERY_PAIR, {"id": id_, "limit": limit})],
        )
        for id_ in ids
    }


@pytest.mark.parametrize("limit", [1, 4, 100])
def test_the_most_similar_are_those_of_a_comparison_with_all(db: Catalogue, limit: int) -> None:
    pairs = compared(db, limit)
    assert len(pairs) == 14
    assert all(found == expected for found, expected in pairs.values())


@pytest.mark.data
@pytest.mark.parametrize("limit", [4, 60])
def test_the_most_similar_of_the_real_catalogue_are_those_of_a_comparison_with_all(
    real_db: Catalogue, limit: int
) -> None:
    assert all(found == expected for found, expected in compared(real_db, limit).values())


def test_what_is_less_alike_is_not_asked_for(db: Catalogue) -> None:
    asked: list[str] = []
    db.conn.set_trace_callback(asked.append)
    alike_ids(db, "ahornstadt-sprachcafe", 1)
    nearest = len(asked)
    alike_ids(db, "ahornstadt-sprachcafe", 100)
    db.conn.set_trace_callback(None)
    assert nearest < (len(asked) - nearest) / 2
