"""Colours of the theme in use, for pictures drawn on the server."""

from dataclasses import dataclass

import streamlit as st

from ui.kept import is_presenting

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


def colours() -> Colours:
    """Return the colours of the theme that the reader sees."""
    kind = "dark" if st.context.theme.type == "dark" else "light"
    return Colours(
        text=str(st.get_option(f"theme.{kind}.textColor")),
        accent=str(st.get_option(f"theme.{kind}.primaryColor")),
        type_size=_ON_STAGE if is_presenting() else Colours.type_size,
        page=str(st.get_option(f"theme.{kind}.backgroundColor")),
        categories=tuple(st.get_option(f"theme.{kind}.chartCategoricalColors") or ()),
    )
