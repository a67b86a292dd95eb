"""Which of our languages a request asks for."""

from urllib.parse import parse_qs

LANGUAGES = ("de", "fr", "en")
DEFAULT = "de"


def requested_language(query_string: str, accept_language: str) -> str:
    """Choose by ``?lang=``, then by what the browser accepts, then German."""
    named = parse_qs(query_string, errors="replace", max_num_fields=None).get("lang", [])
    if named and named[0] in LANGUAGES:
        return named[0]
    return accepted_language(accept_language) or DEFAULT


def accepted_language(header: str) -> str | None:
    """Return our language that an ``Accept-Language`` header likes best, if it likes any."""
    wishes = [_wish(part) for part in header.split(",") if part.strip()]
    for _, language in sorted(wishes, key=lambda wish: -wish[0]):
        if language in LANGUAGES:
            return language
    return None


def _wish(part: str) -> tuple[float, str]:
    """Read ``fr-CH;q=0.8`` as how much which language is wished for."""
    tag, _, parameter = part.partition(";")
    language = tag.strip().lower().split("-")[0]
    try:
        quality = float(parameter.strip().removeprefix("q=")) if parameter.strip() else 1.0
    except ValueError:
        quality = 0.0
    return (quality, language) if 0 < quality <= 1 else (0.0, "")
