"""What can be taken along from a view: handouts, slides, a workbook, data. Made when asked for.

The file is made after the run that drew its button is over, so everything that the address or the
session says is read before; the catalogue is opened anew.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import BoundedSemaphore

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.provenance import catalogue_info
from exports.document import Chart, Document, Picture, Table
from exports.json_text import json_bytes
from exports.pdf import pdf_bytes
from exports.slides import pptx_bytes
from exports.table import csv_bytes
from exports.web_page import html_bytes
from exports.word import docx_bytes
from exports.workbook import xlsx_bytes
from ui.filter_words import words_of
from ui.filters import Asked
from ui.kept import is_presenting
from ui.meeting.entries import entries, practice_frame
from ui.meeting.sharing import absolute, link_for_others
from ui.page import catalogue
from ui.words import N_, Translator

MOST_LAID_OUT = 100
"""Practices in a handout or on slides; nobody reads more on paper."""
AT_ONCE = os.cpu_count() or 1
"""Files that are made at the same time; more would only take longer each, and all their memory."""
_turns = BoundedSemaphore(AT_ONCE)


@dataclass(frozen=True)
class Selection:
    """What a view shows, as it is taken along; ``practices`` are ids.

    ``reasons`` say why a town is near ours, by its id; ``about`` is what all practices are about,
    if the title does not say it; ``by_hand`` means that the reader chose the practices one by one,
    whatever the filter of the lists is.

    ``rows`` is what a CSV holds, if not the first table or, without one, the practices; ``beside``
    is what its rows say of themselves besides filter, licence and version.
    """

    title: str
    finding: str = ""
    tables: Sequence[Table] = ()
    charts: Sequence[Chart] = ()
    pictures: Sequence[Picture] = ()
    practices: Sequence[str] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    about: str = ""
    by_hand: bool = False
    rows: pd.DataFrame | None = None
    beside: Mapping[str, str] = field(default_factory=dict)


Make = Callable[[Catalogue], Selection]


@dataclass(frozen=True)
class _Format:
    """A file that can be made: its name, ending, MIME type, and whether it is laid out."""

    label: str
    ending: str
    mime: str
    make: Callable[[Document, Translator], bytes]
    is_laid_out: bool = False


_OFFICE = "application/vnd.openxmlformats-officedocument"
_FORMATS = (
    _Format(N_("Handout (PDF)"), "pdf", "application/pdf", pdf_bytes, is_laid_out=True),
    _Format(
        N_("Handout (Word)"),
        "docx",
        f"{_OFFICE}.wordprocessingml.document",
        docx_bytes,
        is_laid_out=True,
    ),
    _Format(N_("Handout (web page)"), "html", "text/html", html_bytes, is_laid_out=True),
    _Format(
        N_("Slides (PowerPoint)"),
        "pptx",
        f"{_OFFICE}.presentationml.presentation",
        pptx_bytes,
        is_laid_out=True,
    ),
    _Format(N_("Workbook (Excel)"), "xlsx", f"{_OFFICE}.spreadsheetml.sheet", xlsx_bytes),
    _Format(N_("Data (JSON)"), "json", "application/json", json_bytes),
)


@dataclass(frozen=True)
class _Asked:
    """What is known when the buttons are drawn and no longer when one of them is pressed."""

    link: str
    practice_page: str
    filters: tuple[str, ...]
    notes: Mapping[str, str]


def take_along(
    page: str,
    name: str,
    make: Make,
    now: Asked,
    t: Translator,
    *,
    practices: int = 0,
    notes: Mapping[str, str] | None = None,
) -> None:
    """Draw the menu of what can be taken along; ``name`` begins the names of the files.

    ``practices`` is how many practices the selection has, as far as it is known by now; ``notes``
    are the reader's own, by short id.
    """
    if is_presenting():
        return
    menu = st.popover(
        t("Take along"), icon=":material/download:", key=f"{page}_take", on_change="rerun"
    )
    if not menu.open:
        return
    asked = _asked(page, now, notes or {}, t)
    with menu:
        if practices > MOST_LAID_OUT:
            st.caption(
                t(
                    "Handouts and slides hold up to {count} practices. Narrow the filter, or keep "
                    "some on the shortlist.",
                    count=MOST_LAID_OUT,
                )
            )
        for form in _FORMATS:
            if not form.is_laid_out or practices <= MOST_LAID_OUT:
                made = _maker(form, make, asked, t)
                _button(page, f"{name}.{form.ending}", t(form.label), form.mime, made)
        table = _csv_maker(make, asked, t)
        _button(page, f"{name}.csv", t("Table (CSV)"), "text/csv", table)
        # Said always: nothing can be drawn while a file is made, and how many readers wait now
        # says nothing of the moment when a button is pressed.
        st.caption(
            t(
                "A file takes some seconds to make. If several readers ask at once, yours waits "
                "its turn."
            )
        )


def _asked(page: str, now: Asked, notes: Mapping[str, str], t: Translator) -> _Asked:
    """Return what the address and the session say, for later."""
    return _Asked(
        link=link_for_others(page),
        practice_page=absolute("practice"),
        filters=tuple(words for _, _, words in words_of(now, t)),
        notes=dict(notes),
    )


def _button(page: str, file: str, label: str, mime: str, made: Callable[[], bytes]) -> None:
    ending = file.rsplit(".", 1)[-1]
    st.download_button(
        label,
        data=lambda: in_turn(made),
        file_name=file,
        mime=mime,
        key=f"{page}_take_{ending}",
        type="tertiary",
        on_click="ignore",
    )


def in_turn(made: Callable[[], bytes]) -> bytes:
    """Return what is made once fewer than :data:`AT_ONCE` others are being made."""
    with _turns:
        return made()


def _maker(form: _Format, make: Make, asked: _Asked, t: Translator) -> Callable[[], bytes]:
    def made() -> bytes:
        with catalogue() as db:
            document = _document(db, make(db), asked, t)
        return form.make(document, t)

    return made


def _document(db: Catalogue, selection: Selection, asked: _Asked, t: Translator) -> Document:
    """Return the selection with all that says what it is."""
    return Document(
        title=selection.title,
        link=asked.link,
        made_on=date.today().isoformat(),
        info=catalogue_info(db),
        finding=selection.finding,
        filters=() if selection.by_hand else asked.filters,
        by_hand=selection.by_hand,
        about=selection.about,
        pictures=tuple(selection.pictures),
        charts=tuple(selection.charts),
        tables=tuple(selection.tables),
        entries=entries(
            db,
            selection.practices,
            asked.practice_page,
            asked.notes,
            t,
            reasons=selection.reasons,
        ),
    )


def _csv_maker(make: Make, asked: _Asked, t: Translator) -> Callable[[], bytes]:
    def made() -> bytes:
        with catalogue() as db:
            selection, info = make(db), catalogue_info(db)
            table = _rows(db, selection, t)
        filters = [t("none, chosen by hand")] if selection.by_hand else asked.filters
        provenance = {
            **selection.beside,
            t("Filter"): "; ".join(filters),
            t("Licence"): info.license,
            t("Version of the data"): info.version,
            t("Taken on"): date.today().isoformat(),
            t("Link"): asked.link,
        }
        return csv_bytes(table, provenance, t.language)

    return made


def _rows(db: Catalogue, selection: Selection, t: Translator) -> pd.DataFrame:
    if selection.rows is not None:
        return selection.rows
    if selection.tables:
        return selection.tables[0].frame
    return practice_frame(db, selection.practices, t)
