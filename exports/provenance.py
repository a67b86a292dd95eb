"""Where a document comes from, in words that every format says."""

from exports.document import Document
from exports.plain import plain
from exports.words import Words

_LONGEST_PROPERTY = 255


def provenance(document: Document, t: Words) -> str:
    """Return version, date and licence of the data in one line."""
    info = document.info
    return t(
        "Data: version {version} of {built}, sources read until {checked}. Licence: {license}.",
        version=info.version,
        built=t.date(info.built_at),
        checked=t.date(info.records_checked_on),
        license=info.license,
    )


def file_properties(document: Document, t: Words) -> dict[str, str]:
    """Return what an office file says of itself where nobody opens it.

    Office programs allow 255 signs; a link is there whole or not at all.
    """
    said = provenance(document, t)
    with_link = f"{said} {document.link}"
    return {
        "title": _cut(document.title),
        "subject": _cut("; ".join(document.filters)),
        "author": t("Praxisatlas"),
        "comments": with_link if len(with_link) <= _LONGEST_PROPERTY else _cut(said),
    }


def _cut(text: str) -> str:
    said = plain(text)
    return said if len(said) <= _LONGEST_PROPERTY else f"{said[: _LONGEST_PROPERTY - 1]}…"
