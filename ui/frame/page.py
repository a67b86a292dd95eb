"""What every page opens with: the reader's address and words, and the catalogue."""

from collections.abc import Iterator
from contextlib import contextmanager

from catalogue.connection import Catalogue, borrowed_catalogue
from settings.environment import catalogue_path


@contextmanager
def catalogue() -> Iterator[Catalogue]:
    """Open the catalogue for one run of a page; its errors are shown by the frame."""
    with borrowed_catalogue(catalogue_path()) as db:
        yield db
