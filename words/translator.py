"""Words, numbers and dates in the reader's language.

The source says things in English; ``locales/`` holds the three languages (gettext). A message
is marked by the call that shows it, ``t("…")`` or ``t.plural("…", "…", n)``, or, where a
constant names it before a reader is known, by ``N_("…")``.
"""

import io
import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import Translations

LANGUAGE_NAMES = {"de": "Deutsch", "fr": "Français", "en": "English"}
LOCALES = Path(__file__).parent.parent / "locales"
DOMAIN = "praxisatlas"

# British English: day before month, as everywhere else in the atlas.
_BABEL = {"de": "de", "fr": "fr", "en": "en_GB"}


def N_(message: str) -> str:  # noqa: N802  (gettext's own name)
    """Mark a message that is translated later."""
    return message


@cache
def _translations(language: str) -> Translations:
    """Read a language's catalogue; it is compiled in memory, so no built file can be stale."""
    with (LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as source:
        messages = read_po(source, locale=language, domain=DOMAIN)
    compiled = io.BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return Translations(compiled, domain=DOMAIN)


@lru_cache(maxsize=10_000)
def _number(value: float, language: str) -> str:
    """Write a number; a page of counts asks for the same few again and again."""
    return str(format_decimal(value, locale=_BABEL[language]))


@lru_cache(maxsize=10_000)
def _date(iso: str, language: str) -> str:
    """Write a date."""
    locale = _BABEL[language]
    if re.fullmatch(r"\d{4}-\d{2}", iso):
        return str(format_skeleton("yMMMM", date.fromisoformat(f"{iso}-01"), locale=locale))
    if re.fullmatch(r"\d{4}", iso):
        return iso
    return str(format_date(datetime.fromisoformat(iso), format="long", locale=locale))


class Translator:
    """Says things in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._messages = _translations(language)

    def __call__(self, message: str, **values: object) -> str:
        """Return the message in the reader's language, with its ``{placeholders}`` filled."""
        said = self._messages.gettext(message)
        return said.format(**values) if values else said

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return the form that fits the count; ``{count}`` stands for it, formatted."""
        said = self._messages.ngettext(one, many, count)
        return str(said.format(count=self.number(count), **values))

    def number(self, value: float) -> str:
        """Return a number as people of this language write it."""
        return _number(value, self.language)

    def date(self, iso: str) -> str:
        """Return an ISO date, possibly only a year or a month, as people write it."""
        return _date(iso, self.language)

    def list(self, items: Iterable[str]) -> str:
        """Return "a, b and c"."""
        return str(format_list(list(items), locale=_BABEL[self.language]))

    def language_name(self, code: str) -> str:
        """Return the name of a language, by its ISO 639-1 code, in this language."""
        return str(Locale.parse(_BABEL[self.language]).languages.get(code, code))
