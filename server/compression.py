"""Files that never change while we run, compressed once and then sent from memory.

Streamlit leaves its own bundles uncompressed, because it would compress them anew for every
reader. Compressed once, they cost the first reader a quarter of a second and nobody else.
"""

import gzip
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from mimetypes import guess_type
from pathlib import Path

from anyio import Lock, to_thread
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

COMPRESSIBLE = frozenset({".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest"})
# Streamlit names its bundles by their content; ours keep their names.
FOR_EVER = "public, immutable, max-age=31536000"
FOR_A_DAY = "public, max-age=86400"


@dataclass(frozen=True)
class Served:
    """One file and how long a browser may keep it."""

    path: Path
    cache_control: str


def folder(prefix: str, directory: Path, cache_control: str) -> dict[str, Served]:
    """Map the address of each file in a folder to the file; nothing else can be asked for."""
    return {
        prefix + path.relative_to(directory).as_posix(): Served(path, cache_control)
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }


class CompressedFiles:
    """Answer for known files; under the given prefixes nothing but known files exists."""

    def __init__(self, app: ASGIApp, files: Mapping[str, Served], prefixes: Iterable[str]) -> None:
        self.app = app
        self._files = dict(files)
        self._prefixes = tuple(prefixes)
        self._lock = Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the file, or pass on what is not ours."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self.app(scope, receive, send)
            return
        served = self._files.get(scope["path"])
        if served is not None:
            response = await self._respond(served, Request(scope))
        elif scope["path"].startswith(self._prefixes):
            response = PlainTextResponse("Not Found", status_code=404)
        else:
            await self.app(scope, receive, send)
            return
        await response(scope, receive, send)

    async def _respond(self, served: Served, request: Request) -> Response:
        """Choose between the file, its compressed twin and 'you have it'."""
        stat = served.path.stat()
        etag = f'W/"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
        headers = {
            "cache-control": served.cache_control,
            "etag": etag,
            "vary": "Accept-Encoding",
        }
        if has_current_copy(request.headers, etag):
            return Response(status_code=304, headers=headers)
        media_type = guess_type(served.path.name)[0]
        if not self._compresses(served.path, request.headers):
            return FileResponse(served.path, headers=headers, media_type=media_type)
        async with self._lock:  # the first readers wait for one compression, not for many
            body = await to_thread.run_sync(compressed, served.path, stat.st_mtime_ns)
        headers["content-encoding"] = "gzip"
        return Response(body, headers=headers, media_type=media_type)

    @staticmethod
    def _compresses(path: Path, headers: Headers) -> bool:
        return path.suffix in COMPRESSIBLE and accepts_gzip(headers) and "range" not in headers


@lru_cache(maxsize=1024)
def compressed(path: Path, modified: int) -> bytes:  # noqa: ARG001 - part of the cache's key
    """Compress a file once for each time it was modified."""
    return gzip.compress(path.read_bytes(), compresslevel=9, mtime=0)


def accepts_gzip(headers: Headers) -> bool:
    """Tell whether the reader's browser takes gzip."""
    offers = [offer.replace(" ", "") for offer in headers.get("accept-encoding", "").split(",")]
    return any(
        name == "gzip" and quality not in {"q=0", "q=0.0"}
        for name, _, quality in (offer.partition(";") for offer in offers)
    )


def has_current_copy(headers: Headers, etag: str) -> bool:
    """Tell whether the browser already holds this version."""
    held = {tag.strip() for tag in headers.get("if-none-match", "").split(",")}
    return etag in held
