"""Texts in nested values, changed wherever they stand."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")
_SPACE = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
_UNSEEN = {"Cc", "Cs", "Cn"}
"""Control characters, halves of characters and what is none: no format takes them."""


def each_text(value: T, change: Callable[[str], str]) -> T:
    """Return the same with every text in its fields and tuples changed."""
    changed: T = _changed(value, change)
    return changed


def _changed(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  (any shape of data)
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(each, change) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: _changed(part, change) for name, part in parts.items()})
    return value


def readable(text: str) -> str:
    """Leave out what cannot be read: a note or a search may hold anything."""
    return "".join(
        sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in _UNSEEN
    )


def plain(text: str) -> str:
    """Return a text in one line, without what cannot be read."""
    return readable(_SPACE.sub(" ", text)).strip(" ")
