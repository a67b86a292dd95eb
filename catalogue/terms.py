"""Words as the search sees them: folded and stemmed.

The index and the question must treat a word alike, so the loaders fill the index with
:func:`index_text` and :func:`fold` of this module, and the search asks with :func:`variants`.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

import snowballstemmer

LANGUAGES = ("de", "fr", "en")

_ALGORITHMS = {"de": "german", "fr": "french", "en": "english"}
_WORD = re.compile(r"[^\W_]+")
# Letters that Unicode does not decompose into a base letter and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
# German readers write ä as ae; both become a, so that either spelling finds the other.
_DIGRAPHS = re.compile(r"([aou])e")


def known(language: str) -> str:
    """Return the language if it is one of ours, because it becomes part of a column's name."""
    if language not in LANGUAGES:
        raise ValueError(language)
    return language


def fold(text: str) -> str:
    """Return the text in lower case without diacritics; ß becomes ss, ae, oe, ue lose their e."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _DIGRAPHS.sub(r"\1", plain)


@lru_cache(maxsize=50_000)
def sort_key(name: str) -> str:
    """Return what a name is sorted by, remembered because names come back in every list."""
    return fold(name)


def words(text: str) -> list[str]:
    """Return the words of a text in order, as written."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


@cache
def _stemmer(language: str) -> "snowballstemmer.stemmer":
    return snowballstemmer.stemmer(_ALGORITHMS[language])


@lru_cache(maxsize=100_000)
def stem(word: str, language: str) -> str:
    """Return the folded stem of one word in one of the :data:`LANGUAGES`."""
    return fold(_stemmer(language).stemWord(word.lower()))


def index_text(text: str, language: str) -> str:
    """Return what the index holds: every word of the text folded, then its stem if different."""
    return " ".join(form for word in words(text) for form in _forms(word, language))


@lru_cache(maxsize=100_000)
def _forms(word: str, language: str) -> tuple[str, ...]:
    folded, stemmed = fold(word), stem(word, language)
    return (folded, stemmed) if stemmed and stemmed != folded else (folded,)


@lru_cache(maxsize=10_000)
def variants(word: str) -> tuple[str, ...]:
    """Return the forms under which a word of a question may stand in the index.

    The reader's language says nothing about the language of the words typed, so the stems of
    all three languages count.
    """
    return tuple(dict.fromkeys([fold(word), *(stem(word, language) for language in LANGUAGES)]))


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a text into words and what stands between them, each with whether it is a word."""
    end = 0
    for match in _WORD.finditer(text):
        if match.start() > end:
            yield text[end : match.start()], False
        yield match.group(), True
        end = match.end()
    if end < len(text):
        yield text[end:], False
