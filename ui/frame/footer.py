"""The foot of every page: what the data are, who answers for them, and the language."""

import streamlit as st

from address.visit import Visit
from answers.remembered import REMEMBERED
from catalogue.errors import CatalogueError
from catalogue.provenance import CatalogueInfo, catalogue_info
from markup.frame import footer_html
from settings.environment import catalogue_path
from ui.frame.here import catalogue


def footer(visit: Visit) -> None:
    """Draw the foot; without a catalogue it names no version."""
    st.html(footer_html(_info(), visit))


def _info() -> CatalogueInfo | None:
    try:
        # The file is looked at before it is opened, so that what a build put in place meanwhile is
        # at worst remembered for a file that is gone.
        file = catalogue_path().stat()
        key = (_read_info, catalogue_path(), file.st_ino, file.st_mtime_ns)
        return REMEMBERED.get(key, _read_info)
    except (CatalogueError, OSError):
        return None


def _read_info() -> CatalogueInfo:
    with catalogue() as db:
        return catalogue_info(db)
