"""Where a page is run: the reader's visit and the open catalogue, with what is remembered."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from address.blank import filled
from address.visit import Visit
from answers.remembered import Answer, answered
from catalogue.connection import Catalogue, borrowed_catalogue
from markup.meeting.keeping import with_keeping
from settings.environment import catalogue_path
from ui.frame.address_bar import current_visit


@dataclass(frozen=True)
class Here:
    """One run of a page."""

    db: Catalogue
    visit: Visit

    def answer(self, make: Callable[[Catalogue, Visit], Answer]) -> Answer:
        """Return the answer to this visit, remembered for everybody at the same view."""
        return answered(make, self.db, self.visit)

    def answer_in_theme(self, make: Callable[[Catalogue, Visit], Answer]) -> Answer:
        """Return the same of an answer with colours in it."""
        return answered(make, self.db, self.visit, self.visit.theme)

    def html(self, make: Callable[[Catalogue, Visit], str]) -> str:
        """Return a part of the page as HTML, remembered likewise, with the reader's own lists."""
        html = self.answer_in_theme(make)
        return with_keeping(filled(html, self.visit), self.visit)

    def block(self, make: Callable[[Catalogue, Visit], str]) -> None:
        """Draw a part of the page that is only shown: one element, however much is in it."""
        if html := self.html(make):
            st.html(html)


@contextmanager
def catalogue() -> Iterator[Catalogue]:
    """Open the catalogue for one run of a page; its errors are shown by the frame."""
    with borrowed_catalogue(catalogue_path()) as db:
        yield db


@contextmanager
def opened() -> Iterator[Here]:
    """Begin a run of a page: who is here, with the catalogue open."""
    visit = current_visit()
    with catalogue() as db:
        yield Here(db, visit)
