"""The places of practices in lists, written at the build, worked out by hand from tests/records."""

import pytest

from catalogue.connection import Catalogue


@pytest.mark.parametrize("order", ["town", "newest", "added"])
@pytest.mark.parametrize("language", ["de", "fr", "en"])
def test_every_order_counts_all_practices_from_one(
    db: Catalogue, order: str, language: str
) -> None:
    rows = db.execute(f"SELECT by_{order}_{language} FROM practice ORDER BY 1").fetchall()
    assert [place for (place,) in rows] == list(range(1, 15))


def test_towns_come_by_their_names_in_each_language(db: Catalogue) -> None:
    def towns(language: str) -> list[str]:
        sql = f"SELECT municipality_id FROM practice ORDER BY by_town_{language}"
        return list(dict.fromkeys(town for (town,) in db.execute(sql)))

    assert towns("de")[0] == "jaworzyn"  # Ahornau
    assert towns("de").index("chenebourg") < towns("de").index("lindebierg")  # Eichenburg
    assert towns("fr") != towns("de")


def test_a_town_knows_how_many_practices_it_has(db: Catalogue) -> None:
    found = dict(db.execute("SELECT id, practices FROM municipality").fetchall())
    counted = dict(db.execute("SELECT municipality_id, COUNT(*) FROM practice GROUP BY 1"))
    assert found["ahornstadt"] == 5
    assert found["krakow"] == 0
    assert {town: count for town, count in found.items() if count} == counted


def test_a_code_stands_for_each_of_its_values(db: Catalogue) -> None:
    values: dict[tuple[str, int], list[str]] = {}
    for axis, code, value in db.execute("SELECT * FROM practice_code_value ORDER BY value_id"):
        values.setdefault((axis, code), []).append(value)
    together = db.execute("SELECT axis, code, value_ids FROM practice_code").fetchall()
    assert {key: " ".join(found) for key, found in values.items()} == {
        (axis, code): ids for axis, code, ids in together
    }
