"""What is taken along, with all that says what it is: filters, version, licence, link."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from address.sharing import link_for_others
from address.visit import Visit
from answers.asked import Asked
from answers.document import Document, Table
from answers.entries import entries, practice_frame
from answers.filter_words import words_of
from answers.network.partnerships import partnerships_frame, partnerships_table
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.partnerships import partnerships
from catalogue.practices import practice_ids
from catalogue.provenance import catalogue_info
from words.translator import Translator


@dataclass(frozen=True)
class Circumstances:
    """What is known of a view when it is shown, and must be said of what is taken along of it.

    ``link`` is the view for others, ``practice_page`` the whole address of the page of practices,
    ``notes`` are the reader's own, by short id.
    """

    link: str
    practice_page: str
    filters: tuple[str, ...]
    notes: Mapping[str, str] = field(default_factory=dict)


def circumstances(now: Asked, notes: Mapping[str, str], visit: Visit) -> Circumstances:
    """Return what is to be said of what is taken along of a view."""
    return Circumstances(
        link=link_for_others(visit),
        practice_page=visit.absolute("practice"),
        filters=tuple(words for _, _, words in words_of(now, visit)),
        notes=dict(notes),
    )


def document(db: Catalogue, taken: Taken, known: Circumstances, t: Translator) -> Document:
    """Return what is taken along, with its practices whole."""
    return Document(
        title=taken.title,
        link=known.link,
        made_on=date.today().isoformat(),
        info=catalogue_info(db),
        finding=taken.finding,
        filters=() if taken.by_hand else known.filters,
        by_hand=taken.by_hand,
        about=taken.about,
        pictures=tuple(taken.pictures),
        charts=tuple(taken.charts),
        tables=(*taken.tables, *_partnerships(db, taken, t)),
        entries=entries(
            db,
            _practices(db, taken, t),
            known.practice_page,
            known.notes,
            t,
            reasons=taken.reasons,
        ),
    )


def _practices(db: Catalogue, taken: Taken, t: Translator) -> Sequence[str]:
    if taken.listed is None:
        return taken.practices
    return practice_ids(db, taken.listed.chosen, taken.listed.sort, t.language)


def _partnerships(db: Catalogue, taken: Taken, t: Translator) -> list[Table]:
    if not taken.partnerships:
        return []
    return [partnerships_table(partnerships(db, taken.partnerships, t.language), t)]


def rows(db: Catalogue, taken: Taken, t: Translator) -> pd.DataFrame:
    """Return what a table (CSV) holds."""
    if taken.rows is not None:
        return taken.rows
    if taken.partnerships:
        return partnerships_frame(partnerships(db, taken.partnerships, t.language), t)
    if taken.tables and not taken.rows_are_practices:
        return taken.tables[0].frame
    return practice_frame(db, _practices(db, taken, t), t)


def provenance(db: Catalogue, taken: Taken, known: Circumstances, t: Translator) -> dict[str, str]:
    """Return what every row of a table says of itself."""
    info = catalogue_info(db)
    filters = [t("none, chosen by hand")] if taken.by_hand else known.filters
    return {
        **taken.beside,
        t("Filter"): "; ".join(filters),
        t("Licence"): info.license,
        t("Version of the data"): info.version,
        t("Taken on"): date.today().isoformat(),
        t("Link"): known.link,
    }
