"""What every page opens with: the reader's words and the catalogue."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from catalogue.connection import Catalogue, open_catalogue
from ui import url
from ui.languages import LANGUAGES, accepted_language
from ui.words import Translator

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "pages"
LANGUAGE = "lang"


def translator() -> Translator:
    """Return the words of the language in the address, else of the browser's, else German."""
    named = url.one(LANGUAGE, LANGUAGES, "")
    return Translator(named or accepted_language(st.context.headers.get("Accept-Language", "")))


def catalogue_path() -> Path:
    """Return where the catalogue lies: ``PRAXISATLAS_CATALOGUE`` or ``data/catalogue.db``."""
    return Path(os.environ.get("PRAXISATLAS_CATALOGUE") or ROOT / "data" / "catalogue.db")


@contextmanager
def catalogue() -> Iterator[Catalogue]:
    """Open the catalogue for one run of a page; its errors are shown by the frame."""
    with open_catalogue(catalogue_path()) as db:
        yield db
