"""A table as CSV that spreadsheets open right, with the licence and version of the data."""

import pandas as pd

from catalogue.provenance import CatalogueInfo

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SEPARATORS = {"de": ";", "fr": ";", "en": ","}


def csv_bytes(table: pd.DataFrame, info: CatalogueInfo, language: str) -> bytes:
    """Return the table as CSV in UTF-8 with a mark that spreadsheets need.

    German and French spreadsheets expect ``;`` between the cells. Each row also names the
    licence and the version of the catalogue, so that no excerpt loses them.
    """
    safe = table.map(_harmless)
    safe["licence"] = info.license
    safe["catalogue_version"] = info.version
    text = safe.to_csv(index=False, sep=_SEPARATORS[language], lineterminator="\r\n")
    return text.encode("utf-8-sig")


def _harmless(value: object) -> object:
    """Keep a text from being run as a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
