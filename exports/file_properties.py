"""What an office file says of itself where nobody opens it."""

from answers.document import Document
from answers.facts import PRODUCT, version_words
from exports.texts import plain
from words.translator import Translator

_LONGEST_PROPERTY = 255


def file_properties(document: Document, t: Translator) -> dict[str, str]:
    """Return title, subject, author and comments of a file.

    Office programs allow 255 signs; a link is there whole or not at all.
    """
    said = version_words(document.info, t)
    with_link = f"{said} {document.link}"
    return {
        "title": _cut(document.title),
        "subject": _cut("; ".join(document.filters)),
        "author": PRODUCT,
        "comments": with_link if len(with_link) <= _LONGEST_PROPERTY else _cut(said),
    }


def _cut(text: str) -> str:
    said = plain(text)
    return said if len(said) <= _LONGEST_PROPERTY else f"{said[: _LONGEST_PROPERTY - 1]}…"
