"""Small maps as files: their address names everything they show, so browsers keep them for ever."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from address.address import Address, href
from address.kept import LANGUAGE, PRESENT, VIEWS, is_presenting
from address.visit import Visit
from answers.practices.practice import ID, practice_answer
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.municipalities import Place, places
from catalogue.practice import Practice
from markup.colours import colours
from markup.maps import EUROPE, Spot, around, map_svg
from settings.streamlit_options import CONFIG
from words.languages import DEFAULT, LANGUAGES

PATH = "app/picture"
BUILD, THEME = "build", "theme_shown"
THEMES = ("light", "dark")
_HERE = Path(__file__).resolve()
_DRAWING = (
    _HERE,
    *(_HERE.parents[1] / f"{name}.py" for name in ("colours", "maps", "map_names", "outline")),
)
_KILOMETRES = 420
_MOST_TOWNS_NAMED = 3


def all_places(db: Catalogue, visit: Visit) -> list[Place]:
    """Return the towns that have practices, those with the most first."""
    return places(db, visit.language)


def places_svg(db: Catalogue, visit: Visit) -> str:
    """Return the towns that have practices on the outline of Europe."""
    found = answered(all_places, db, visit)
    spots = [Spot(p.latitude, p.longitude, p.name, p.practices) for p in found]
    return map_svg(spots, EUROPE, colours(visit))


def practice_svg(db: Catalogue, visit: Visit) -> str:
    """Return where the practice of the address is; an empty map if there is none."""
    found = answered(practice_answer, db, visit)
    if found is None:
        return map_svg([], EUROPE, colours(visit))
    spot = Spot(found.latitude, found.longitude, found.card.municipality, weight=4)
    return map_svg([spot], around(spot, _KILOMETRES), colours(visit))


PICTURES: dict[str, Callable[[Catalogue, Visit], str]] = {
    "places": places_svg,
    "practice": practice_svg,
}
"""What draws a picture, by the name of its file."""


def places_alt(db: Catalogue, visit: Visit) -> str:
    """Return what the map of all towns shows, for those who do not see it."""
    found = answered(all_places, db, visit)
    return visit(
        "Map of Europe with {count} towns and districts; the most entries are from {most}.",
        count=visit.number(len(found)),
        most=visit.list(place.name for place in found[:_MOST_TOWNS_NAMED]),
    )


def practice_alt(found: Practice, visit: Visit) -> str:
    """Return what the map of a practice shows, for those who do not see it."""
    return visit("Map: {town} in {country}", town=found.card.municipality, country=found.country)


def build(db: Catalogue) -> str:
    """Return what a picture depends on besides its address: the catalogue, and how we draw."""
    return f"{db.version}-{_hand()}"


@cache
def _hand() -> str:
    """Return a digest of all that draws: another release may draw the same places differently."""
    files = (*_DRAWING, CONFIG)
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def picture_html(db: Catalogue, name: str, alt: str, visit: Visit, **more: str) -> str:
    """Return a picture by the name of its file; ``more`` is what it shows besides."""
    asked = {
        **{key: [value] for key, value in more.items()},
        LANGUAGE: [visit.language],
        THEME: [visit.theme],
        **({PRESENT: [VIEWS]} if is_presenting(visit.address) else {}),
        BUILD: [build(db)],
    }
    source = escape(href(f"./{PATH}/{name}.svg", asked))
    return f'<img class="atlas-picture" src="{source}" alt="{escape(alt)}">'


def asked_picture(address: Address) -> Visit:
    """Return the visit for which the address of a picture asks."""
    language = address.one(LANGUAGE, LANGUAGES, DEFAULT)
    shown = Address.of("practice", address.parameters((ID, PRESENT)))
    return Visit(language, shown, theme=address.one(THEME, THEMES, THEMES[0]))
