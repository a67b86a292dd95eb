"""The page that Streamlit's browser side starts from, in the reader's language and our name."""

import base64
import gzip
import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.compression import accepts_gzip, has_current_copy
from server.notices import TITLE, asked_language, lost
from ui.languages import LANGUAGES

STATIC = Path(__file__).resolve().parent.parent / "static"
_WITHOUT_SCRIPT = {
    "de": "Der Praxisatlas braucht JavaScript. Bitte schalten Sie es für diese Seite ein.",
    "fr": "Le Praxisatlas a besoin de JavaScript. Veuillez l’activer pour cette page.",
    "en": "The Praxisatlas needs JavaScript. Please switch it on for this page.",
}


class ShellChangedError(ValueError):
    """Streamlit's page no longer holds what we change in it."""


@dataclass(frozen=True)
class Variant:
    """The shell in one language."""

    language: str
    plain: bytes
    zipped: bytes
    etag: str


def inline_script_hashes(html: str) -> list[str]:
    """Return the hash of each inline script, as a Content-Security-Policy names it."""
    return [
        "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        for script in re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    ]


def ours() -> str:
    """Return the tags that load our style and scripts; a changed file has a new address."""

    def address(name: str) -> str:
        digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:10]
        return f"./app/static/{name}?v={digest}"

    scripts = [
        f'<script defer src="{address(name)}"></script>'
        for name in ("shell.js", "words.js", "keyboard.js", "map.js", "share.js")
    ]
    style = f'<link rel="stylesheet" href="{address("atlas.css")}">'
    return "\n    ".join([style, *scripts])


def translated(html: str, language: str) -> str:
    """Put in the language, the title, what we load, and a word for those without scripts."""
    html = _replaced(html, r'<html lang="en">', f'<html lang="{language}">')
    html = _replaced(html, r"<title>Streamlit</title>", f"<title>{TITLE}</title>\n    {ours()}")
    # The agent interface that this link describes is switched off.
    html = _replaced(html, r'\s*<!--(?:(?!-->).)*-->\s*<link rel="service-desc"[^>]*>', "")
    said = f"<noscript><p>{_WITHOUT_SCRIPT[language]}</p></noscript>"
    return _replaced(html, r"<noscript>.*?</noscript>", said)


def _replaced(html: str, pattern: str, by: str) -> str:
    """Replace what must be there exactly once."""
    changed, count = re.subn(pattern, lambda _: by, html, flags=re.DOTALL)
    if count != 1:
        message = f"found {count} times instead of once: {pattern}"
        raise ShellChangedError(message)
    return changed


def variants(html: str) -> dict[str, Variant]:
    """Prepare the shell once for each language."""
    prepared = {}
    for language in LANGUAGES:
        plain = translated(html, language).encode()
        etag = f'W/"{hashlib.sha256(plain).hexdigest()[:20]}"'
        prepared[language] = Variant(language, plain, gzip.compress(plain, mtime=0), etag)
    return prepared


class Shell:
    """Send ours wherever Streamlit would send its own shell."""

    def __init__(self, app: ASGIApp, index: Path, pages: Collection[str], base: str = "") -> None:
        self.app = app
        self._root = f"/{base.strip('/')}/".replace("//", "/")
        self._paths = {self._root, *(self._root + page for page in pages)}
        self._variants = variants(index.read_text(encoding="utf-8"))
        # Streamlit answers every unknown path with this file, so its mark tells it from any
        # other HTML, such as a download.
        self._mark = FileResponse(index, stat_result=index.stat()).headers["etag"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and replace the shell if that is the answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        replaced = False

        async def send_ours(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and self._is_shell(message):
                replaced = True
                await self._response(Request(scope))(scope, receive, send)
            elif not replaced:
                await send(message)

        await self.app(scope, receive, send_ours)

    def _is_shell(self, start: Message) -> bool:
        etag = Headers(raw=start["headers"]).get("etag", "")
        return start["status"] == HTTPStatus.OK and etag.removeprefix("W/") == self._mark

    def _response(self, request: Request) -> Response:
        """Answer in the reader's language, compressed if the browser can take it."""
        if request.url.path not in self._paths and request.url.path + "/" != self._root:
            return lost(request, self._root)
        variant = self._variants[asked_language(request)]
        headers = {
            "cache-control": "no-cache",
            "content-language": variant.language,
            "etag": variant.etag,
            "vary": "Accept-Encoding, Accept-Language",
        }
        if has_current_copy(request.headers, variant.etag):
            return Response(status_code=304, headers=headers)
        if accepts_gzip(request.headers):
            headers["content-encoding"] = "gzip"
            return Response(variant.zipped, headers=headers, media_type="text/html")
        return Response(variant.plain, headers=headers, media_type="text/html")
