"""What can be taken along from a view: handouts, slides, a workbook, data. Made when asked for.

The file is made after the run that drew its button is over, so everything that the address or the
session says is read before; the catalogue is opened anew.
"""

import os
from collections.abc import Callable, Mapping
from functools import partial
from threading import BoundedSemaphore

import streamlit as st

from address.kept import is_presenting
from address.visit import Visit
from answers.asked import Asked
from answers.taken import MOST_LAID_OUT, Taken
from answers.taking import Circumstances, circumstances, document, provenance, rows
from catalogue.connection import Catalogue
from exports.formats import FORMATS, Format
from exports.table import csv_bytes
from ui.frame.here import Here, catalogue

Take = Callable[[Catalogue, Visit], Taken]
"""What a view gives to take along, asked of the catalogue that is there when a file is made."""
AT_ONCE = os.cpu_count() or 1
"""Files that are made at the same time; more would only take longer each, and all their memory."""
_turns = BoundedSemaphore(AT_ONCE)


def take_along(
    name: str,
    take: Take,
    now: Asked,
    here: Here,
    *,
    practices: int = 0,
    notes: Mapping[str, str] | None = None,
) -> None:
    """Draw the menu of what can be taken along; ``name`` begins the names of the files.

    ``practices`` is how many practices are taken, as far as it is known by now; ``notes`` are the
    reader's own, by short id.
    """
    visit, page = here.visit, here.visit.address.page
    if is_presenting(visit.address):
        return
    menu = st.popover(
        visit("Take along"), icon=":material/download:", key=f"{page}_take", on_change="rerun"
    )
    if menu.open:
        with menu:
            _buttons(name, take, circumstances(now, notes or {}, visit), visit, practices)


def _buttons(name: str, take: Take, known: Circumstances, visit: Visit, practices: int) -> None:
    if practices > MOST_LAID_OUT:
        st.caption(
            visit(
                "Handouts and slides hold up to {count} practices. Narrow the filter, or keep "
                "some on the shortlist.",
                count=MOST_LAID_OUT,
            )
        )
    page = visit.address.page
    for form in FORMATS:
        if not form.is_laid_out or practices <= MOST_LAID_OUT:
            made = partial(_made, form, take, known, visit)
            _button(page, f"{name}.{form.ending}", visit(form.label), form.mime, made)
    table = partial(_table, take, known, visit)
    _button(page, f"{name}.csv", visit("Table (CSV)"), "text/csv", table)
    # Said always: nothing can be drawn while a file is made, and how many readers wait now says
    # nothing of the moment when a button is pressed.
    st.caption(
        visit(
            "A file takes some seconds to make. If several readers ask at once, yours waits its "
            "turn."
        )
    )


def _button(page: str, file: str, label: str, mime: str, made: Callable[[], bytes]) -> None:
    ending = file.rsplit(".", 1)[-1]
    st.download_button(
        label,
        data=partial(in_turn, made),
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


def _made(form: Format, take: Take, known: Circumstances, visit: Visit) -> bytes:
    with catalogue() as db:
        whole = document(db, take(db, visit), known, visit)
    return form.make(whole, visit)


def _table(take: Take, known: Circumstances, visit: Visit) -> bytes:
    with catalogue() as db:
        taken = take(db, visit)
        table, beside = rows(db, taken, visit), provenance(db, taken, known, visit)
    return csv_bytes(table, beside, visit.language)
