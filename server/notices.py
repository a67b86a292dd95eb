"""Small pages that need no script: no such page, no place at the moment, too long a link."""

from starlette.requests import Request
from starlette.responses import HTMLResponse

from words.languages import requested_language

TITLE = "Praxisatlas"
WAIT = {"retry-after": "30"}
"""The header that says when to come back, in seconds."""
_LOST = {
    "de": ("Diese Seite gibt es nicht", "Zum Anfang des Praxisatlas"),
    "fr": ("Cette page n’existe pas", "Vers le début du Praxisatlas"),
    "en": ("There is no such page", "To the start of the Praxisatlas"),
}
_FULL = {
    "de": (
        "Gerade sind alle Plätze belegt",
        "Bitte versuchen Sie es in einer Minute noch einmal. Was bei Ihnen schon offen ist, "
        "funktioniert weiter.",
    ),
    "fr": (
        "Toutes les places sont prises pour le moment",
        "Veuillez réessayer dans une minute. Ce qui est déjà ouvert chez vous continue de "
        "fonctionner.",
    ),
    "en": (
        "All places are taken at the moment",
        "Please try again in a minute. What you have open already keeps working.",
    ),
}
_TOO_LONG = {
    "de": (
        "Dieser Link ist zu lang",
        "Er hat mehr als 32.000 Zeichen und wurde nicht gelesen. Vielleicht ist er beim Kopieren "
        "mehrfach eingefügt worden.",
    ),
    "fr": (
        "Ce lien est trop long",
        "Il compte plus de 32 000 signes et n’a pas été lu. Peut-être a-t-il été collé plusieurs "
        "fois.",
    ),
    "en": (
        "This link is too long",
        "It has more than 32,000 characters and was not read. Perhaps it was pasted several times.",
    ),
}


def lost(request: Request, root: str) -> HTMLResponse:
    """Return a page that says that there is no such page, and where to go.

    Streamlit would say so itself, in English, and only after loading everything.
    """
    language = asked_language(request)
    said, way = _LOST[language]
    return _page(language, said, f'<a href="{root}?lang={language}">{way}</a>', 404)


def full(request: Request) -> HTMLResponse:
    """Return a page that says that nobody can be let in, and when to come back."""
    language = asked_language(request)
    page = _page(language, *_FULL[language], 503)
    page.headers.update(WAIT | {"cache-control": "no-store"})
    return page


def too_long(request: Request) -> HTMLResponse:
    """Return a page that says that a link is too long to be read."""
    return _page(asked_language(request), *_TOO_LONG[asked_language(request)], 414)


def asked_language(request: Request) -> str:
    """Return the language that the address names, or else the reader's browser."""
    return requested_language(request.url.query, request.headers.get("accept-language", ""))


def _page(language: str, said: str, more: str, status: int) -> HTMLResponse:
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{said} – {TITLE}</title>"
        "<style>body{font:1.2rem/1.6 sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}"
        f"a{{color:#0b5d66}}</style></head><body><main><h1>{said}</h1>"
        f"<p>{more}</p></main></body></html>"
    )
    headers = {"vary": "Accept-Language", "content-language": language}
    return HTMLResponse(html, status_code=status, headers=headers)
