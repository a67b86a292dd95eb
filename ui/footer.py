"""The foot of every page: what the data are, who answers for them, and the language."""

from html import escape

import streamlit as st

from catalogue.errors import CatalogueError
from catalogue.provenance import CatalogueInfo, catalogue_info
from exports.facts import version_words
from ui import url
from ui.header import language_choice
from ui.kept import always
from ui.page import catalogue, catalogue_path, remembered
from ui.texts import navigation
from ui.words import Translator


def footer(page: str, t: Translator) -> None:
    """Draw the foot; without a catalogue it names no version."""
    ways = [
        (url.href(name, always()), label, page == name)
        for name, label in (
            ("imprint", t("Imprint")),
            ("privacy", t("Privacy")),
            ("accessibility", t("Accessibility")),
            ("data", t("About the data")),
        )
    ]
    info = _info()
    version = f"<p>{escape(version_words(info, t))}</p>" if info else ""
    st.html(
        f'<div class="atlas-footer"><div class="atlas-header">{navigation(t("Legal"), ways)}'
        f"{language_choice(t)}</div>{version}</div>"
    )


def _info() -> CatalogueInfo | None:
    try:
        # The file is looked at before it is opened, so that what a build put in place meanwhile is
        # at worst remembered for a file that is gone.
        file = catalogue_path().stat()
        return remembered((catalogue_path(), file.st_ino, file.st_mtime_ns), _read_info)
    except (CatalogueError, OSError):
        return None


def _read_info() -> CatalogueInfo:
    with catalogue() as db:
        return catalogue_info(db)
