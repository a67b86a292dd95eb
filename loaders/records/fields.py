"""The fields that records of several kinds share."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, Self, TypeVar
from urllib.parse import urlsplit

from babel import Locale
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

Language = Literal["de", "fr", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "fr", "en")
Status = Literal["running", "ended", "planned", "unknown"]

T = TypeVar("T")

EARLIEST_YEAR, LATEST_YEAR = 1800, 2100

_ENGLISH = Locale("en")


def must(holds: Callable[[Any], bool], allowed: str) -> AfterValidator:
    """Return a validator that refuses a value with a word on what is allowed."""

    def validate(value: T) -> T:
        if not holds(value):
            raise PydanticCustomError("rule", allowed)
        return value

    return AfterValidator(validate)


def _is_line(text: str) -> bool:
    printable = all(unicodedata.category(letter) not in ("Cc", "Cs") for letter in text)
    return bool(text) and text == text.strip() and printable


def _is_date(text: str) -> bool:
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text, re.ASCII):
        return False
    try:
        day = date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return EARLIEST_YEAR <= day.year <= LATEST_YEAR


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", text)


def _year_as_text(value: object) -> object:
    return str(value) if type(value) is int else value


def _each_once(values: list[str]) -> bool:
    return len(set(values)) == len(values)


Slug = Annotated[
    str,
    must(
        lambda text: bool(re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", text)),
        "an id of lower-case ASCII letters and digits, joined by single hyphens",
    ),
]
Slugs = Annotated[list[Slug], must(_each_once, "each id once")]
Line = Annotated[str, must(_is_line, "text on one line, without space around it (use >- to wrap)")]
Year = Annotated[
    int,
    must(
        lambda year: EARLIEST_YEAR <= year <= LATEST_YEAR,
        f"a year from {EARLIEST_YEAR} to {LATEST_YEAR}",
    ),
]
Number = Annotated[int, must(lambda number: number > 0, "a whole number from 1")]
Count = Annotated[int, must(lambda number: number >= 0, "a whole number, zero or more")]
# An unquoted year is a number to YAML; its author means a date that stops at the year.
PartialDate = Annotated[
    str,
    BeforeValidator(_year_as_text),
    must(_is_date, "a real date such as 2021, 2021-09 or 2021-09-14"),
]
Day = Annotated[
    str,
    must(
        lambda text: len(text) == len("2021-09-14") and _is_date(text),
        "a real day such as 2021-09-14",
    ),
]
Url = Annotated[str, must(_is_url, "an address that begins with http:// or https://")]
CountryCode = Annotated[
    str,
    must(
        lambda code: bool(re.fullmatch(r"[A-Z]{2}", code)) and code in _ENGLISH.territories,
        "a country of ISO 3166-1 in two capital letters",
    ),
]
LanguageCode = Annotated[
    str, must(lambda code: code in _ENGLISH.languages, "a language of ISO 639, such as de")
]


class Model(BaseModel):
    """A strict, closed, unchangeable piece of a record."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    table: ClassVar[str] = ""
    """The table that a piece of this kind fills, if it has one."""


class Text(Model):
    """A text by language; which languages must be there is for the whole record to say."""

    de: Line | None = None
    fr: Line | None = None
    en: Line | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        return tuple(language for language in LANGUAGES if getattr(self, language) is not None)


class Labels(Model):
    """What people read for an id; complete in all languages."""

    de: Line
    fr: Line
    en: Line


class Evidence(Model):
    """What a source supports: in English, and in German and French or in neither.

    A line alone is the English.
    """

    de: Line | None = None
    fr: Line | None = None
    en: Line

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.de is None) != (self.fr is None):
            allowed = "de, fr and en, or en alone"
            raise PydanticCustomError("rule", allowed)
        return self

    @property
    def translations(self) -> dict[Language, str]:
        """What is not English, by language."""
        return {"de": self.de, "fr": self.fr} if self.de and self.fr else {}


def _in_english(value: object) -> object:
    return value if isinstance(value, dict | Evidence) else {"en": value}


class Source(Model):
    """A page that supports the record, and what it supports."""

    url: Url
    publisher: Line
    title: Line
    date: PartialDate | None = None
    accessed: Day
    lang: LanguageCode
    evidence: Annotated[Evidence, BeforeValidator(_in_english)]


Sources = Annotated[list[Source], must(bool, "at least one source")]


class Original(Model):
    """A record whose texts were first written in one language."""

    original: Language | None = None

    @property
    def original_language(self) -> Language:
        """German unless the record says otherwise."""
        return self.original or "de"


def pieces(model: Model, *place: str | int) -> Iterator[tuple[tuple[str | int, ...], Model]]:
    """Return a model and all models inside it, each with its place."""
    yield place, model
    for name in type(model).model_fields:
        value = getattr(model, name)
        listed = value if isinstance(value, list) else [value]
        for number, item in enumerate(listed):
            if isinstance(item, Model):
                inner = (name, number) if isinstance(value, list) else (name,)
                yield from pieces(item, *place, *inner)
