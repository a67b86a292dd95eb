"""Tables are laid out so that they fit on paper."""

import pandas as pd

from answers.document import Table
from exports.shape import grid
from tests.exports.samples import MATRIX
from words.translator import Translator

T = Translator("de")


def test_a_small_table_stays_as_it_is() -> None:
    found = grid(Table("Orte", pd.DataFrame({"Ort": ["Metz", "Łódź"], "Praktiken": [3, 12]})), T)
    assert [column.number for column in found.columns] == [False, True]
    assert found.rows == (("Metz", "3"), ("Łódź", "12"))
    assert (found.landscape, found.upright, found.full, found.size) == (False, False, False, 9.0)


def test_a_matrix_of_20_by_16_lies_down_under_upright_heads() -> None:
    found = grid(MATRIX, T)
    assert (found.landscape, found.upright, found.full) == (True, True, True)
    assert found.size >= 7
    assert len(found.rows) == 20


def test_many_columns_take_smaller_type_but_not_too_small() -> None:
    wide = pd.DataFrame([["x" * 20] * 14] * 30, columns=[f"Spalte {n}" for n in range(14)])
    assert 6 <= grid(Table("", wide), T).size < 7


def test_a_few_records_with_many_facts_stand_side_by_side() -> None:
    facts = {f"Angabe {n}": ["ein langer Text mit Worten " * 9, "kurz"] for n in range(8)}
    frame = pd.DataFrame({"Praxis": ["Sprachcafé", "Sprachcafé"], **facts, "seit": [2016, None]})
    found = grid(Table("", frame), T)
    assert [column.head for column in found.columns] == ["Praxis", "Sprachcafé", "Sprachcafé"]
    assert found.rows[0] == ("Angabe 0", "ein langer Text mit Worten " * 9, "kurz")
    assert found.rows[-1] == ("seit", "2016", "")


def test_empty_cells_do_not_make_a_column_of_numbers_words() -> None:
    years = pd.DataFrame({"Ort": ["Metz", "Trier"], "seit": pd.array([2016, pd.NA], "Int64")})
    found = grid(Table("", years), T)
    assert found.columns[1].number
    assert found.rows == (("Metz", "2016"), ("Trier", ""))


def test_a_table_without_rows_or_columns_is_none() -> None:
    assert grid(Table("", pd.DataFrame()), T).rows == ()
    assert grid(Table("", pd.DataFrame({"Ort": []})), T).rows == ()
