"""Colours of the theme in use, for pictures drawn on the server."""

from dataclasses import dataclass

import streamlit as st


@dataclass(frozen=True)
class Colours:
    """The colours a picture needs, as ``.streamlit/config.toml`` names them."""

    text: str
    accent: str
    categories: tuple[str, ...] = ()
    page: str = "#ffffff"


def colours() -> Colours:
    """Return the colours of the theme that the reader sees."""
    kind = "dark" if st.context.theme.type == "dark" else "light"
    return Colours(
        text=str(st.get_option(f"theme.{kind}.textColor")),
        accent=str(st.get_option(f"theme.{kind}.primaryColor")),
        page=str(st.get_option(f"theme.{kind}.backgroundColor")),
        categories=tuple(st.get_option(f"theme.{kind}.chartCategoricalColors") or ()),
    )
