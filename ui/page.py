"""What every page opens with: the reader's words and the catalogue."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar, cast

import streamlit as st

from catalogue.connection import Catalogue, open_catalogue
from settings.environment import ROOT, catalogue_path
from ui import url
from ui.kept import LANGUAGE
from ui.languages import LANGUAGES, accepted_language
from ui.words import Translator

__all__ = ["PAGES", "ROOT", "catalogue", "catalogue_path", "remembered", "translator"]

PAGES = ROOT / "pages"


def translator() -> Translator:
    """Return the words of the language in the address, else of the browser's, else German."""
    named = url.one(LANGUAGE, LANGUAGES, "")
    return Translator(named or accepted_language(st.context.headers.get("Accept-Language", "")))


@contextmanager
def catalogue() -> Iterator[Catalogue]:
    """Open the catalogue for one run of a page; its errors are shown by the frame."""
    with open_catalogue(catalogue_path()) as db:
        yield db


_Answer = TypeVar("_Answer")
_MOST_REMEMBERED = 32
_remembered: dict[object, object] = {}
_lock = Lock()


def remembered(key: object, make: Callable[[], _Answer]) -> _Answer:
    """Return what ``make`` answered before for the same key.

    Only for what every page needs and only a build changes: the labels of all values, the version.
    The key says of which build: its version, or the file that it put in place.
    """
    with _lock:
        if key in _remembered:
            return cast(_Answer, _remembered[key])
    answer = make()
    with _lock:
        while len(_remembered) >= _MOST_REMEMBERED:
            _remembered.pop(next(iter(_remembered)))
        _remembered[key] = answer
    return answer
