"""A table leaves as CSV that spreadsheets open right and cannot run."""

import csv
import io

import pandas as pd
import pytest

from exports.table import csv_bytes

PROVENANCE = {"Lizenz": "CC BY 4.0", "Stand": "abc123"}


def lines(table: pd.DataFrame, language: str) -> list[str]:
    return csv_bytes(table, PROVENANCE, language).decode("utf-8-sig").split("\r\n")


def test_every_row_names_licence_and_version() -> None:
    found = lines(pd.DataFrame({"Ort": ["Łódź"], "Beginn": [2017]}), "de")
    assert found == [
        "Ort;Beginn;Lizenz;Stand",
        "Łódź;2017;CC BY 4.0;abc123",
        "",
    ]


def test_english_spreadsheets_expect_commas() -> None:
    assert lines(pd.DataFrame({"a": [1], "b": [2]}), "en")[1] == "1,2,CC BY 4.0,abc123"


def test_the_file_begins_with_the_mark_that_spreadsheets_need() -> None:
    assert csv_bytes(pd.DataFrame({"a": [1]}), PROVENANCE, "fr").startswith(b"\xef\xbb\xbf")


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1", "＋1", "－1", "＠x"]


def read(written: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_no_head_and_no_provenance_is_a_formula(text: str) -> None:
    heads, row = read(csv_bytes(pd.DataFrame({text: [text]}), {"Filter": text}, "en"))
    assert heads == [f"'{text}", "Filter"]
    assert row == [f"'{text}", f"'{text}"]


@pytest.mark.parametrize("language", ["de", "fr", "en"])
@pytest.mark.parametrize("text", ['a;b,"c"', "two\nlines", "a;=1+1", "Łódź", "  "])
def test_a_text_with_any_sign_stays_one_cell(text: str, language: str) -> None:
    separator = "," if language == "en" else ";"
    written = csv_bytes(pd.DataFrame({"a": [text]}), {}, language).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(written, newline=""), delimiter=separator)) == [
        ["a"],
        [text],
    ]


def test_numbers_stay_numbers() -> None:
    assert lines(pd.DataFrame({"a": [-5]}), "en")[1].startswith("-5,")


@pytest.mark.parametrize(("language", "written"), [("de", "3,5;"), ("fr", "3,5;"), ("en", "3.5,")])
def test_a_broken_number_is_written_as_the_country_writes_it(language: str, written: str) -> None:
    assert lines(pd.DataFrame({"a": [3.5]}), language)[1].startswith(written)


def test_an_empty_cell_stays_empty_and_years_stay_whole() -> None:
    table = pd.DataFrame({"a": pd.array([2019, None], dtype="Int64"), "b": ["x", None]})
    assert lines(table, "de")[1:3] == ["2019;x;CC BY 4.0;abc123", ";;CC BY 4.0;abc123"]
