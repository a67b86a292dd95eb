"""``/healthz``: can this server show a catalogue, and which."""

from starlette.requests import Request
from starlette.responses import JSONResponse

from catalogue.connection import open_catalogue
from catalogue.errors import CatalogueError
from catalogue.provenance import catalogue_info
from ui.page import catalogue_path


def health(_request: Request) -> JSONResponse:
    """Answer 200 with the catalogue's version, or 503 with the reason in one word."""
    try:
        with open_catalogue(catalogue_path()) as db:
            info = catalogue_info(db)
    except CatalogueError as error:
        return _answer(503, {"status": "unavailable", "reason": error.key})
    return _answer(200, {"status": "ok", "catalogue": info.version})


def _answer(status: int, content: dict[str, str]) -> JSONResponse:
    return JSONResponse(content, status_code=status, headers={"cache-control": "no-store"})
