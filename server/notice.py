"""A page with one calm sentence, for answers that need neither Streamlit nor scripts."""

from html import escape

TITLE = "Praxisatlas"
_STYLE = (
    "body{font:1.2rem/1.6 sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem}"
    "a{color:#0b5d66}"
)


def notice(language: str, said: str, way: str, href: str, more: str = "") -> str:
    """Return the page: what is the matter, if need be more of it, and the way on."""
    explained = f"<p>{escape(more)}</p>" if more else ""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(said)} – {TITLE}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(said)}</h1>{explained}"
        f'<p><a href="{escape(href)}">{escape(way)}</a></p></main></body></html>'
    )
