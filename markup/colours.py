"""Colours of the theme in use, for pictures drawn on the server."""

from dataclasses import dataclass, replace
from typing import cast

from address.kept import is_presenting
from address.visit import Visit
from settings.streamlit_options import option

_ON_STAGE = 24


@dataclass(frozen=True)
class Colours:
    """The colours a picture needs, as ``.streamlit/config.toml`` names them."""

    text: str
    accent: str
    categories: tuple[str, ...] = ()
    page: str = "#ffffff"
    type_size: int = 15
    """Pixels of all type in a picture: readable from the last row."""


def theme_colours(theme: str) -> Colours:
    """Return the colours of a theme, ``light`` or ``dark``."""
    return Colours(
        text=str(option(f"theme.{theme}.textColor")),
        accent=str(option(f"theme.{theme}.primaryColor")),
        page=str(option(f"theme.{theme}.backgroundColor")),
        categories=tuple(cast(list[str], option(f"theme.{theme}.chartCategoricalColors"))),
    )


def colours(visit: Visit) -> Colours:
    """Return the colours of the theme that the reader sees, with larger type on a stage."""
    found = theme_colours(visit.theme)
    return replace(found, type_size=_ON_STAGE) if is_presenting(visit.address) else found
