"""What the reader sees when something is wrong that is not the reader's doing."""

import logging

import streamlit as st

from catalogue.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueMissing,
    CatalogueOutdated,
    CatalogueUnreadable,
)
from settings.operator import OperatorInvalid
from ui.frame.address_bar import current_visit
from words.translator import N_, Translator

log = logging.getLogger(__name__)

_CATALOGUE = {
    CatalogueMissing.key: N_(
        "There is no catalogue yet. Whoever runs this server builds it with `make data`; "
        "then load this page again."
    ),
    CatalogueOutdated.key: N_(
        "The catalogue was built for another version of the Praxisatlas. Whoever runs this "
        "server rebuilds it with `make data`; then load this page again."
    ),
    CatalogueUnreadable.key: N_(
        "The server cannot get at the catalogue at present. Whoever runs this server finds the "
        "reason in its log, usually that it may not read the file; then load this page again. "
        "Nothing is lost."
    ),
    CatalogueDamaged.key: N_(
        "The catalogue cannot be read. Whoever runs this server rebuilds it with `make data`; "
        "then load this page again. Nothing is lost: the records are kept as text."
    ),
}


def show_failure(reference: str) -> None:
    """Say that a page failed, with the number under which the log has the details."""
    t = current_visit()
    st.error(
        t(
            "This page could not be shown. Please load it again. If it fails again, tell "
            "whoever runs this server the reference {reference}.",
            reference=reference,
        )
    )


def show_catalogue_error(error: CatalogueError, t: Translator) -> None:
    """Say what is wrong with the catalogue and what to do; the log has what exactly."""
    log.error("%s: %s", error.key, error)
    st.error(t(_CATALOGUE[error.key]))


def show_operator_error(error: OperatorInvalid, t: Translator) -> None:
    """Say that nobody knows who runs this server; the log has each fault with its key."""
    for fault in error.faults:
        log.error("%s: %s", error.key, fault)
    st.error(
        t(
            "This text cannot be shown at present, because the file that says who operates this "
            "server is missing or incomplete. Whoever runs this server finds in its log what to "
            "mend; then load this page again."
        )
    )
