"""A table leaves as CSV that spreadsheets open right and cannot run."""

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


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_is_a_formula(cell: str) -> None:
    table = csv_bytes(pd.DataFrame({"a": [cell]}), PROVENANCE, "en").decode("utf-8-sig")
    assert "'" + cell in table


def test_numbers_stay_numbers() -> None:
    assert lines(pd.DataFrame({"a": [-5]}), "en")[1].startswith("-5,")
