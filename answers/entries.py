"""Practices as they are taken along: the same words as on the page, ready for every format."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urlencode

import pandas as pd

from address.kept import LANGUAGE
from answers.document import Entry
from catalogue.connection import Catalogue
from catalogue.practice import Practice, practices
from catalogue.practices import practice_table
from words.labels import STATUS, status, years
from words.translator import N_, Translator


def entries(
    db: Catalogue,
    ids: Sequence[str],
    page: str,
    notes: Mapping[str, str],
    t: Translator,
    *,
    reasons: Mapping[str, str] | None = None,
) -> tuple[Entry, ...]:
    """Return practices in this order; ``page`` is the absolute address of a practice's page.

    ``notes`` are the reader's own, by short id; ``reasons`` say why a town is near, by its id.
    """
    near = reasons or {}
    return tuple(
        replace(
            entry(found, page, notes.get(found.card.short_id, ""), t),
            reason=near.get(found.card.municipality_id, ""),
        )
        for found in practices(db, ids, t.language)
    )


def entry(found: Practice, page: str, note: str, t: Translator) -> Entry:
    """Return one practice."""
    card = found.card
    return Entry(
        id=card.id,
        short_id=card.short_id,
        language=card.language,
        title=card.title,
        town=card.municipality,
        country=found.country,
        kind=card.kind,
        status=status(card.status, t),
        years=years(card.start_year, card.end_year, card.status, t),
        start_year=card.start_year,
        end_year=card.end_year,
        themes=card.themes,
        target_groups=card.target_groups,
        organisations=found.organisations,
        summary=card.summary,
        outcome=found.outcome,
        checked_on=found.checked_on,
        citations=found.citations,
        website=found.website or "",
        link=f"{page}?{urlencode({'id': card.id, LANGUAGE: t.language})}",
        note=note,
    )


def practice_frame(db: Catalogue, ids: Sequence[str], t: Translator) -> pd.DataFrame:
    """Return practices as a table, a row each, its heads in the reader's language."""
    table = practice_table(db, ids, t.language)
    table["status"] = table["status"].map({value: t(said) for value, said in STATUS.items()})
    table.columns = [t(_COLUMNS[name]) for name in table.columns]
    return table


_COLUMNS = {
    "id": N_("Id"),
    "short_id": N_("Short id"),
    "language": N_("Language of the text"),
    "title": N_("Practice"),
    "town": N_("Town"),
    "country": N_("Country"),
    "kind": N_("Kind"),
    "status": N_("Status"),
    "start": N_("Start"),
    "end": N_("End"),
    "themes": N_("Themes"),
    "target_groups": N_("Target groups"),
    "organisations": N_("Run by"),
    "summary": N_("What it is"),
    "outcome": N_("Outcome"),
    "sources": N_("Sources"),
}
