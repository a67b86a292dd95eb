"""The numbers by which practices are compared stand for what the records say."""

from catalogue.connection import Catalogue


def test_a_code_stands_for_all_themes_together(db: Catalogue) -> None:
    sql = """SELECT practice.id, value_ids FROM practice
        JOIN practice_code ON axis = 'theme' AND code = theme_code"""
    found = dict(db.execute(sql).fetchall())
    assert len(found) == 14
    assert found["jaworzyn-centrum"] == "health housing language"
    assert found["kreis-eichengrund-bildungskoordination"] == "education"


def test_practices_with_the_same_share_a_code(db: Catalogue) -> None:
    sql = """SELECT axis, COUNT(*), COUNT(DISTINCT value_ids), MIN(code), MAX(code)
        FROM practice_code GROUP BY axis"""
    found = {row[0]: row[1:] for row in db.execute(sql)}
    assert found["municipality"] == (6, 6, 0, 5)
    assert found["practice_kind"] == (5, 5, 0, 4)
    assert found["status"] == (4, 4, 0, 3)
    assert all(number == different for number, different, _, _ in found.values())


def test_every_code_agrees_with_the_tables_it_repeats(real_db: Catalogue) -> None:
    for axis, table, column in (
        ("theme", "practice_theme", "theme_id"),
        ("target_group", "practice_target_group", "target_group_id"),
    ):
        sql = f"""SELECT COUNT(*) FROM practice
            JOIN practice_code ON axis = ? AND code = {axis}_code
            WHERE value_ids <> (SELECT GROUP_CONCAT({column}, ' ') FROM
                (SELECT {column} FROM {table} WHERE practice_id = practice.id ORDER BY 1))"""
        assert real_db.execute(sql, (axis,)).fetchone()[0] == 0
