"""Which of our languages a reader or a request asks for."""

from urllib.parse import parse_qs

from catalogue.terms import LANGUAGES

__all__ = ["DEFAULT", "LANGUAGES", "accepted_language", "requested_language"]

DEFAULT = "de"


def requested_language(query_string: str, accept_language: str) -> str:
    """Choose by ``?lang=``, then by what the browser accepts, then German."""
    named = parse_qs(query_string, errors="replace").get("lang", [])
    known = (language for language in named if language in LANGUAGES)
    return next(known, None) or accepted_language(accept_language)


def accepted_language(header: str) -> str:
    """Return our language that an ``Accept-Language`` header likes best, else German."""
    wishes = [_wish(part) for part in header.split(",") if part.strip()]
    liked = (language for _, language in sorted(wishes, key=lambda wish: -wish[0]))
    return next((language for language in liked if language in LANGUAGES), DEFAULT)


def _wish(part: str) -> tuple[float, str]:
    """Read ``fr-CH;q=0.8`` as how much which language is wished for."""
    tag, _, parameter = part.partition(";")
    language = tag.strip().lower().split("-")[0]
    try:
        quality = float(parameter.strip().removeprefix("q=")) if parameter.strip() else 1.0
    except ValueError:
        quality = 0.0
    return (quality, language) if 0 < quality <= 1 else (0.0, "")
