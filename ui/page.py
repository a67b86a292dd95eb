"""What every page opens with: the reader's words and the catalogue."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast

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


_Answer = TypeVar("_Answer")
_remembered: dict[tuple[object, ...], object] = {}


def remembered(name: str, language: str, make: Callable[[], _Answer]) -> _Answer:
    """Return what ``make`` answered before, as long as the catalogue's file is the same one.

    For what every page needs and only a build changes: the labels of all values, the version. A
    build puts a new file in place, so that the file itself says which answers are of old.
    """
    file = catalogue_path().stat()
    stamp = (str(catalogue_path()), file.st_ino, file.st_mtime_ns)
    if (*stamp, name, language) not in _remembered:
        for old in [key for key in _remembered if key[: len(stamp)] != stamp]:
            _remembered.pop(old, None)
        _remembered[*stamp, name, language] = make()
    return cast(_Answer, _remembered[*stamp, name, language])
