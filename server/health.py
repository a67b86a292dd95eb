"""``/livez``: does the process answer. ``/readyz``: can it show what it is there to show.

``/healthz`` is the older name of ``/readyz``. The reason is one word; the log says more at start,
and ``python -m server.check`` says all.
"""

from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from catalogue.connection import open_catalogue
from catalogue.errors import CatalogueDamaged, CatalogueError, CatalogueMissing, CatalogueUnreadable
from catalogue.provenance import catalogue_info
from catalogue.wholeness import check_pages, check_tables
from settings.environment import catalogue_path, operator_path
from settings.operator import OperatorInvalid, read_operator


async def live(_request: Request) -> JSONResponse:
    """Answer 200 whatever the state of the files: a restart would not mend them."""
    return _answer(200, {"status": "ok"})


def ready(_request: Request) -> JSONResponse:
    """Answer 200 with the catalogue's version, or 503 with the reason in one word."""
    try:
        version = checked_catalogue(catalogue_path())
        read_operator(operator_path())
    except (CatalogueError, OperatorInvalid) as error:
        return _answer(503, {"status": "unavailable", "reason": error.key})
    return _answer(200, {"status": "ok", "catalogue": version})


def checked_catalogue(path: Path) -> str:
    """Return the version of a catalogue that answers every question, else raise its error.

    The whole file is read once for each file that a build puts in place.
    """
    with open_catalogue(path) as db:
        check_tables(db)
        version = catalogue_info(db).version
    try:
        file = path.stat()
    except FileNotFoundError as error:
        raise CatalogueMissing(path.name) from error
    except OSError as error:
        raise CatalogueUnreadable(str(error)) from error
    if fault := _fault(path, file.st_ino, file.st_mtime_ns, file.st_size):
        raise CatalogueDamaged(fault)
    return version


@lru_cache(maxsize=8)
def _fault(path: Path, *_file: int) -> str:
    """Return what is wrong inside the file, or nothing; remembered by what tells files apart."""
    try:
        with open_catalogue(path) as db:
            check_pages(db)
    except CatalogueDamaged as damage:
        return str(damage)
    return ""


def _answer(status: int, content: dict[str, str]) -> JSONResponse:
    return JSONResponse(content, status_code=status, headers={"cache-control": "no-store"})


health_routes = [
    Route("/livez", live),
    Route("/readyz", ready),
    Route("/healthz", ready),
]
