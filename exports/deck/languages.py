"""Languages as office programs name them, for spelling and for screen readers."""

from pptx.enum.lang import MSO_LANGUAGE_ID as ID

_IDS = {
    "de": ID.GERMAN,
    "fr": ID.FRENCH,
    "en": ID.ENGLISH_UK,
    "cs": ID.CZECH,
    "es": ID.SPANISH_MODERN_SORT,
    "fi": ID.FINNISH,
    "it": ID.ITALIAN,
    "lt": ID.LITHUANIAN,
    "nl": ID.DUTCH,
    "no": ID.NORWEGIAN_BOKMOL,
    "pl": ID.POLISH,
    "pt": ID.PORTUGUESE,
    "sv": ID.SWEDISH,
    "uk": ID.UKRAINIAN,
}


def language_id(code: str) -> ID:
    """Return a language by its ISO 639-1 code; none for one that slides hardly ever have."""
    return _IDS.get(code, ID.NONE)
