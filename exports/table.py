"""A table as CSV that spreadsheets open right, saying in every row where it comes from."""

from collections.abc import Mapping

import pandas as pd

# A spreadsheet takes a cell that begins so for a formula; in Asia also the wide forms.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# German and French write the comma in numbers, so it cannot stand between them.
_SEPARATORS = {"de": ";", "fr": ";", "en": ","}
_DECIMALS = {"de": ",", "fr": ",", "en": "."}


def csv_bytes(table: pd.DataFrame, provenance: Mapping[str, str], language: str) -> bytes:
    """Return the table as CSV in UTF-8 with a mark that spreadsheets need.

    German and French spreadsheets expect ``;`` between the cells and take "3.5" for a day in May.
    ``provenance`` names columns that are the same in every row (filter, licence, version), so
    that no excerpt loses them.
    """
    safe = table.assign(**provenance).map(_harmless).rename(columns=_harmless)
    text = safe.to_csv(
        index=False,
        sep=_SEPARATORS[language],
        decimal=_DECIMALS[language],
        lineterminator="\r\n",
    )
    return text.encode("utf-8-sig")


def _harmless(value: object) -> object:
    """Keep a text from being run as a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
