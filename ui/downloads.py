"""Files to take away, made when they are asked for."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.provenance import catalogue_info
from exports.table import csv_bytes
from ui.filter_words import words_of
from ui.filters import Asked
from ui.page import catalogue
from ui.words import Translator


def csv_button(
    key: str,
    name: str,
    make: Callable[[Catalogue], pd.DataFrame],
    now: Asked,
    t: Translator,
    *,
    said: Mapping[str, str] | None = None,
) -> None:
    """Draw a button that downloads a table; ``said`` is what else its rows say of themselves.

    The table is made when the reader asks for it. The run that drew the button is over by then,
    so ``make`` is given a catalogue that was opened anew.
    """

    def made() -> bytes:
        with catalogue() as db:
            table = make(db)
            info = catalogue_info(db)
        provenance = {
            **(said or {}),
            t("Filter"): "; ".join(words for _, _, words in words_of(now, t)),
            t("Licence"): info.license,
            t("Version of the data"): info.version,
        }
        return csv_bytes(table, provenance, t.language)

    st.download_button(
        t("Download as CSV"),
        data=made,
        file_name=f"{name}.csv",
        mime="text/csv",
        key=key,
        icon=":material/download:",
        on_click="ignore",
    )
