"""Files that are taken along are not kept by the browser; pictures of a page are."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Route
from streamlit.runtime.media_file_storage import MediaFileKind
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage
from streamlit.web.server.starlette.starlette_routes import create_media_routes

from server.media import FOR_A_DAY, NOT_AT_ALL, MediaCaching
from tests.server.client import ask

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def app(storage: MemoryMediaFileStorage, base: str = "") -> Starlette:
    """Return Streamlit's own route with our header on it."""
    routes = [*create_media_routes(storage, base), Route("/other", HTMLResponse("other"))]
    return Starlette(routes=routes, middleware=[Middleware(MediaCaching, base=base)])


def kept(kind: MediaFileKind, mime: str, name: str | None = None, base: str = "") -> str | None:
    storage = MemoryMediaFileStorage("/media")
    address = storage.get_url(storage.load_and_get_id(SVG, mime, kind, name))
    answer = ask(app(storage, base), f"/{base}{address}".replace("//", "/"))
    assert (answer.status, answer.raw) == (200, SVG)
    return answer.headers.get("cache-control")


@pytest.mark.parametrize("base", ["", "atlas"])
def test_a_picture_of_a_page_is_kept_by_the_one_who_saw_it(base: str) -> None:
    assert kept(MediaFileKind.MEDIA, "image/svg+xml", base=base) == FOR_A_DAY


@pytest.mark.parametrize("mime", ["application/pdf", "text/csv", "image/svg+xml"])
def test_a_file_to_take_along_is_not_kept(mime: str) -> None:
    assert kept(MediaFileKind.DOWNLOADABLE, mime, "handout") == NOT_AT_ALL


def test_what_is_no_picture_is_not_kept() -> None:
    assert kept(MediaFileKind.MEDIA, "text/html") == NOT_AT_ALL


def test_that_a_file_is_gone_is_not_kept() -> None:
    answer = ask(app(MemoryMediaFileStorage("/media")), "/media/gone.svg")
    assert (answer.status, answer.headers["cache-control"]) == (404, NOT_AT_ALL)


def test_other_answers_say_themselves_how_long_they_are_kept() -> None:
    answer = ask(app(MemoryMediaFileStorage("/media")), "/other")
    assert "cache-control" not in answer.headers
