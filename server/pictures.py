"""``/app/picture/….svg``: small maps, which browsers keep for ever because their address says all.

The address names the build of the catalogue; one that names another build is answered with what
there is now, and not kept.
"""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from address.address import Address
from answers.remembered import answered
from catalogue.connection import open_catalogue
from catalogue.errors import CatalogueError
from markup.practices.pictures import BUILD, PATH, PICTURES, asked_picture, build
from server.compression import FOR_EVER
from settings.environment import catalogue_path


def picture(request: Request) -> Response:
    """Answer 200 with a picture, 404 if there is none of that name, 503 without a catalogue."""
    make = PICTURES.get(request.path_params["name"])
    if make is None:
        return PlainTextResponse("Not Found", status_code=404)
    address = Address.parsed("", request.url.query)
    visit = asked_picture(address)
    try:
        with open_catalogue(catalogue_path()) as db:
            drawn, latest = answered(make, db, visit, visit.theme), build(db)
    except CatalogueError as error:
        headers = {"cache-control": "no-store"}
        return PlainTextResponse(error.key, status_code=503, headers=headers)
    kept = FOR_EVER if address.text(BUILD) == latest else "no-store"
    return Response(drawn, media_type="image/svg+xml", headers={"cache-control": kept})


picture_routes = [Route(f"/{PATH}/{{name}}.svg", picture)]
